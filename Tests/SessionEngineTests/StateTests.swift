import ExamModel
import SessionEngine
import Testing

@Suite struct StateTests {
  private func state(_ facts: [(Int, SessionEvent.Fact)]) -> SessionState {
    SessionState(
      plan: Samples.plan(), events: facts.map { SessionEvent(atMilliseconds: $0.0, $0.1) })
  }

  @Test func aRunningSlotCountsDownAndThenOver() {
    let running = state([(0, .slotStarted(slot: 0))])
    #expect(running.slotSecondsLeft(at: 0) == 100)
    #expect(running.slotSecondsLeft(at: 999) == 100)
    #expect(running.slotSecondsLeft(at: 1_000) == 99)
    #expect(running.slotSecondsLeft(at: 100_000) == 0)
    #expect(running.slotSecondsLeft(at: 142_000) == -42)
    #expect(running.oralSecondsLeft(at: 30_000) == 120)
  }

  @Test func aPauseStopsTheSlotButNotTheOffsets() {
    let paused = state([
      (0, .slotStarted(slot: 0)), (10_000, .paused), (70_000, .resumed), (75_000, .paused),
    ])
    #expect(paused.slotElapsedMilliseconds(at: 90_000) == 15_000)
    #expect(paused.slots[0].pausedMilliseconds == 60_000)
    #expect(paused.pausedSinceMilliseconds == 75_000)
  }

  @Test func lightsChangeAtTheBudgetsSet() {
    let running = state([(0, .slotStarted(slot: 0))])
    #expect(running.light(at: 79_000) == .green)
    #expect(running.light(at: 80_000) == .amber)
    #expect(running.light(at: 99_999) == .amber)
    #expect(running.light(at: 100_000) == .red)
    #expect(running.nextDueMilliseconds(after: 0) == 80_000)
    #expect(running.nextDueMilliseconds(after: 80_000) == 100_000)
    #expect(running.nextDueMilliseconds(after: 100_000) == nil)
  }

  @Test func paceIsSilentWithinItsTolerance() {
    let second = state([(0, .slotStarted(slot: 0)), (20_000, .sectionReached(section: 1))])
    #expect(second.pace(at: 60_000) == Pace(deltaSeconds: 0, toleranceSeconds: 10))
    #expect(second.pace(at: 80_000)?.verdict == .onTime)
    #expect(second.pace(at: 81_000) == Pace(deltaSeconds: 11, toleranceSeconds: 10))
    #expect(second.pace(at: 81_000)?.verdict == .behind)
    let early = state([(0, .slotStarted(slot: 0)), (5_000, .sectionReached(section: 1))])
    #expect(early.pace(at: 6_000) == Pace(deltaSeconds: -14, toleranceSeconds: 10))
    #expect(early.pace(at: 6_000)?.verdict == .ahead)
    #expect(Pace.toleranceSeconds(forBudget: 240) == 48)
  }

  @Test func sectionSecondsAddUpToTheSlot() {
    let later = state([
      (0, .slotStarted(slot: 0)), (20_700, .sectionReached(section: 1)),
      (61_300, .sectionReached(section: 2)),
    ])
    #expect(later.sectionSeconds(inSlot: 0, at: 90_900) == [20, 41, 29])
    #expect(later.elapsedMilliseconds(inSlot: 0, at: 90_900) / 1000 == 90)
  }

  @Test func undoTakesBackOneMarkAtATime() {
    let before = state([(0, .slotStarted(slot: 0)), (20_000, .sectionReached(section: 1))])
    var after = before
    after.reduce(SessionEvent(atMilliseconds: 21_000, .noteTaken(text: "parler moins vite")))
    after.reduce(SessionEvent(atMilliseconds: 22_000, .sectionReached(section: 2)))
    after.reduce(SessionEvent(atMilliseconds: 23_000, .undone))
    #expect(after.sectionIndex == 1)
    #expect(after.annotations.count == 1)
    after.reduce(SessionEvent(atMilliseconds: 24_000, .undone))
    #expect(after.annotations == [])
    #expect(after.slots == before.slots)
    after.reduce(SessionEvent(atMilliseconds: 25_000, .undone))
    #expect(after.sectionIndex == 0)
    #expect(!after.canUndo)
  }

  @Test func undoingALevelPutsTheOneBeforeBack() {
    var exchange = state([
      (0, .slotStarted(slot: 0)), (1_000, .slotEnded(slot: 0, .candidate)),
      (1_000, .slotStarted(slot: 1)), (1_000, .questionAsked(Samples.question("a1"))),
      (11_000, .levelGiven(level: 1)), (12_000, .levelGiven(level: 2)),
    ])
    #expect(exchange.questions[0].closedSlotMilliseconds == 10_000)
    exchange.reduce(SessionEvent(atMilliseconds: 13_000, .undone))
    #expect(exchange.questions[0].level == 1)
    exchange.reduce(SessionEvent(atMilliseconds: 14_000, .undone))
    #expect(exchange.questions[0].level == nil)
    #expect(exchange.questions[0].closedSlotMilliseconds == nil)
    #expect(exchange.answerSeconds(of: exchange.questions[0], at: 31_000) == 30)
  }

  /// Taking a level back brings back who gave the one before.
  @Test func undoingALevelPutsItsRaterBack() {
    var exchange = state([
      (0, .slotStarted(slot: 0)), (1_000, .slotEnded(slot: 0, .candidate)),
      (1_000, .slotStarted(slot: 1)), (1_000, .questionAsked(Samples.question("a1"))),
      (11_000, .levelGiven(level: 1, by: .jury)), (12_000, .levelGiven(level: 2)),
    ])
    #expect(exchange.questions[0].rater == .candidate)
    exchange.reduce(SessionEvent(atMilliseconds: 13_000, .undone))
    #expect(exchange.questions[0].rater == .jury)
  }

  @Test func eventsThatCannotHappenAreIgnored() {
    let odd = state([
      (0, .sectionReached(section: 1)), (0, .slotStarted(slot: 1)), (5, .slotStarted(slot: 0)),
      (6, .sectionReached(section: 9)), (7, .questionSkipped), (8, .slotEnded(slot: 1, .strict)),
    ])
    #expect(odd.stage == .running(slot: 0))
    #expect(odd.slots.count == 1)
    #expect(odd.sectionIndex == 0)
  }

  // The voice of the jury.

  private let asked: [(Int, SessionEvent.Fact)] = [
    (0, .slotStarted(slot: 0)), (1000, .slotEnded(slot: 0, .candidate)),
    (1000, .slotStarted(slot: 1)), (1000, .questionAsked(Samples.question("a"))),
  ]

  private func answerSeconds(_ facts: [(Int, SessionEvent.Fact)], at now: Int) throws -> Int {
    let state = state(asked + facts)
    return state.answerSeconds(of: try #require(state.questions.first), at: now)
  }

  @Test func anAnswerCountsFromTheEndOfTheVoice() throws {
    #expect(try answerSeconds([], at: 9000) == 8)
    #expect(try answerSeconds([(1200, .voiceStarted)], at: 9000) == 0)
    #expect(
      try answerSeconds([(1200, .voiceStarted), (7000, .voiceEnded(.whole))], at: 9000) == 2)
    // Said again, it is still the same answer.
    #expect(
      try answerSeconds(
        [
          (1200, .voiceStarted), (7000, .voiceEnded(.whole)), (8000, .voiceStarted),
          (14_000, .voiceEnded(.cut)),
        ], at: 19_000) == 12)
    // A level before the voice has ended leaves no answer.
    #expect(
      try answerSeconds([(1200, .voiceStarted), (4000, .levelGiven(level: 1))], at: 9000) == 0)
  }

  @Test func hesitationBeginsWhenTheVoiceEnds() {
    let heard = state(
      asked + [(1200, .voiceStarted), (7000, .voiceEnded(.whole)), (9500, .speakingStarted)])
    #expect(heard.questions[0].hesitationMilliseconds == 2500)
    let eager = state(asked + [(1200, .voiceStarted), (3000, .speakingStarted)])
    #expect(eager.questions[0].hesitationMilliseconds == 0)
    #expect(!eager.isJurySpeaking)
    #expect(eager.answerSeconds(of: eager.questions[0], at: 8000) == 5)
  }

  /// The program died while the voice spoke: the question stands on the screen, and is answered from there.
  @Test func anInterruptionIsTheEndOfEveryVoice() {
    let gap = SessionGap(milliseconds: 60_000, isCounted: false)
    let resumed = state(asked + [(1200, .voiceStarted), (1200, .reopened(gap))])
    #expect(!resumed.isJurySpeaking)
    #expect(resumed.answerSeconds(of: resumed.questions[0], at: 5000) == 4)
  }

  @Test func aVoiceSpeaksOfAQuestionOnly() {
    let engine = Samples.engine
    let silent = state([(0, .slotStarted(slot: 0))])
    #expect(engine.decide(.startVoice, in: silent, at: 10).isEmpty)
    #expect(engine.decide(.endVoice(.whole), in: silent, at: 10).isEmpty)
    let said = state(asked + [(1200, .voiceStarted)])
    #expect(said.isJurySpeaking)
    #expect(engine.decide(.startVoice, in: said, at: 2000).isEmpty)
    #expect(
      engine.decide(.endVoice(.cut), in: said, at: 2000)
        == [SessionEvent(atMilliseconds: 2000, .voiceEnded(.cut))])
  }
}
