import TextCells

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes lines to the standard streams.
///
/// Every line is cleaned as the screen's texts are.
package enum Console {
  package static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints a text that already ends its own lines, without adding another end.
  package static func printExact(_ text: String) {
    print(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  package static func printError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Rings the bell of a terminal; anywhere else the character would only be in the way.
  static func ringBell() {
    if isatty(STDOUT_FILENO) == 1 { _ = systemWrite(STDOUT_FILENO, [0x07], 1) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array((TextCells.cleaned(text, keepingNewlines: true) + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // A closed pipe is the reader's choice, not an error of ours.
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// `write(2)`, which the enum's own function hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
