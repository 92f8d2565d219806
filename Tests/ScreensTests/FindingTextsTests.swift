import ExamModel
import Screens
import Testing

@Suite struct FindingTextsTests {
  private static let facts: [FindingFact] =
    [
      .draft, .sectionEmpty(title: "Tests"), .titleRepeated(title: "Réseau", otherPath: "b.md"),
      .noSectionForCriteria, .reviewMissing, .resultsWithoutFigure,
      .competencyUnknown(text: "Coder", nearest: nil),
      .competencyUnknown(text: "Coder", nearest: "Gérer les données"),
      .competencyObsolete(text: "Produire", nearest: nil),
      .tooLongToSay(words: 1_500, budgetSeconds: 600),
      .tooShortToSay(words: 140, budgetSeconds: 420), .passwordLeft, .candidateNumberLeft,
      .imageMissing(address: "a.png"), .linkBroken(address: "a.pdf"),
      .encodingRepaired(.macRoman, count: 2),
    ] + SectionRole.allCases.map { .criterionWithoutSection(criterion: "Autonomie", roles: [$0]) }

  @Test(arguments: Language.allCases)
  func everyFactAboutAFicheSaysHowToMendIt(language: Language) {
    let texts = FindingTexts(language: language)
    for fact in Self.facts {
      let words = texts.words(fact)
      #expect(!words.message.isEmpty, "\(fact)")
      #expect(words.fix?.isEmpty == false, "\(fact)")
      #expect(words.cost?.isEmpty == false || fact == .noSectionForCriteria, "\(fact)")
      #expect(!texts.text(fact).contains("  "), "\(fact)")
    }
  }

  @Test func theTwoLanguagesDiffer() {
    for fact in Self.facts {
      #expect(
        FindingTexts(language: .french).text(fact) != FindingTexts(language: .english).text(fact))
    }
  }

  @Test func theTimeIsToldAtThreeRates() {
    let text = FindingTexts(language: .french).text(.tooLongToSay(words: 1_680, budgetSeconds: 600))
    #expect(text.contains("1680 mots, soit 12:00 à 140 mots/min (14:00 à 120, 10:30 à 160)"))
    #expect(text.contains("pour 10 min"))
    #expect(text.contains("environ 1400 mots"))
  }

  @Test func codesAreWordsAndSayWhatHappened() {
    #expect(FindingFact.passwordLeft.code == "password-left")
    #expect(FindingFact.competencyUnknown(text: "x", nearest: nil).code == "competency-unknown")
    for fact in Self.facts {
      #expect(fact.code.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }
}
