/// The events of an anonymous session, put together so that they fold as the ones they were made of.
///
/// A note leaves nothing behind, so what took one back must leave nothing either: notes, markers and sections
/// that were taken back are left out together with their `undone`.
struct AnonymousCourse {
  private var state: SessionState
  private var kept: [SessionEvent?] = []
  /// Where each thing that can be taken back stands in `kept`.
  private var undoable: [Int] = []

  init(plan: SessionPlan) { state = SessionState(plan: plan) }

  var events: [SessionEvent] {
    var events = kept.compactMap(\.self)
    // The clock of an interrupted session stands at its last event, whatever that was.
    if let last = events.last?.atMilliseconds, last < state.lastEventMilliseconds {
      events.append(
        SessionEvent(atMilliseconds: state.lastEventMilliseconds, .recovered(droppedBytes: 0)))
    }
    return events
  }

  /// Takes the next event.
  ///
  /// - Parameter fact: what stays of it; `nil` where nothing does.
  mutating func take(_ event: SessionEvent, as fact: SessionEvent.Fact?) {
    // Each takes back what was their own.
    let taken =
      event.fact == .undone ? state.undoable.lastIndex { $0.author == event.by } : nil
    let takesBack = taken.map { state.undoable[$0].what }
    let before = state.undoable.count
    state.reduce(event)
    kept.append(fact.map { SessionEvent(atMilliseconds: event.atMilliseconds, $0, by: event.by) })
    if state.undoable.count > before {
      undoable.append(kept.count - 1)
    } else if state.undoable.isEmpty, takesBack == nil {
      undoable.removeAll()
    }
    guard event.fact == .undone else { return }
    let place = taken.flatMap { $0 < undoable.count ? undoable.remove(at: $0) : nil }
    switch takesBack {
    case .section, .annotation:
      if let place { kept[place] = nil }
      kept[kept.count - 1] = nil
    case nil: kept[kept.count - 1] = nil
    case .level: break
    }
  }
}
