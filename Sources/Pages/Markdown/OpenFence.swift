/// The opening line of a fenced code block, and how to know the line that closes it.
package struct OpenFence {
  private let mark: UInt8
  private let length: Int

  /// The fence that a line opens, wherever in quotes and lists it stands.
  package init?(opening line: some Collection<UInt8>) {
    let rest = line.drop { Self.isPrefix($0) }
    guard let mark = rest.first, mark == Ascii.backtick || mark == Ascii.tilde else { return nil }
    let length = rest.prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    // A backtick further on makes the line inline code.
    if mark == Ascii.backtick, rest.dropFirst(length).contains(Ascii.backtick) { return nil }
    self.mark = mark
    self.length = length
  }

  package func isClosed(by line: some Collection<UInt8>) -> Bool {
    let rest = line.drop { Self.isPrefix($0) }
    let marks = rest.prefix { $0 == mark }.count
    return marks >= length && rest.dropFirst(marks).allSatisfy(Ascii.isSpace)
  }

  private static func isPrefix(_ byte: UInt8) -> Bool {
    Ascii.isBlank(byte) || byte == Ascii.greater
  }
}
