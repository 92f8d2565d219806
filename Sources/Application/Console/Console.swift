import FileAccess
import TextCells

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes to the standard streams.
///
/// Lines are cleaned as the screen's texts are. A document that makes sure of its own texts, such as
/// an export, is cleaned for a terminal only: a file or a pipe gets it byte for byte.
package enum Console {
  /// Why output was lost, the first time that it was; a pipe that the reader has closed is not a loss.
  ///
  /// One thread writes.
  nonisolated(unsafe) package private(set) static var failure: FileError?

  /// Prints a line.
  package static func print(_ text: String) {
    write(TextCells.cleaned(text, keepingNewlines: true) + "\n", to: STDOUT_FILENO)
  }

  /// Prints a document that ends its own lines.
  package static func printDocument(_ text: String) {
    guard isatty(STDOUT_FILENO) == 1 else { return write(text, to: STDOUT_FILENO) }
    print(text.utf8.last == UInt8(ascii: "\n") ? String(text.unicodeScalars.dropLast(1)) : text)
  }

  /// Prints a picture of blocks, light on dark where the terminal has colours, whatever its own are.
  static func printPicture(_ lines: [String], isColored: Bool) {
    let (begin, end) = isColored ? ("\u{1B}[40;97m", "\u{1B}[0m") : ("", "")
    for line in lines {
      write(begin + TextCells.cleaned(line) + end + "\n", to: STDOUT_FILENO)
    }
  }

  package static func printError(_ text: String) {
    write(TextCells.cleaned(text, keepingNewlines: true) + "\n", to: STDERR_FILENO)
  }

  /// Rings the bell of a terminal; anywhere else the character would only be in the way.
  static func ringBell() {
    if isatty(STDOUT_FILENO) == 1 { _ = systemWrite(STDOUT_FILENO, [0x07], 1) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    // Where the beginning is lost, the rest would only look whole.
    if descriptor == STDOUT_FILENO, failure != nil { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(descriptor)
      // A closed pipe is the reader's choice, not an error of ours.
      case EPIPE: return
      case let code:
        if descriptor == STDOUT_FILENO { failure = .writing(code) }
        return
      }
    }
  }

  /// Another program that shares the stream may have set it not to wait.
  private static func waitUntilWritable(_ descriptor: Int32) {
    var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&output, 1, -1)
  }

  /// Takes note of what only closing the output tells: a server that was full, for instance.
  package static func finish() {
    guard failure == nil, close(STDOUT_FILENO) != 0 else { return }
    // Output that was closed before the program began was reported when something was written.
    if errno != EBADF, errno != EINTR { failure = .writing(errno) }
  }
}

/// `write(2)`, which the enum's own function hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
