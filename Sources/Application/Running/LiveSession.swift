import ExamModel
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
  /// What plays the jury beside the draw; `nil` where nothing does.
  var program: JuryProgram?
  /// Where others join as the jury; `nil` where nobody may.
  var table: JuryTableServer?
  /// Where wishes of others come together.
  private(set) var desk: TableDesk
  /// Whether a question is due and the program's is waited for.
  private(set) var isAwaitingQuestion = false
  /// What the program did since it was last asked for, to be told.
  private var untoldTableFacts: [TableFact] = []
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
    desk = TableDesk(lastSequence: journal.lastSequence)
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

  /// Carries out what the candidate wants, after everything that was due before it.
  func perform(_ intent: SessionIntent) { perform(intent, by: .candidate) }

  /// Carries out what somebody wants, after everything that was due before it.
  ///
  /// - Parameter author: who wants it.
  /// - Returns: whether anything came of it.
  @discardableResult
  func perform(_ intent: SessionIntent, by author: Rater) -> Bool {
    guard !isInterrupted else { return false }
    letHappen()
    // A question is on its way already.
    if isAwaitingQuestion, intent == .advance || intent == .skip { return false }
    let now = nowMilliseconds
    let earlier = journal.lastSequence
    apply { offer in engine.decide(intent, in: state, at: now, by: author, offer: offer) }
    let isDone = journal.lastSequence > earlier || isAwaitingQuestion
    followProgram()
    return isDone
  }

  /// What the draw would ask next.
  func upcoming(_ count: Int) -> [Question] { engine.upcoming(in: state, count: count) }

  /// Tells what somebody at the table did.
  func tellOfTable(_ fact: TableFact) { untoldTableFacts.append(fact) }

  /// Whoever is at the table is told the end and let go.
  func closeTable() {
    table?.close(self)
    table = nil
  }

  /// Lets happen what is due by now.
  func catchUp() {
    guard !isInterrupted else { return }
    letHappen()
    followProgram()
  }

  private func letHappen() {
    let now = nowMilliseconds
    apply { offer in engine.due(in: state, at: now, offer: offer) }
    // In a pause nothing is asked; what was waited for comes after it.
    guard isAwaitingQuestion, !state.isPaused else { return }
    guard let program, case .awaited = program.offer(in: state) else {
      isAwaitingQuestion = false
      return apply { offer in engine.decide(.askDue, in: state, at: now, offer: offer) }
    }
  }

  /// Applies what follows where a program may have a question that is asked in place of the draw's.
  private func apply(_ decide: (QuestionOffer) -> [SessionEvent]) {
    guard let program else { return apply(decide(.none)) }
    // What it has said by now is heard.
    program.talk()
    let offer = program.offer(in: state)
    let events = decide(offer)
    if case .awaited = offer, !events.contains(where: \.isQuestion),
      decide(.none).contains(where: \.isQuestion)
    {
      isAwaitingQuestion = true
    }
    apply(events)
    if events.contains(where: \.isQuestion) || state.plannedSlot?.kind != .exchange {
      isAwaitingQuestion = false
    }
  }

  /// Lets the program go on with the session, and keeps what it said.
  private func followProgram() {
    guard let program else { return }
    keep(program.follow(state) { count in engine.upcoming(in: state, count: count) })
  }

  private func keep(_ facts: [TableFact]) {
    for fact in facts {
      apply(engine.decide(.table(fact), in: state, at: nowMilliseconds, by: .program))
    }
    untoldTableFacts += facts
  }

  /// Whether the program sees nothing of the person's, if there is one.
  var isProgramSandboxed: Bool { program?.isSandboxed ?? true }

  /// What the program did since the last time.
  func takeTableFacts() -> [TableFact] {
    defer { untoldTableFacts = [] }
    return untoldTableFacts
  }

  /// What to wake up for beside keys: a question that is waited for, and whoever is at the table.
  var watchedDescriptors: [Int32] {
    // While the oral stands still nobody is listened to, and what came would wake us without end.
    guard !isInterrupted else { return [] }
    let awaited = isAwaitingQuestion && !state.isPaused ? [program?.descriptor ?? -1] : []
    return awaited + (table?.descriptors ?? [])
  }

  /// How long a question is still waited for, on the wall clock; `nil` where none is.
  var awaitedMilliseconds: Int? {
    isAwaitingQuestion && !state.isPaused ? program?.waitMilliseconds(in: state) : nil
  }

  /// Takes leave of the program: the oral is over or left.
  func endProgram() {
    guard let program else { return }
    self.program = nil
    isAwaitingQuestion = false
    keep(program.end())
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
    desk.note(events, lastSequence: journal.lastSequence)
  }
}

extension SessionEvent {
  fileprivate var isQuestion: Bool {
    if case .questionAsked = fact { true } else { false }
  }
}
