import ExamModel
import Testing
import Wording

/// The terms that several places share, and the marks that the two languages set differently.
@Suite struct TermTextsTests {
  private static func expect(
    isAlike: Bool = false, _ place: TextRules.SourceLocation = #_sourceLocation,
    _ text: (TermTexts) -> String
  ) {
    TextRules.expect({ text(TermTexts(language: $0)) }, isAlike: isAlike, place)
  }

  @Test func labels() {
    for alike in [\TermTexts.mode, \.date, \.fiches] {
      Self.expect(isAlike: true) { $0[keyPath: alike] }
    }
    for label in [
      \TermTexts.exam, \.criterion, \.criteria, \.competences, \.level, \.indicativeMark,
      \.penalties, \.timeFactor, \.forecast,
    ] {
      Self.expect { $0[keyPath: label] }
    }
  }

  @Test func wordsWithinALine() {
    for word in [
      \TermTexts.marker, \.notReached, \.notRated, \.skipped, \.drill, \.tryOut, \.withSound,
      \.transcribed, \.unofficial, \.byDefault,
    ] {
      Self.expect { $0[keyPath: word] }
    }
  }

  @Test func oneIsToldFromSeveral() {
    #expect(TermTexts(language: .french).words(1) == "1 mot")
    #expect(TermTexts(language: .french).words(2) == "2 mots")
    #expect(TermTexts(language: .english).words(0) == "0 words")
    #expect(TermTexts(language: .english).questions(1) == "1 question")
    #expect(TermTexts(language: .french).questions(12) == "12 questions")
  }

  @Test func typography() {
    #expect(Language.french.labelled("Critère", "autonomie") == "Critère : autonomie")
    #expect(Language.english.labelled("Criterion", "autonomy") == "Criterion: autonomy")
    #expect(Language.french.quoted("oui") == "« oui »")
    #expect(Language.english.quoted("yes") == "“yes”")
    #expect(Language.french.semicolon == " ; ")
    #expect(Language.english.decimalPoint == ".")
  }
}
