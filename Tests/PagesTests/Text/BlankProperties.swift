import TestSupport
import Testing

@testable import Pages

@Suite struct BlankProperties {
  /// Letters, blanks of every kind, and the signs whose first byte some blank shares.
  private static let pieces = [
    "a", "mot", "é", " ", "  ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{200B}", "\u{FEFF}",
    "\u{2028}", "\t", "\n",
    "\u{85}", "«", "»", "—", "–", "’", "…", "·", "°", "e\u{301}", "🙂", "字",
  ]

  @Test func collapsingLeavesOneSpaceBetweenWords() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let words = text.split(whereSeparator: Blank.contains)
      #expect(
        Blank.collapsed(text) == words.joined(separator: " "), "\(Array(text.unicodeScalars))")
    }
  }

  @Test(
    arguments: [
      ("Phase 1 — L’exposé", "Phase 1 — L’exposé"), ("«\u{A0}Sujet\u{A0}»", "« Sujet »"),
      (" — ", "—"),
      ("—  puis", "— puis"), ("fin… ", "fin…"), ("", ""), (" ", ""),
    ])
  func signsAreNoBlanks(text: String, collapsed: String) {
    #expect(Blank.collapsed(text) == collapsed)
  }
}
