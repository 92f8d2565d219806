import ExamModel
import SessionEngine

/// A session as it happens: decides, writes, then applies, in this order and no other.
///
/// An event is on disk before the state changes, so nothing that the screen has shown can be lost
/// (DESIGN §3). When the disk fails the oral goes on in memory and the failure is kept for the end.
final class LiveSession {
  private(set) var state: SessionState
  private(set) var logFailure: (any Error)?
  private let engine: SessionEngine
  private let log: any SessionLog
  private let clock: SessionClock

  init(state: SessionState, engine: SessionEngine, log: any SessionLog, clock: SessionClock) {
    self.state = state
    self.engine = engine
    self.log = log
    self.clock = clock
  }

  var nowMilliseconds: Int { clock.nowMilliseconds }

  func waitMilliseconds(until instant: Int) -> Int { clock.waitMilliseconds(until: instant) }

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
    if logFailure == nil {
      do {
        try log.append(events)
      } catch {
        logFailure = error
      }
    }
    for event in events { state.reduce(event) }
  }
}
