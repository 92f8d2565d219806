import ExamModel
import SessionEngine
import TestSupport
import Testing

@Suite struct DecisionTests {
  @Test func aWholeOralIsTheseEvents() {
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.advance, at: 21_500)
    oral.perform(.setMarker, at: 30_000)
    oral.perform(.endSlot, at: 95_000)
    let first = oral.state.questions[0].question
    oral.perform(.startSpeaking, at: 98_000)
    oral.perform(.rate(level: 3), at: 120_000)
    oral.perform(.advance, at: 121_000)
    let second = oral.state.questions[1].question
    oral.perform(.endSlot, at: 150_000)
    #expect(
      oral.events == [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 21_500, .sectionReached(section: 1)),
        SessionEvent(atMilliseconds: 30_000, .markerSet),
        SessionEvent(atMilliseconds: 95_000, .slotEnded(slot: 0, .candidate)),
        SessionEvent(atMilliseconds: 95_000, .slotStarted(slot: 1)),
        SessionEvent(atMilliseconds: 95_000, .questionAsked(first)),
        SessionEvent(atMilliseconds: 98_000, .speakingStarted),
        SessionEvent(atMilliseconds: 120_000, .levelGiven(level: 3)),
        SessionEvent(atMilliseconds: 121_000, .questionAsked(second)),
        SessionEvent(atMilliseconds: 150_000, .slotEnded(slot: 1, .candidate)),
        SessionEvent(atMilliseconds: 150_000, .finished(.completed)),
      ])
    #expect(first.criterionID != second.criterionID)
    #expect(oral.state.stage == .finished(.completed))
  }

  @Test func nothingHappensBeforeTheBeginningOrAfterTheEnd() {
    let ready = SessionState(plan: Samples.plan())
    let intents: [SessionIntent] = [
      .advance, .endSlot, .rate(level: 0), .followUp, .skip, .startSpeaking, .setMarker,
      .takeNote("x"), .undo, .togglePause,
    ]
    for intent in intents {
      #expect(Samples.engine.decide(intent, in: ready, at: 10) == [], "\(intent)")
    }
    var done = Rehearsal()
    done.perform(.begin, at: 0)
    done.perform(.abandon, at: 5_000)
    #expect(done.state.stage == .finished(.abandoned))
    for intent in intents + [.begin, .abandon] {
      #expect(Samples.engine.decide(intent, in: done.state, at: 6_000) == [], "\(intent)")
    }
  }

  @Test func theExamHasNoPause() {
    var oral = Rehearsal(plan: Samples.plan(mode: .exam))
    oral.perform(.begin, at: 0)
    oral.perform(.togglePause, at: 1_000)
    #expect(oral.events.map(\.fact) == [.slotStarted(slot: 0)])
  }

  @Test func aStrictSlotEndsAtItsBudgetHoweverLateTheProgramWakes() {
    var oral = Rehearsal(plan: Samples.plan(isStrict: true))
    oral.perform(.begin, at: 0)
    let due = Samples.engine.due(in: oral.state, at: 400_000)
    #expect(
      due.map(\.fact).filter { if case .questionAsked = $0 { false } else { true } } == [
        .slotEnded(slot: 0, .strict), .slotStarted(slot: 1), .slotEnded(slot: 1, .strict),
        .finished(.completed),
      ])
    #expect(due.first?.atMilliseconds == 100_000)
    #expect(due.last?.atMilliseconds == 150_000)
  }

  @Test func aPauseHoldsAStrictEndBack() {
    var oral = Rehearsal(plan: Samples.plan(isStrict: true))
    oral.perform(.begin, at: 0)
    oral.perform(.togglePause, at: 60_000)
    #expect(Samples.engine.due(in: oral.state, at: 500_000) == [])
    oral.perform(.togglePause, at: 500_000)
    #expect(oral.state.nextDueMilliseconds(after: 500_000) == 520_000)
    #expect(Samples.engine.due(in: oral.state, at: 539_999) == [])
    #expect(Samples.engine.due(in: oral.state, at: 540_000).first?.atMilliseconds == 540_000)
  }

  @Test func followUpsComeInOrderAndRunOut() {
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 1_000)
    let id = oral.state.questions[0].question.id
    for second in 2...5 { oral.perform(.followUp, at: second * 1000) }
    #expect(
      oral.state.questions[0].followUps.map(\.text) == ["\(id) : avec qui ?", "\(id) : quand ?"])
  }

  @Test func aRateOutsideTheScaleIsNone() {
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 1_000)
    oral.perform(.rate(level: 5), at: 2_000)
    #expect(oral.state.questions[0].level == nil)
    oral.perform(.rate(level: 4), at: 2_000)
    #expect(oral.state.questions[0].level == 4)
  }
}
