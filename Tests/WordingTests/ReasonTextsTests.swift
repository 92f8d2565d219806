import ExamModel
import Testing
import Wording

@Suite struct ReasonTextsTests {
  private static let place = ExamModel.SourceLocation(path: "fiches/support.md", line: 14)

  @Test(arguments: [
    (QuestionReason.general, "question générale sur ce critère"),
    (.technology(name: "AnyDesk", at: place), "la fiche cite AnyDesk (support.md, ligne 14)"),
    (
      .figure(excerpt: "30 tickets", at: place),
      "la fiche donne un chiffre : « 30 tickets » (support.md, ligne 14)"
    ),
    (
      .missingSection(.tests, at: ExamModel.SourceLocation(path: "a.md")),
      "la fiche n'a pas de section sur les tests (a.md)"
    ),
    (
      .thinSection(.need, wordCount: 1, at: place),
      "la section sur le besoin ne compte que 1 mot (support.md, ligne 14)"
    ),
    (
      .unknownCompetency(name: "Café\u{1B}", at: place),
      "la compétence « Café␛ » n'est pas dans le référentiel (support.md, ligne 14)"
    ),
    (.bothFiches(first: "A", second: "B"), "les deux fiches côte à côte : « A » et « B »"),
  ])
  func french(reason: QuestionReason, text: String) {
    #expect(ReasonTexts(language: .french).reason(reason) == text)
  }

  @Test func english() {
    #expect(
      ReasonTexts(language: .english).reason(.teamwork(excerpt: "avec Léa", at: Self.place))
        == "the fiche mentions teamwork: “avec Léa” (support.md, line 14)")
  }
}
