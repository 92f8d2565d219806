/// A whole session to move about in: the state at any instant, found in the same short time.
package struct SessionTimeline: Sendable {
  /// How many events are folded at most to find a state.
  package static let checkpointSpacing = 2048

  package let plan: SessionPlan
  /// In the order of time: an event never lies before the one it follows.
  package let events: [SessionEvent]
  /// The state after every this many events, from none on.
  private let checkpoints: [SessionState]
  /// The state after all of them.
  package let endState: SessionState

  package init(plan: SessionPlan, events: [SessionEvent]) {
    var state = SessionState(plan: plan)
    var checkpoints = [state]
    var isOrdered = true
    for (index, event) in events.enumerated() {
      state.reduce(event)
      if event.atMilliseconds != state.lastEventMilliseconds { isOrdered = false }
      if (index + 1).isMultiple(of: Self.checkpointSpacing) { checkpoints.append(state) }
    }
    self.plan = plan
    self.events = isOrdered ? events : Self.ordered(events)
    self.checkpoints = checkpoints
    endState = state
  }

  /// Where a journal's times run backwards, the state's own clock is right.
  ///
  /// By itself, since the array would be copied for the sake of it where there is nothing to change.
  private static func ordered(_ events: [SessionEvent]) -> [SessionEvent] {
    var last = 0
    return events.map { event in
      var event = event
      last = max(last, event.atMilliseconds)
      event.atMilliseconds = last
      return event
    }
  }

  /// When the last event happened; 0 without any.
  package var endMilliseconds: Int { events.last?.atMilliseconds ?? 0 }

  /// How many events had happened by an instant, those of that very instant included.
  package func eventCount(at now: Int) -> Int {
    var range = events.startIndex..<events.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if events[middle].atMilliseconds <= now {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }

  /// The index of the last event that had happened by an instant; `nil` before the first.
  package func eventIndex(at now: Int) -> Int? {
    let count = eventCount(at: now)
    return count > 0 ? count - 1 : nil
  }

  /// The state as it was at an instant.
  package func state(at now: Int) -> SessionState { state(afterEvents: eventCount(at: now)) }

  /// The state after this many events; after all of them where there are fewer.
  package func state(afterEvents count: Int) -> SessionState {
    let count = min(max(0, count), events.count)
    if count == events.count { return endState }
    let checkpoint = count / Self.checkpointSpacing
    var state = checkpoints[checkpoint]
    for event in events[checkpoint * Self.checkpointSpacing..<count] { state.reduce(event) }
    return state
  }
}
