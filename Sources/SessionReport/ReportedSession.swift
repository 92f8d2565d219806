import SessionEngine

/// A past session as reports take it: what was planned and everything that happened.
package struct ReportedSession: Hashable, Sendable {
  /// The journal's name, without folder and extension.
  package var id: String
  /// Local date and time of the start, as people read it: reports know no calendar.
  package var startedText: String
  /// Seconds since 1970, where it is known; recordings carry it in their header.
  package var startedSeconds: Int?
  package var plan: SessionPlan
  package var events: [SessionEvent]

  package init(
    id: String, startedText: String, startedSeconds: Int? = nil, plan: SessionPlan,
    events: [SessionEvent]
  ) {
    self.id = id
    self.startedText = startedText
    self.startedSeconds = startedSeconds
    self.plan = plan
    self.events = events
  }

  /// The state after the last event.
  var state: SessionState { SessionState(plan: plan, events: events) }
}
