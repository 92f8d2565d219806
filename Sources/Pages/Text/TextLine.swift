/// A line of a text, without its end.
///
/// Swift sees CR LF as one character, so that splitting at `"\n"` misses it; lines are cut on
/// bytes instead.
struct TextLine: Hashable, Sendable {
  /// Counted from 1.
  let number: Int
  let content: Substring
}
