import ExamModel
import SessionEngine
import TestSupport
import Testing

@Suite struct DebriefTests {
  /// Asks two questions on autonomy with one on choices between them.
  private struct FixedDraw: QuestionDraw {
    private let questions = [
      Samples.question("a1"), Samples.question("c1", "choix"), Samples.question("a2"),
    ]

    func nextQuestion(in state: SessionState) -> Question? {
      questions.dropFirst(state.questions.count).first
    }
  }

  private func finished() -> SessionState {
    var oral = Rehearsal(engine: SessionEngine(draw: FixedDraw()))
    oral.perform(.begin, at: 0)
    oral.perform(.advance, at: 30_000)
    oral.perform(.endSlot, at: 130_000)
    for (index, level) in [4, 1, 3].enumerated() {
      let start = 130_000 + index * 60_000
      oral.perform(.startSpeaking, at: start + 4_000)
      oral.perform(.rate(level: level), at: start + 50_000)
      if index < 2 { oral.perform(.advance, at: start + 60_000) }
    }
    oral.perform(.endSlot, at: 310_000)
    return oral.state
  }

  @Test func plannedAndActualTimesHaveSignedDifferences() {
    let debrief = Debrief(of: finished())
    #expect(debrief.slots.map(\.plannedSeconds) == [100, 50])
    #expect(debrief.slots.map(\.actualSeconds) == [130, 180])
    #expect(debrief.slots.map(\.deltaSeconds) == [30, 130])
    #expect(debrief.slots[0].sections.map(\.actualSeconds) == [30, 100, 0])
    #expect(debrief.slots[0].sections.map(\.wasReached) == [true, true, false])
  }

  @Test func levelsMakeMediansAndAnIndicativeMark() {
    let debrief = Debrief(of: finished())
    // The median of two levels is the lower one.
    #expect(
      debrief.criteria == [
        CriterionDebrief(
          criterion: Samples.criteria[0], askedCount: 2, levels: [4, 3], medianLevel: 3,
          meanPoints: 17.5),
        CriterionDebrief(
          criterion: Samples.criteria[1], askedCount: 1, levels: [1], medianLevel: 1, meanPoints: 4),
      ])
    // (17.5 + 4) / 2 = 10.75, to the nearest half point.
    #expect(debrief.indicativeMark == 11)
  }

  @Test func anAnswerThatCannotBeAssessedIsNotCounted() {
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 1_000)
    oral.perform(.rate(level: 0), at: 42_000)
    #expect(Debrief(of: oral.state).indicativeMark == nil)
    #expect(Debrief(of: oral.state).criteria.compactMap(\.medianLevel) == [0])
  }

  /// Keys alone are no oral: no mark, no strong point and no level come of them.
  @Test func levelsGivenToSilenceSayNothing() {
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 1_000)
    oral.perform(.rate(level: 4), at: 2_000)
    oral.perform(.endSlot, at: 2_500)
    let debrief = Debrief(of: oral.state)
    #expect(debrief.isUnspoken)
    #expect(debrief.indicativeMark == nil)
    #expect(debrief.criteria.allSatisfy { $0.medianLevel == nil })
    #expect(!debrief.strengths.contains { if case .criterion = $0 { true } else { false } })
    #expect(!Debrief(of: finished()).isUnspoken)
  }

  @Test func answersAreMeasuredAgainstTheirWindow() {
    let debrief = Debrief(of: finished())
    #expect(debrief.questions.map(\.answerSeconds) == [50, 50, 50])
    #expect(debrief.questions.map(\.length) == [.right, .right, .right])
    #expect(debrief.questions.map(\.hesitationSeconds) == [4, 4, 4])
  }

  @Test func theStrongestAndTheWeakestPointsComeFirst() {
    let debrief = Debrief(of: finished())
    #expect(
      debrief.strengths == [
        .answersRight(count: 3, of: 3), .criterion(id: "autonomie", level: 3),
      ])
    #expect(
      debrief.weaknesses == [
        .criterion(id: "choix", level: 1), .overrun(slot: 1, seconds: 130),
      ])
  }
}
