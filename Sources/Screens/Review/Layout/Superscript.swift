/// Raised digits, which mark footnotes.
enum Superscript {
  private static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  static func text(_ number: Int) -> String {
    String(max(0, number)).utf8.map { digits[Int($0 - 0x30)] }.joined()
  }
}
