import SessionEngine

extension RehearsalDesk {
  /// Opens the journal and starts the clock.
  mutating func beginSession(in archive: SessionArchive) -> LiveSession {
    var plan = plan()
    // The debrief says what an answer of each level is like by family, as the jury understood them.
    plan.criteria = JuryAssembly(fichePaths: fichePaths).withFamilies(plan.criteria)
    let session = LiveSession(
      state: SessionState(plan: plan),
      engine: SessionEngine(
        draw: draw(for: plan, after: archive.results()), rater: options.rater),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    // The jury has read the fiches, and the plan holds what the oral needs of them.
    forgetCollection()
    return session
  }
}
