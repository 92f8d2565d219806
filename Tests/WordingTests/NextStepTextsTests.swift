import ExamModel
import Testing
import Wording

@testable import SessionEngine

/// Where to begin again and what to do there, for each kind of criterion.
@Suite struct NextStepTextsTests {
  private static let families = [
    "choices", "autonomy", "documentation", "analysis", "framework", "method", "project",
    "argumentation", "expression", "knowledge", "service", "situation", "practice", "unheard-of",
  ]

  private static let location = SourceLocation(path: "fiches/helpdesk.md", line: 41)

  private static let places: [NextStep.Place?] =
    [
      nil, .section(title: "Choix techniques", fiche: "Support", at: location),
      .fiche(title: "Support", at: SourceLocation(path: "helpdesk.md")),
    ] + SectionRole.allCases.map { .missingSection($0, fiche: "Support", at: location) }

  private static func step(
    family: String? = nil, place: NextStep.Place? = nil, missing: [String] = []
  ) -> NextStep {
    NextStep(
      criterion: Criterion(id: "c", name: "Critère", family: family), level: 1, answer: 2,
      place: place, missingElements: missing)
  }

  @Test(arguments: families) func eachFamilyHasSomethingToDo(family: String) {
    TextRules.expectSentence {
      NextStepTexts(language: $0).text(Self.step(family: family, place: Self.places[1]))
    }
    TextRules.expectSentence { NextStepTexts(language: $0).clause(Self.step(family: family)) }
  }

  @Test(arguments: places) func eachPlaceIsNamed(place: NextStep.Place?) {
    TextRules.expectSentence { NextStepTexts(language: $0).text(Self.step(place: place)) }
  }

  @Test func aTitleWithGuillemetsHasNoSecondPair() {
    let step = Self.step(
      place: .section(title: "Un « vrai » choix", fiche: "Support", at: Self.location))
    let text = NextStepTexts(language: .french).text(step)
    #expect(text.hasPrefix("Reprenez Un « vrai » choix (helpdesk.md:41) : "))
  }

  @Test func aClauseBeginsSmallAndHasNoColonOfItsOwn() {
    let clause = NextStepTexts(language: .french).clause(Self.step(family: "method"))
    #expect(
      clause
        == "répondez de nouveau à la question 3, à voix haute ; donnez les étapes, le contrôle de "
        + "chacune et un écart au prévu.")
  }

  @Test func whatWasNotSaidIsListedWithoutCapitalsThatNobodyNeeds() {
    let step = Self.step(missing: ["Un coût de sortie", "L'équipe", "RGPD et CNIL"])
    #expect(
      NextStepTexts(language: .french).missing(step)
        == "Question 3, à dire la prochaine fois : un coût de sortie ; l'équipe ; RGPD et CNIL.")
    TextRules.expectSentence { NextStepTexts(language: $0).missing(step) ?? "" }
    #expect(NextStepTexts(language: .french).missing(Self.step()) == nil)
  }
}
