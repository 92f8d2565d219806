import ExamModel
import SessionEngine
import TestSupport
import Testing

@Suite struct PropertyTests {
  /// A session of random intents at random instants.
  private func session(seed: UInt64) -> Rehearsal {
    var random = SplitMix64(seed: seed)
    var oral = Rehearsal(
      plan: Samples.plan(mode: seed % 3 == 0 ? .exam : .training, isStrict: seed % 2 == 0))
    let intents: [SessionIntent] = [
      .advance, .advance, .advance, .endSlot, .rate(level: 2), .rate(level: 9), .followUp, .skip,
      .startSpeaking, .setMarker, .takeNote("n"), .undo, .togglePause, .togglePause,
    ]
    var now = 0
    oral.perform(.begin, at: now)
    for _ in 0..<40 {
      now += Int.random(in: 0...9_000, using: &random)
      oral.perform(intents.randomElement(using: &random) ?? .advance, at: now)
    }
    return oral
  }

  @Test(arguments: UInt64(0)..<200)
  func everyPrefixFoldsToTheStateThatWasLive(seed: UInt64) {
    let oral = session(seed: seed)
    #expect(SessionState(plan: oral.state.plan, events: oral.events) == oral.state)
    var state = SessionState(plan: oral.state.plan)
    for event in oral.events {
      state.reduce(event)
      #expect(state.slots.count <= state.plan.slots.count)
      let asked = state.questions.map { ($0.question.criterionID, 1) }
      #expect(state.askedCounts == Dictionary(asked, uniquingKeysWith: +))
      for (slot, record) in state.slots.enumerated() {
        let inSlot = state.annotations.filter { $0.slot == slot }
        #expect(record.noteCount == inSlot.count { $0.note != nil })
        #expect(record.markerCount == inSlot.count - record.noteCount)
      }
      #expect(state.slotElapsedMilliseconds(at: event.atMilliseconds) >= 0)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func eventsAreInOrderOfTime(seed: UInt64) {
    let times = session(seed: seed).events.map(\.atMilliseconds)
    #expect(times == times.sorted())
  }

  @Test(arguments: UInt64(0)..<200)
  func aStrictSlotNeverRunsOver(seed: UInt64) {
    let oral = session(seed: seed * 2)
    for slot in oral.state.slots.indices where oral.state.slots[slot].endedMilliseconds != nil {
      let elapsed = oral.state.elapsedMilliseconds(inSlot: slot, at: .max)
      #expect(elapsed <= oral.state.plan.slots[slot].budgetMilliseconds)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func undoAfterAMarkChangesNothingElse(seed: UInt64) {
    let oral = session(seed: seed)
    let now = oral.state.lastEventMilliseconds + 1
    for intent in [SessionIntent.setMarker, .takeNote("x"), .rate(level: 1), .advance] {
      let events = Samples.engine.decide(intent, in: oral.state, at: now)
      guard events.count == 1, let event = events.first else { continue }
      if case .questionAsked = event.fact { continue }
      var state = oral.state
      state.reduce(event)
      state.reduce(SessionEvent(atMilliseconds: now, .undone))
      #expect(state.slots == oral.state.slots)
      #expect(state.questions == oral.state.questions)
      #expect(state.annotations == oral.state.annotations)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func everyCriterionComesUpBeforeOneComesTwice(seed: UInt64) {
    let engine = SessionEngine(draw: SeededDraw(questions: Samples.questions, seed: seed))
    var oral = Rehearsal(engine: engine)
    oral.perform(.begin, at: 0)
    oral.perform(.endSlot, at: 0)
    for _ in 0..<9 { oral.perform(.advance, at: 0) }
    let asked = oral.state.questions.map(\.question)
    #expect(Set(asked.map(\.id)).count == 8)
    #expect(asked.count == 8)
    for pair in stride(from: 0, to: 8, by: 2) {
      #expect(Set(asked[pair...pair + 1].map(\.criterionID)).count == 2)
    }
  }
}
