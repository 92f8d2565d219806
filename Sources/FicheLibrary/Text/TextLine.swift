/// A line of a text, without its end.
///
/// Swift sees CR LF as one character, so that splitting at `"\n"` misses it; lines are cut on
/// bytes instead.
public struct TextLine: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  public let content: Substring

  /// Every line of a text; a text that ends with a line end has no empty line after it.
  public static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        bytes.formIndex(after: &index)
        continue
      }
      lines.append(TextLine(number: lines.count + 1, content: text[start..<index]))
      bytes.formIndex(after: &index)
      if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
        bytes.formIndex(after: &index)
      }
      start = index
    }
    if start < bytes.endIndex {
      lines.append(TextLine(number: lines.count + 1, content: text[start...]))
    }
    return lines
  }
}
