/// The lines of a text, cut as they are asked for: anyone who looks for front matter needs few of them.
///
/// A text that ends with a line end has no empty line after it.
struct TextLines: Sequence, IteratorProtocol {
  private let text: String
  private var number = 0
  private var start: String.Index

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    start = text.startIndex
  }

  mutating func next() -> TextLine? {
    let bytes = text.utf8
    guard start < bytes.endIndex else { return nil }
    number += 1
    let (length, endLength) = lengths()
    let end = bytes.index(start, offsetBy: length)
    let line = TextLine(number: number, content: text[start..<end])
    start = bytes.index(end, offsetBy: endLength)
    return line
  }

  /// The bytes of the line that begins at `start`, and those of its end.
  private func lengths() -> (line: Int, end: Int) {
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = offset
      while index < bytes.count, bytes[index] != Ascii.newline,
        bytes[index] != Ascii.carriageReturn
      {
        index += 1
      }
      guard index < bytes.count else { return (index - offset, 0) }
      let isPair =
        bytes[index] == Ascii.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Ascii.newline
      return (index - offset, isPair ? 2 : 1)
    } ?? (0, 0)
  }
}
