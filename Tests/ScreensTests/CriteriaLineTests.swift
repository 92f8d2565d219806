import ExamModel
import FicheLibrary
import Testing

@testable import Screens

struct CriteriaLineTests {
  private let names = [
    "Autonomie", "Choix techniques", "Documentations", "Analyse des situations",
    "Intégration au référentiel",
  ]

  @Test(arguments: [
    ("L'autonomie", "Autonomie"), ("La pertinence des choix techniques", "Choix techniques"),
    ("Qualité de l'interaction", "Interaction"), ("La maîtrise de l’oral", "Oral"),
    ("Qualité et construction de l'argumentation", "Qualité et construction de l'argumentation"),
  ])
  func aShortNameLeavesOutWhatEveryCriterionSays(name: String, short: String) {
    #expect(Criterion(id: "a", name: name).shortName == short)
  }

  @Test func namesThatFitStayWhole() {
    #expect(CriteriaLine.fitted(names, to: 87) == names)
  }

  @Test func theLongestLoseWholeWords() {
    #expect(
      CriteriaLine.fitted(names, to: 60)
        == ["Autonomie", "Choix techniques", "Documentations", "Analyse", "Intégration"])
  }

  @Test func atLeastOneWordStays() {
    #expect(
      CriteriaLine.fitted(names, to: 0)
        == ["Autonomie", "Choix", "Documentations", "Analyse", "Intégration"])
  }

  /// "Développer" twice would tell nothing.
  @Test func whatOthersBeginWithGoesFirst() {
    let names = [
      "Développer la partie front-end d'une application",
      "Développer la partie back-end d'une application", "Vision du métier",
    ]
    #expect(
      CriteriaLine.fitted(names, to: 80)
        == ["Front-end d'une application", "Back-end d'une application", "Vision du métier"])
    #expect(CriteriaLine.fitted(names, to: 40) == ["Front-end", "Back-end", "Vision du métier"])
    let parts = [
      "Expression orale : l'exposé", "Expression orale : l’entretien",
      "Sujet présenté : les connaissances", "Sujet présenté : la démarche",
    ]
    #expect(
      CriteriaLine.fitted(parts, to: 50) == ["Exposé", "Entretien", "Connaissances", "Démarche"])
    #expect(CriteriaLine.fitted(["Entretien", "Entretien oral"], to: 0) == ["Entretien", "Oral"])
    #expect(CriteriaLine.fitted(["Oral", "Oral"], to: 0) == ["Oral", "Oral"])
  }

  /// The names on the line tell the criteria of every bundled exam apart on a console.
  @Test func criteriaOfBundledExamsStayDistinct() {
    for exam in ExamCatalog.bundled() {
      let names = exam.criteria.map(\.shortName)
      // A mark and two spaces stand beside each name.
      let fitted = CriteriaLine.fitted(names, to: 80 - 5 * names.count)
      #expect(Set(fitted).count == names.count, "\(exam.id): \(fitted)")
      #expect(fitted.allSatisfy { $0.first?.isLowercase == false }, "\(exam.id): \(fitted)")
    }
  }
}
