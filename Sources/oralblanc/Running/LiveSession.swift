import FileAccess
import SessionEngine
import SessionJournal

/// A session as it happens: decides, writes, then applies, in this order and no other.
///
/// An event is on disk before the state changes, so nothing that the screen has shown can be lost
/// (DESIGN §3). When the disk fails the oral goes on in memory and the failure is kept for the end.
final class LiveSession {
  private(set) var state: SessionState
  let journal: JournalWriter
  private let engine: SessionEngine
  private let clock: SessionClock

  init(state: SessionState, engine: SessionEngine, journal: JournalWriter, clock: SessionClock) {
    self.state = state
    self.engine = engine
    self.journal = journal
    self.clock = clock
  }

  /// Why the session is in memory only, if it is.
  var journalFailure: FileError? { journal.failure }

  var nowMilliseconds: Int { clock.nowMilliseconds }

  func waitMilliseconds(until instant: Int) -> Int { clock.waitMilliseconds(until: instant) }

  /// The next instant at which something happens by itself.
  func nextDueMilliseconds(after now: Int) -> Int? {
    engine.nextDueMilliseconds(in: state, after: now)
  }

  /// Carries out what a person wants, after everything that was due before it.
  func perform(_ intent: SessionIntent) {
    let now = nowMilliseconds
    apply(engine.due(in: state, at: now))
    apply(engine.decide(intent, in: state, at: now))
  }

  /// Lets happen what is due by now.
  func catchUp() { apply(engine.due(in: state, at: nowMilliseconds)) }

  private func apply(_ events: [SessionEvent]) {
    guard !events.isEmpty else { return }
    // A failure stays with the journal, which keeps the events in memory; the screen tells of it.
    try? journal.append(events)
    for event in events { state.reduce(event) }
  }
}
