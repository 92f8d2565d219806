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

  /// A session as the run loop had it: each state that was rendered, with its instant.
  struct Live {
    var plan: SessionPlan
    var events: [SessionEvent] = []
    var moments: [(state: SessionState, atMilliseconds: Int)] = []
  }

  static func timeline(seed: UInt64) -> SessionTimeline {
    let live = live(seed: seed)
    return SessionTimeline(plan: live.plan, events: live.events)
  }

  static func live(seed: UInt64) -> Live {
    var random = SplitMix64(seed: seed)
    var plan = ScreenSamples.plan(mode: seed % 3 == 0 ? .exam : .training)
    plan.isStrict = seed % 2 == 0
    let engine = SessionEngine(draw: SeededDraw(questions: questions, seed: seed))
    var state = SessionState(plan: plan)
    var live = Live(plan: plan)
    func apply(_ new: [SessionEvent]) {
      for event in new { state.reduce(event) }
      live.events += new
      guard let last = new.last else { return }
      // What happens at one instant is one picture.
      if live.moments.last?.atMilliseconds == last.atMilliseconds { live.moments.removeLast() }
      live.moments.append((state, last.atMilliseconds))
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
      guard Int.random(in: 0..<12, using: &random) == 0 else { continue }
      let gap = SessionGap(
        milliseconds: Int.random(in: 2000...600_000, using: &random), isCounted: seed % 2 == 0,
        cause: GapCause.allCases.randomElement(using: &random) ?? .programEnded)
      apply(engine.decide(.takeUp(gap), in: state, at: now))
      now = max(now, state.lastEventMilliseconds)
    }
    if seed % 5 == 0 { apply(engine.decide(.abandon, in: state, at: now + 1)) }
    return live
  }
}
