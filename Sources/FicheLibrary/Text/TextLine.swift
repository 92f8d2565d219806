/// A line of a text, without its end.
///
/// Swift sees CR LF as one character, so that splitting at `"\n"` misses it; lines are cut on
/// bytes instead.
public struct TextLine: Hashable, Sendable {
  /// Counted from 1.
  public let number: Int
  public let content: Substring

  /// Every line of a text; a text that ends with a line end has no empty line after it.
  public static func lines(of text: String) -> [TextLine] { Array(TextLines(text)) }
}
