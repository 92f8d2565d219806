import ExamModel
import TestSupport
import Testing

@testable import Pages

/// What loops over bytes tell is what the characters say.
struct ByteLoopTests {
  @Test func theSurveySeesZerosAndNeighbours() {
    var random = SplitMix64(seed: 31)
    let pieces = ["a", "é", " ", "«\u{A0}", "ç", "mot", "🎓", "\0", "—", "ﬁ"]
    for round in 0..<3_000 {
      let text = (0..<(round % 30)).map { _ in
        // A zero or two neighbours in every text would leave nothing to tell.
        let rare = Int.random(in: 0..<20, using: &random) == 0
        return (rare ? pieces : ["a", " a", "é "]).randomElement(using: &random)
          ?? ""
      }.joined()
      let survey = Array(text.utf8).withUnsafeBufferPointer { ByteSurvey($0) }
      let scalars = Array(text.unicodeScalars)
      #expect(survey.holdsZero == scalars.contains("\0"))
      #expect(
        survey.holdsNeighbours
          == zip(scalars, scalars.dropFirst()).contains { !$0.isASCII && !$1.isASCII },
        "\(text.debugDescription)")
    }
  }

  @Test func wordsAreCountedAsTheirCharactersSay() {
    var random = SplitMix64(seed: 32)
    let pieces = [
      "a", "l'", "été", "Œ", "12", " ", "\u{A0}", "\u{202F}", "\u{200B}", "—", "-", "«", "»", "×",
      "日本", "\u{3000}", "\u{1680}", "e\u{301}", "\n", "\t", "·", "º", ".", "'",
    ]
    for round in 0..<3_000 {
      let text = (0..<(round % 25)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var words = 0
      var holdsLetter = false
      for scalar in (text + " ").unicodeScalars {
        if scalar.properties.isWhitespace || scalar == "\u{200B}" {
          words += holdsLetter ? 1 : 0
          holdsLetter = false
        } else if TextFolding.isWordScalar(scalar) {
          holdsLetter = true
        }
      }
      #expect(SpokenWords.count(in: text) == words, "\(text.debugDescription)")
    }
  }

  @Test func theFirstRemarkIsFoundWhereItStands() {
    let marks = RemarkMarks([": ", " – ", " - ", "\n"])
    func before(_ text: String) -> Substring? { marks.firstPlace(in: text).map { text[..<$0] } }
    #expect(before("Gérer : le parc") == "Gérer ")
    #expect(before("Répondre – vite - bien") == "Répondre")
    #expect(before("a:b-c\nd") == "a:b-c")
    #expect(before("à–b") == nil && before("") == nil && before("a:") == nil)
  }
}
