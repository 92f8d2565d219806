import SessionEngine

extension RehearsalDesk {
  /// Opens the journal and starts the clock.
  mutating func beginSession(in archive: SessionArchive) -> LiveSession {
    let plan = plan()
    let session = LiveSession(
      state: SessionState(plan: plan),
      engine: SessionEngine(draw: draw(for: plan, after: archive.results())),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    // The jury has read the fiches, and the plan holds what the oral needs of them.
    forgetCollection()
    return session
  }
}
