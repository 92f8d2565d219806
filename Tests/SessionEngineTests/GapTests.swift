import ExamModel
import SessionEngine
import TestSupport
import Testing

/// An oral that could not go on for a while goes on.
@Suite struct GapTests {
  private func gap(
    _ milliseconds: Int, isCounted: Bool, _ cause: GapCause = .machineSuspended
  ) -> SessionGap {
    SessionGap(milliseconds: milliseconds, isCounted: isCounted, cause: cause)
  }

  private func running(_ plan: SessionPlan = Samples.plan()) -> Rehearsal {
    var oral = Rehearsal(plan: plan)
    oral.perform(.begin, at: 0)
    return oral
  }

  @Test func aGapThatIsLeftOutIsInNoOffset() {
    var oral = running()
    oral.perform(.takeUp(gap(725_000, isCounted: false)), at: 10_000)
    #expect(
      oral.events.last
        == SessionEvent(atMilliseconds: 10_000, .reopened(gap(725_000, isCounted: false))))
    #expect(oral.state.slotElapsedMilliseconds(at: 11_000) == 11_000)
    #expect(Array(oral.state.gaps) == [gap(725_000, isCounted: false)])
  }

  @Test func aGapThatCountsMovesTheClockOn() {
    var oral = running()
    oral.perform(.takeUp(gap(30_000, isCounted: true)), at: 10_000)
    #expect(oral.events.last?.atMilliseconds == 40_000)
    #expect(oral.state.slotElapsedMilliseconds(at: 40_000) == 40_000)
  }

  @Test func theGapIsOnTheWallClockAndTheOffsetOnTheSessions() {
    var plan = Samples.plan()
    plan.clockRate = 60
    var oral = running(plan)
    oral.perform(.takeUp(gap(1000, isCounted: true)), at: 10_000)
    #expect(
      oral.events.last
        == SessionEvent(atMilliseconds: 70_000, .reopened(gap(1000, isCounted: true))))
  }

  @Test func aSlotWhoseEndFellIntoTheGapEndsWhenTheOralGoesOn() {
    var oral = running(Samples.plan(mode: .exam, isStrict: true))
    oral.perform(.takeUp(gap(500_000, isCounted: true, .programStopped)), at: 10_000)
    let due = oral.engine.due(in: oral.state, at: 510_000)
    #expect(due.first == SessionEvent(atMilliseconds: 510_000, .slotEnded(slot: 0, .strict)))
    // The exchange begins then: nobody has missed it.
    #expect(due.allSatisfy { $0.atMilliseconds == 510_000 })
    #expect(due.contains { $0.fact == .slotStarted(slot: 1) })
    #expect(!due.contains { $0.fact == .slotEnded(slot: 1, .strict) })
  }

  @Test func whoMayChooseIsSaidByModeAndPause() {
    var training = running().state
    #expect(training.maySkipGap && !training.countsGapByItself)
    training.reduce(SessionEvent(atMilliseconds: 1000, .paused))
    #expect(!training.maySkipGap && !training.countsGapByItself)
    let exam = running(Samples.plan(mode: .exam)).state
    #expect(!exam.maySkipGap && exam.countsGapByItself)
  }

  @Test func aFinishedOralIsNotTakenUp() {
    var oral = running()
    oral.perform(.abandon, at: 5000)
    let before = oral.events
    oral.perform(.takeUp(gap(60_000, isCounted: true)), at: 6000)
    #expect(oral.events == before)
  }

  @Test func aPauseGoesOnThroughAGap() {
    var oral = running()
    oral.perform(.togglePause, at: 4000)
    oral.perform(.takeUp(gap(60_000, isCounted: false)), at: 9000)
    #expect(oral.state.isPaused)
    oral.perform(.togglePause, at: 12_000)
    #expect(oral.state.slotElapsedMilliseconds(at: 13_000) == 5000)
  }
}
