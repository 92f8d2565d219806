import TestSupport
import Testing
import TextSearch

/// Text is found as whole characters, however its scalars are spelled.
@Suite struct TextSearchTests {
  @Test func findsWhatStandsThere() {
    let text = "Réalisation : le réseau « invités » est à part."
    #expect(text.firstRange(of: "réseau").map { String(text[$0]) } == "réseau")
    #expect(text.contains("« invités »"))
    #expect(!text.contains("Réseau"))
    #expect(text[text.firstRange(of: "le")!.upperBound...].firstRange(of: "é") != nil)
    #expect("abc".firstRange(of: "abcd") == nil)
    #expect("".firstRange(of: "a") == nil)
  }

  @Test func cutsNoCharacter() {
    #expect(!"cafe\u{301}".contains("e"))
    #expect(!"a\r\nb".contains("\n"))
    #expect("a\r\nb".contains("\r\n"))
    #expect(!"👩‍🚀".contains("🚀"))
    #expect(!"👍🏽".contains("👍"))
  }

  @Test func equalCharactersAreTheSame() {
    #expect("caf\u{E9} noir".contains("cafe\u{301}"))
    #expect("cafe\u{301} noir".contains("caf\u{E9}"))
    let text = "cafe\u{301} noir"
    #expect(text.replacing("caf\u{E9}", with: "thé") == "thé noir")
  }

  @Test func replacesAndSplitsFromTheLeft() {
    #expect("aaa".ranges(of: "aa").count == 1)
    #expect("a - b - c".replacing(" - ", with: ", ") == "a, b, c")
    #expect("--x--y".split(separator: "--") == ["x", "y"])
    #expect("a".replacing("", with: "x") == "a")
    #expect("sans rien".split(separator: " - ") == ["sans rien"])
  }

  /// The same answers as a search in arrays of characters, on texts made of pieces that are hard to part.
  @Test func agreesWithTheSearchInCharacters() {
    let pieces = [
      "a", "e", "é", "e\u{301}", "\r", "\n", "👩", "👩‍🚀", "🚀", "👍🏽", " ", "\u{301}", "ab",
    ]
    var random = SplitMix64(seed: 20_261_130)
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces.randomElement(using: &random)! }.joined()
      let wanted = (0..<Int.random(in: 1...2, using: &random))
        .map { _ in pieces.randomElement(using: &random)! }.joined()
      #expect(
        text.ranges(of: wanted).map { Array(text[$0]) } == Self.matches(of: wanted, in: text),
        "\(text.debugDescription) \(wanted.debugDescription)")
    }
  }

  private static func matches(of wanted: String, in text: String) -> [[Character]] {
    let (wanted, text) = (Array(wanted), Array(text))
    var found: [[Character]] = []
    var place = 0
    while place + wanted.count <= text.count {
      let part = Array(text[place..<place + wanted.count])
      if part == wanted { found.append(part) }
      place += part == wanted ? wanted.count : 1
    }
    return found
  }
}
