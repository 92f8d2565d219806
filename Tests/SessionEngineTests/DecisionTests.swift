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

  /// Whoever sits at the keyboard as the jury is told in each level.
  @Test func whoRatesIsInTheEvent() {
    let draw = SeededDraw(questions: Samples.questions, seed: 7)
    for rater in Rater.allCases {
      var oral = Rehearsal(engine: SessionEngine(draw: draw, rater: rater))
      oral.perform(.begin, at: 0)
      oral.perform(.endSlot, at: 10_000)
      oral.perform(.rate(level: 3), at: 20_000)
      #expect(oral.events.last?.fact == .levelGiven(level: 3, by: rater))
      #expect(oral.state.questions[0].rater == rater)
      oral.perform(.correctLevel(answer: 0, level: 1), at: 21_000)
      #expect(oral.events.last?.fact == .levelCorrected(answer: 0, level: 1, by: rater))
    }
  }

  /// Cards of a review are asked when they were shown, and never before what happened last.
  @Test func aCardIsAskedWhenItWasShown() {
    var plan = Samples.plan()
    plan.purpose = .drill
    plan.slots = [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 900)]
    var sitting = Rehearsal(plan: plan, engine: SessionEngine(draw: NoDraw()))
    let (first, second) = (Samples.question("a1"), Samples.question("a2"))
    sitting.perform(.begin, at: 0)
    sitting.perform(.answerCard(first, level: 3, afterMilliseconds: 40_000), at: 50_000)
    sitting.perform(.answerCard(second, level: 1, afterMilliseconds: 90_000), at: 70_000)
    sitting.perform(.answerCard(second, level: 9, afterMilliseconds: 0), at: 71_000)
    sitting.perform(.undo, at: 72_000)
    sitting.perform(.endSlot, at: 80_000)
    #expect(
      sitting.events == [
        SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
        SessionEvent(atMilliseconds: 10_000, .questionAsked(first)),
        SessionEvent(atMilliseconds: 50_000, .levelGiven(level: 3)),
        SessionEvent(atMilliseconds: 50_000, .questionAsked(second)),
        SessionEvent(atMilliseconds: 70_000, .levelGiven(level: 1)),
        SessionEvent(atMilliseconds: 72_000, .undone),
        SessionEvent(atMilliseconds: 80_000, .slotEnded(slot: 0, .candidate)),
        SessionEvent(atMilliseconds: 80_000, .finished(.completed)),
      ])
    #expect(sitting.state.questions.map(\.level) == [3, nil])
    // An oral asks what the jury wants and nothing else.
    var oral = Rehearsal()
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 1)
    let count = oral.events.count
    oral.perform(.answerCard(first, level: 3, afterMilliseconds: 0), at: 10)
    #expect(oral.events.count == count)
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
