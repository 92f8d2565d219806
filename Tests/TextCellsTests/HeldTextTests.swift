import TestSupport
import Testing

@testable import TextCells

@Suite struct HeldTextTests {
  @Test func aTextStandsAtTheBeginningInTheMiddleAndAtTheEnd() {
    let text = "choix de la solution retenue"
    for part in ["choix", "solution", "retenue", "x d", text, ""] { #expect(text.holds(part)) }
    for part in ["retenues", "choix  de", "solutions", text + " "] { #expect(!text.holds(part)) }
    #expect(!"".holds("a"))
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func itAgreesWithTheStandardLibrary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text(_ limit: Int) -> String {
      let count = Int.random(in: 0...limit, using: &random)
      return String((0..<count).map { _ in "ab ".randomElement(using: &random) ?? " " })
    }
    for _ in 0..<40 {
      let (whole, part) = (text(24), text(4))
      #expect(whole.holds(part) == (part.isEmpty || whole.contains(part)), "\(whole) \(part)")
    }
  }
}
