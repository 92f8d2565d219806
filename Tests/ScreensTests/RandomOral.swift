import ExamModel
import SessionEngine
import TestSupport

/// Orals in which somebody presses anything at any time.
enum RandomOral {
  static let questions = ScreenSamples.criteria.flatMap { criterion in
    (1...3).map { number in
      Question(
        id: "\(criterion.id)-\(number)", criterionID: criterion.id,
        text: "Question \(number) : qu'en dites-vous ?",
        followUps: [FollowUp(text: "Et ensuite ?")])
    }
  }

  static func timeline(seed: UInt64) -> SessionTimeline {
    var random = SplitMix64(seed: seed)
    var plan = ScreenSamples.plan(mode: seed % 3 == 0 ? .exam : .training)
    plan.isStrict = seed % 2 == 0
    let engine = SessionEngine(draw: SeededDraw(questions: questions, seed: seed))
    var state = SessionState(plan: plan)
    var events: [SessionEvent] = []
    func apply(_ new: [SessionEvent]) {
      for event in new { state.reduce(event) }
      events += new
    }
    let intents: [SessionIntent] = [
      .advance, .advance, .advance, .endSlot, .rate(level: 2), .rate(level: 9), .followUp, .skip,
      .startSpeaking, .setMarker, .takeNote("citer l'ANSSI"), .undo, .togglePause, .togglePause,
    ]
    var now = 0
    apply(engine.decide(.begin, in: state, at: now))
    for _ in 0..<50 {
      now += Int.random(in: 0...90_000, using: &random)
      apply(engine.due(in: state, at: now))
      let intent = intents.randomElement(using: &random) ?? .advance
      apply(engine.decide(intent, in: state, at: now))
    }
    if seed % 5 == 0 { apply(engine.decide(.abandon, in: state, at: now + 1)) }
    return SessionTimeline(plan: plan, events: events)
  }
}
