import Screens
import SessionEngine
import SessionJournal

/// A session that was left unfinished and can go on.
struct InterruptedSession {
  let id: String
  let path: String
  let plan: SessionPlan
  let events: [SessionEvent]
  /// How long ago its last event happened, by the wall clock.
  ///
  /// Only that clock can tell: the machine may have been restarted meanwhile.
  let gapSeconds: Int

  init?(_ summary: JournalSummary, reading: JournalReading, nowSeconds: Int) {
    guard summary.isResumable, let header = reading.header else { return nil }
    id = summary.id
    path = summary.path
    plan = header.plan
    events = reading.events
    gapSeconds = max(0, nowSeconds - (reading.lastEventSeconds ?? nowSeconds))
  }

  /// The state at the last event.
  var state: SessionState { SessionState(plan: plan, events: events) }

  /// What the time since then is in the session.
  func gap(isCounted: Bool) -> SessionGap {
    SessionGap(milliseconds: gapSeconds * 1000, isCounted: isCounted)
  }
}

extension ResumeOffer {
  init(_ session: InterruptedSession) {
    self.init(id: session.id, state: session.state, gapSeconds: session.gapSeconds)
  }
}
