import FileAccess
import Screens
import SessionEngine
import SessionJournal

/// A session as it happens: decides, writes, then applies, in this order and no other.
///
/// An event is on disk before the state changes, so nothing that the screen has shown can be lost
/// (docs/DESIGN.md, "Writing before showing"). When the disk fails the oral goes on in memory and the
/// failure is kept for the end.
final class LiveSession {
  private(set) var state: SessionState
  /// The note that is being typed: an end of the oral or of the program keeps it.
  var draft: String?
  /// What records the candidate; `nil` where nothing does.
  var recording: OralRecording?
  let journal: JournalWriter
  private let engine: SessionEngine
  private var clock: SessionClock
  private var lastSample = SessionClock.sample()
  /// Since when the oral has stood still because the program could not run, and why.
  private var interruption: (sinceMilliseconds: Int, cause: GapCause)?

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

  /// When to look at the clocks again although nothing is due: a machine that was suspended tells
  /// nobody, and whoever stands before it should not have to wait.
  func nextLookMilliseconds(after now: Int) -> Int? {
    guard state.slotIndex != nil, !state.isPaused else { return nil }
    return now + Int((1000 * state.plan.clockRate).rounded(.up))
  }

  /// Carries out what a person wants, after everything that was due before it.
  func perform(_ intent: SessionIntent) {
    guard !isInterrupted else { return }
    let now = nowMilliseconds
    apply(engine.due(in: state, at: now))
    apply(engine.decide(intent, in: state, at: now))
  }

  /// Lets happen what is due by now.
  func catchUp() {
    guard !isInterrupted else { return }
    apply(engine.due(in: state, at: nowMilliseconds))
  }

  /// Lets the recording go on with the session, if there is one.
  ///
  /// - Parameter isJurySpeaking: whether the jury's voice is heard now.
  func listen(isJurySpeaking: Bool = false) {
    recording?.follow(self, isJurySpeaking: isJurySpeaking)
  }

  /// The session is left, finished or not: what was recorded is settled.
  func endRecording() { recording?.end(self) }

  // An interruption while the program runs.

  /// Whether the oral stands still until it is said what the interruption counts as.
  var isInterrupted: Bool { interruption != nil }

  /// Looks whether the machine was suspended or the program stopped since the last look.
  ///
  /// To be called at each wake-up, before anything else is done with it. What was due until then
  /// has happened; from then on nothing happens until `takeUp`.
  ///
  /// - Parameters:
  ///   - wasStopped: whether the program was stopped and goes on.
  ///   - sample: what the clocks showed when it was stopped; `nil` for the last look at them.
  /// - Returns: whether an interruption was found.
  func noticeInterruption(wasStopped: Bool = false, since sample: ClockSample? = nil) -> Bool {
    let earlier = sample ?? lastSample
    lastSample = SessionClock.sample()
    // A pause is long enough for a stop in it, and may have begun long before.
    guard !isInterrupted, state.slotIndex != nil,
      let absence = Absence(
        from: earlier, to: lastSample, wasStopped: wasStopped && !state.isPaused)
    else { return false }
    let length = Int((Double(absence.milliseconds) * state.plan.clockRate).rounded())
    let since = max(state.lastEventMilliseconds, nowMilliseconds - length)
    apply(engine.due(in: state, at: since))
    guard state.slotIndex != nil else { return false }
    interruption = (since, absence.cause)
    return true
  }

  /// The question what the interruption counts as.
  var offer: ResumeOffer? {
    interruption.map { since, cause in
      ResumeOffer(
        id: journal.header.id, state: state, atMilliseconds: since,
        gapSeconds: gapMilliseconds(since) / 1000, cause: cause)
    }
  }

  /// Goes on after an interruption, which lasts until this moment.
  func takeUp(countsGap: Bool) {
    guard let (since, cause) = interruption else { return }
    let gap = SessionGap(
      milliseconds: gapMilliseconds(since), isCounted: countsGap, cause: cause)
    if !countsGap { clock.leaveOut(milliseconds: nowMilliseconds - since) }
    interruption = nil
    apply(engine.decide(.takeUp(gap), in: state, at: since))
    catchUp()
  }

  /// On the wall clock.
  private func gapMilliseconds(_ since: Int) -> Int {
    Int(Double(nowMilliseconds - since) / state.plan.clockRate)
  }

  /// Keeps what is being typed as a note: nobody can be asked any more.
  func keepDraft() {
    guard let draft else { return }
    self.draft = nil
    let now = interruption?.sinceMilliseconds ?? nowMilliseconds
    apply(engine.decide(.takeNote(draft), in: state, at: now))
  }

  /// The draft as a note, where these events end the oral.
  private func draftBefore(_ events: [SessionEvent]) -> [SessionEvent] {
    guard let draft, let first = events.first,
      events.contains(where: { if case .finished = $0.fact { true } else { false } })
    else { return [] }
    self.draft = nil
    return engine.decide(.takeNote(draft), in: state, at: first.atMilliseconds)
  }

  private func apply(_ events: [SessionEvent]) {
    guard !events.isEmpty else { return }
    let events = draftBefore(events) + events
    // A failure stays with the journal, which keeps the events in memory; the screen tells of it.
    try? journal.append(events)
    for event in events { state.reduce(event) }
  }
}
