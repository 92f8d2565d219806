import ExamModel
import SessionEngine
import Testing

@Suite struct SessionComparisonTests {
  /// A whole oral: the presentation's two marks and its end, then one question.
  private func run(
    sections: [Int], end: Int, plan: SessionPlan = Samples.plan(),
    question: Question = Samples.questions[0], level: Int? = 3, answer: Int = 30
  ) -> SessionState {
    var events = [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]
    for (index, second) in sections.enumerated() {
      events.append(
        SessionEvent(atMilliseconds: second * 1000, .sectionReached(section: index + 1)))
    }
    let answered = (end + answer) * 1000
    events += [
      SessionEvent(atMilliseconds: end * 1000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: end * 1000, .slotStarted(slot: 1)),
      SessionEvent(atMilliseconds: end * 1000, .questionAsked(question)),
      SessionEvent(
        atMilliseconds: answered, level.map { .levelGiven(level: $0) } ?? .questionSkipped),
      SessionEvent(atMilliseconds: answered, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: answered, .finished(.completed)),
    ]
    return SessionState(plan: plan, events: events)
  }

  @Test func slotsCloserToTheirPlanWentBetter() {
    let comparison = SessionComparison(
      before: run(sections: [20, 70], end: 140), after: run(sections: [20, 70], end: 95))
    let slot = comparison.slots[0]
    #expect(slot.phaseTitle == "Phase 1")
    #expect(slot.times.before == TimeUse(plannedSeconds: 100, actualSeconds: 140))
    #expect(slot.times.after?.deltaSeconds == -5)
    #expect(slot.times.verdict == .better)
    #expect(slot.times.differenceSeconds == -45)
    // An exchange that ends before its 50 s is no fault.
    #expect(comparison.slots[1].times.verdict == .same)
    #expect(comparison.whole.verdict == .better)
  }

  @Test func aDifferenceWithinTheToleranceIsNone() {
    let comparison = SessionComparison(
      before: run(sections: [20, 70], end: 100), after: run(sections: [25, 76], end: 110))
    #expect(comparison.slots[0].times.verdict == .same)
    #expect(comparison.sections.map(\.times.verdict) == [.same, .same, .same])
    let worse = SessionComparison(
      before: run(sections: [20, 70], end: 100), after: run(sections: [26, 77], end: 111))
    #expect(worse.slots[0].times.verdict == .worse)
    #expect(worse.sections.map(\.times.verdict) == [.worse, .same, .same])
  }

  @Test func sectionsAreFoundByFicheAndTitleInAnyOrder() {
    var plan = Samples.plan()
    plan.slots[0].sections = [
      PlannedSection(title: "BILAN", budgetSeconds: 30, origin: .fiche(0)),
      PlannedSection(title: "Contexte", budgetSeconds: 20, origin: .fiche(0)),
      PlannedSection(title: "Résultats", budgetSeconds: 50, origin: .fiche(0)),
    ]
    let comparison = SessionComparison(
      before: run(sections: [20, 70], end: 100),
      after: run(sections: [45, 60], end: 100, plan: plan))
    #expect(comparison.sections.map(\.title) == ["BILAN", "Contexte", "Résultats", "Choix"])
    #expect(comparison.sections[0].times.before?.actualSeconds == 30)
    #expect(comparison.sections[0].times.after?.actualSeconds == 45)
    #expect(comparison.sections[0].times.verdict == .worse)
    #expect(comparison.sections[2].times.before == nil)
    #expect(comparison.sections[2].times.verdict == nil)
    #expect(comparison.sections[3].times.after == nil)
    #expect(comparison.sections.map(\.ficheTitle) == Array(repeating: "Helpdesk", count: 4))
  }

  @Test func theSameTitleOfAnotherFicheIsAnotherSection() {
    var plan = Samples.plan()
    plan.fiches[0] = PlannedFiche(
      id: "reseau", title: "Réseau", origin: .unstated(path: "reseau.md"))
    let comparison = SessionComparison(
      before: run(sections: [20], end: 100), after: run(sections: [20], end: 100, plan: plan))
    #expect(comparison.sections.count == 6)
    #expect(comparison.sections.allSatisfy { $0.times.verdict == nil })
  }

  @Test func aSectionReachedAtLastIsBetter() {
    let comparison = SessionComparison(
      before: run(sections: [20], end: 100), after: run(sections: [20, 95], end: 100))
    #expect(comparison.sections[2].times.verdict == .better)
    #expect(comparison.sections[2].times.differenceSeconds == nil)
  }

  @Test func levelsAndMarks() {
    let comparison = SessionComparison(
      before: run(sections: [], end: 100, level: 1), after: run(sections: [], end: 100, level: 3))
    #expect(comparison.mark == Compared(before: 4, after: 15, verdict: .better))
    #expect(comparison.criteria[0].stepDifference == 2)
    #expect(comparison.criteria[0].levels.verdict == .better)
    #expect(comparison.criteria[0].levels.after?.name == "Bonne maîtrise")
    #expect(comparison.criteria[1].levels == Compared(before: nil, after: nil, verdict: nil))
    #expect(comparison.questionCounts.after == 1)
  }

  @Test func levelsOfTwoScalesAreComparedByTheirPoints() {
    var plan = Samples.plan()
    plan.levels = [Level(name: "Insuffisant", points: 6), Level(name: "Suffisant", points: 14)]
    let comparison = SessionComparison(
      before: run(sections: [], end: 100, level: 3),
      after: run(sections: [], end: 100, plan: plan, level: 1))
    #expect(comparison.criteria[0].levels.verdict == .worse)
    #expect(comparison.criteria[0].stepDifference == nil)
  }

  @Test func questionsAskedInBothAreComparedByLevelAndTime() {
    let comparison = SessionComparison(
      before: run(sections: [], end: 100, level: 2, answer: 10),
      after: run(sections: [], end: 100, level: 2, answer: 48))
    #expect(comparison.questions.count == 1)
    let question = comparison.questions[0]
    #expect(question.levelVerdict == .same)
    #expect(question.timeVerdict == .better)
    #expect(question.differenceSeconds == 38)
    let others = SessionComparison(
      before: run(sections: [], end: 100, question: Samples.questions[1]),
      after: run(sections: [], end: 100))
    #expect(others.questions.isEmpty)
  }

  @Test func aQuestionAnsweredAtLastIsBetter() {
    let skipped = run(sections: [], end: 100, level: nil)
    let comparison = SessionComparison(before: skipped, after: run(sections: [], end: 100))
    #expect(comparison.questions[0].levelVerdict == .better)
    #expect(comparison.questions[0].timeVerdict == nil)
    #expect(SessionComparison(before: skipped, after: skipped).questions[0].levelVerdict == nil)
  }

  @Test func anOralThatWasNotGoneThroughHasKeptNoTime() {
    let whole = run(sections: [20, 70], end: 95)
    let left = SessionState(
      plan: Samples.plan(), events: [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))])
    #expect(SessionComparison(before: left, after: whole).whole.verdict == nil)
    #expect(SessionComparison(before: whole, after: left).whole.verdict == nil)
  }

  @Test func aRunComparedWithItselfIsTheSame() {
    let state = run(sections: [20, 70], end: 130)
    let comparison = SessionComparison(before: state, after: state)
    #expect(comparison.slots.allSatisfy { $0.times.verdict == .same })
    #expect(comparison.sections.allSatisfy { $0.times.verdict == .same })
    #expect(comparison.mark.verdict == .same)
    #expect(comparison.whole.verdict == .same)
    let empty = SessionState(plan: Samples.plan())
    #expect(SessionComparison(before: empty, after: state).slots[0].times.verdict == .better)
  }
}
