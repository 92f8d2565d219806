import Testing
import TextSearch

/// A text with many places costs no more for each of them than one with few.
@Suite struct TextSearchGrowthTests {
  @Test(arguments: [
    ("une ligne\n", "\n"), ("une ligne\n\u{65}\u{301}t\u{65}\u{301}", "\n"),
    ("aaaaaaaaab", "aaaaaaaaac"),
  ])
  func growsWithTheText(piece: String, wanted: String) {
    func growth(from size: Int) -> Growth {
      Growth(
        from: size, limit: 1_000_000,
        { String(repeating: piece, count: max(1, $0 / piece.utf8.count)) },
        { #expect($0.replacing(wanted, with: " ").utf8.count <= $0.utf8.count) })
    }
    let first = growth(from: 10_000)
    let again = first.isBearable ? first : growth(from: 15_000)
    #expect(again.isBearable, "\(piece.debugDescription): \(first), then \(again)")
  }
}
