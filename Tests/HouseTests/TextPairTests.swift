import TestSupport
import Testing

/// What the program says stands once in each language, so that a change of it is one change.
@Suite struct TextPairTests {
  private struct Pair: Hashable {
    let french: String
    let english: String
  }

  /// The pairs that are said as they stand, such as `language(fr: "oui", en: "yes")`, each with its line.
  private static func pairs(in tokens: [SwiftTokens.Token]) -> [(pair: Pair, line: Int)] {
    let shape = ["(", "fr", ":", "\"", ",", "en", ":", "\"", ")"]
    return tokens.indices.compactMap { index in
      // Where a count takes the two words, they are parts of a text.
      guard ["language", "speak", "self"].contains(tokens[index].text) else { return nil }
      guard tokens[(index + 1)...].prefix(shape.count).map(\.text) == shape
      else { return nil }
      return (
        Pair(french: tokens[index + 4].content, english: tokens[index + 8].content),
        tokens[index].line
      )
    }
  }

  @Test func noTextStandsTwice() {
    var places: [Pair: [String]] = [:]
    for file in SourceFile.all(below: "Sources") {
      for (pair, line) in Self.pairs(in: file.tokens) {
        places[pair, default: []].append("\(file.path):\(line)")
      }
    }
    #expect(places.count > 1000)
    for (pair, places) in places where places.count > 1 {
      Issue.record("“\(pair.french)” stands at \(places.joined(separator: ", "))")
    }
  }

  @Test func aPairIsFoundHoweverItIsBroken() {
    let text = #"""
      let plain = language(fr: "oui", en: "yes")
      let broken = speak(
        fr: "« \(name("x")) »",
        en: "“\(name("x"))”")
      let counted = count(2, fr: "page", en: "page")
      // language(fr: "non", en: "no")
      """#
    let found = Self.pairs(in: SwiftTokens(text).tokens)
    #expect(found.map(\.line) == [1, 2])
    #expect(found.map(\.pair.french) == ["oui", #"« \(name("x")) »"#])
    #expect(found.map(\.pair.english) == ["yes", #"“\(name("x"))”"#])
  }
}
