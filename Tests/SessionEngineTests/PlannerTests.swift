import ExamModel
import SessionEngine
import Testing

@Suite struct PlannerTests {
  private let exam = Exam(
    id: "e6", title: "E6", durationSeconds: 1800, criteria: Samples.criteria,
    phases: [
      Phase(
        title: "Phase 1", opensWithParcours: true, ficheNumber: 1,
        slots: [
          Slot(kind: .presentation, budgetSeconds: 600), Slot(kind: .exchange, budgetSeconds: 300),
        ]),
      Phase(
        title: "Phase 2", ficheNumber: 2,
        slots: [
          Slot(kind: .presentation, budgetSeconds: 600), Slot(kind: .exchange, budgetSeconds: 300),
        ]),
    ])

  private func fiche(_ id: String, _ sections: [(String, words: Int, planned: Int?)]) -> Fiche {
    Fiche(
      id: id, title: id, origin: .unstated(path: "\(id).md"),
      sections: sections.map {
        FicheSection(
          title: $0.0, line: 1, wordCount: $0.words, plannedSeconds: $0.planned, blocks: [])
      })
  }

  @Test func aMissingParcoursIsABareSectionOfThreeMinutes() {
    let plan = SessionPlanner(exam: exam)
      .plan(fiches: [fiche("a", [("Contexte", 100, nil), ("Bilan", 300, nil)])], parcours: nil)
    #expect(
      plan.slots[0].sections == [
        PlannedSection(title: "Parcours", budgetSeconds: 180, origin: .parcours),
        PlannedSection(title: "Contexte", budgetSeconds: 105, origin: .fiche(0), line: 1),
        PlannedSection(title: "Bilan", budgetSeconds: 315, origin: .fiche(0), line: 1),
      ])
    #expect(plan.slots[2].sections == [])
    #expect(plan.budgetSeconds == 1800)
  }

  @Test func theCandidatesPlanIsKeptAndTheRestSharedByWords() {
    let plan = SessionPlanner(exam: exam)
      .plan(
        fiches: [
          fiche("a", [("Contexte", 10, 60)]),
          fiche("b", [("Contexte", 50, 90), ("Choix", 100, nil), ("Bilan", 200, nil)]),
        ], parcours: nil)
    #expect(plan.slots[2].sections.map(\.budgetSeconds) == [90, 170, 340])
    #expect(plan.slots[0].sections.map(\.budgetSeconds) == [180, 60])
  }

  @Test func aPlanThatDoesNotFitIsScaledToTheSlot() {
    let plan = SessionPlanner(exam: exam)
      .plan(fiches: [fiche("a", [("Contexte", 10, 200), ("Choix", 10, 400)])], parcours: nil)
    #expect(plan.slots[0].sections.map(\.budgetSeconds) == [180, 140, 280])
  }

  @Test func aTimeFactorStretchesEveryBudget() {
    let plan = SessionPlanner(exam: exam, options: SessionOptions(timeFactor: 4.0 / 3))
      .plan(fiches: [], parcours: nil)
    #expect(plan.slots.map(\.budgetSeconds) == [800, 400, 800, 400])
  }

  @Test func theSectionThatHoldsPasswordsIsNotInThePlan() {
    var secret = fiche("a", [("Contexte", 10, nil), ("Modalités d'accès", 30, nil)])
    secret.sections[1].role = .access
    let plan = SessionPlanner(exam: exam).plan(fiches: [secret], parcours: nil)
    #expect(plan.slots[0].sections.map(\.title) == ["Parcours", "Contexte"])
  }
}
