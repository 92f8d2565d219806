import Frames
import Screens
import SessionEngine
import SessionReport

/// What must hold of a session, whatever its journal says.
enum SessionProperties {
  /// - Parameter choice: any number; one size and one format are taken by it.
  static func check(_ plan: SessionPlan, _ events: [SessionEvent], choice: Int) {
    var state = SessionState(plan: plan)
    for (index, event) in events.enumerated() {
      let before = state.lastEventMilliseconds
      state.reduce(event)
      Outcome.require(state.lastEventMilliseconds >= before, "time went back")
      if index % 8 == 0 { check(state) }
    }
    check(state)
    let timeline = SessionTimeline(plan: plan, events: events)
    Outcome.require(
      timeline.state(afterEvents: events.count) == state, "the replay ends in another state")
    _ = SessionComparison(before: state, after: state)
    let size =
      choice & 8 == 0 ? Size(columns: 40, rows: 12) : Size(columns: 80, rows: 24)
    render(state, timeline, size)
    // A recording shows every second, so only a short session is recorded here.
    let isShort = timeline.endMilliseconds <= 120_000
    let formats = ReportFormat.allCases.filter { $0 != .cast || isShort }
    let session = ReportedSession(id: "x", startedText: "", plan: plan, events: events)
    let format = formats[(choice & 0xFF) % formats.count]
    _ = SessionReport.make(format, session: session, language: .french)
  }

  private static func check(_ state: SessionState) {
    let now = state.lastEventMilliseconds
    for slot in state.slots.indices {
      let elapsed = state.elapsedMilliseconds(inSlot: slot, at: now)
      Outcome.require((0...now).contains(elapsed), "\(elapsed) ms in slot \(slot), at \(now)")
    }
    for record in state.questions {
      Outcome.require(state.answerSeconds(of: record, at: now) >= 0, "a negative answer")
    }
    Outcome.require(state.slots.count <= state.plan.slots.count, "more slots than planned")
    let debrief = Debrief(of: state)
    if let mark = debrief.indicativeMark {
      Outcome.require(mark.isFinite, "a mark of \(mark)")
    }
  }

  private static func render(_ state: SessionState, _ timeline: SessionTimeline, _ size: Size) {
    let surface = Surface(
      size: size, language: .french, nowMilliseconds: state.lastEventMilliseconds)
    RenderedProperties.checkFrame(RehearsalScreen(state: state).render(on: surface))
    RenderedProperties.checkFrame(DebriefScreen(state: state).render(on: surface))
    var replay = ReplayScreen(timeline: timeline, caption: "")
    let keys: [Key] = [
      .character("]"), .character("5"), .character("o"), .character("e"), .escape,
      .character("i"), .character("+"), .character(" "), .end,
    ]
    for key in keys {
      _ = replay.handle(key, on: surface)
      RenderedProperties.checkFrame(replay.render(on: surface))
    }
  }
}
