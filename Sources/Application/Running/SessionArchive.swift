import ExamModel
import FileAccess
import Parallel
import SessionEngine
import SessionJournal
import TextSearch

/// The folder in which sessions are kept.
struct SessionArchive {
  let folder: JournalFolder
  /// Where a session goes that the folder does not take: the current folder.
  private let otherFolder: String
  /// The folder of all data where a person named one, which resuming has to name again.
  let namedFolder: String?
  /// What reading the folder tells of itself by, on a thread of its own.
  var progress: WorkProgress?
  /// All sessions, where another thread has just read them.
  var listed: [JournalSummary]?

  /// Makes sure that sessions can be kept, without writing anything yet.
  init(
    folder path: String, otherFolder: String = ".", namedFolder: String? = nil
  ) throws(ProgramFailure) {
    self.namedFolder = namedFolder
    folder = JournalFolder(path: path)
    self.otherFolder = otherFolder
    guard Self.canBeWritten(path) else {
      throw .dataFolder(path: path)
    }
  }

  /// The journal of a new session; in memory where the disk does not take it.
  func begin(_ plan: SessionPlan) -> JournalWriter {
    let started = CalendarTime.secondsNow()
    do {
      return try JournalWriter.create(
        in: folder, plan: plan, startedSeconds: started, program: Program.name)
    } catch {
      let header = JournalHeader(
        id: JournalFolder.newID(startedSeconds: started), startedSeconds: started,
        program: Program.name, plan: plan)
      let cause: FileError =
        if case .file(let error, _) = error { error } else { .unwritable(reason: "\(error)") }
      return JournalWriter(inMemory: header, because: cause)
    }
  }

  /// Takes up a session in its own journal, as its first event says.
  func resume(
    _ session: InterruptedSession, countsGap: Bool, draw: any QuestionDraw
  ) throws(JournalError) -> LiveSession {
    let (journal, reading) = try JournalWriter.reopen(path: session.path)
    var state = SessionState(plan: session.plan, events: reading.events)
    // Whoever gave the last level goes on giving them.
    let rater = state.questions.last { $0.level != nil }?.rater ?? .candidate
    let engine = SessionEngine(draw: draw, rater: rater)
    // An event that this program does not know may be the last one.
    let last = max(state.lastEventMilliseconds, reading.lastMilliseconds)
    let events = engine.decide(
      .takeUp(session.gap(isCounted: countsGap)), in: state, at: last)
    try? journal.append(events)
    for event in events { state.reduce(event) }
    return LiveSession(
      state: state, engine: engine, journal: journal,
      clock: SessionClock(
        offsetMilliseconds: state.lastEventMilliseconds, rate: session.plan.clockRate))
  }

  /// Adds what an intent leads to, to the journal of a session that is over.
  ///
  /// - Returns: the state afterwards.
  func amend(id: String, _ intent: SessionIntent) throws(JournalError) -> SessionState {
    let path = folder.path(ofID: id)
    let (journal, reading) = try JournalWriter.reopen(path: path)
    defer { journal.close() }
    var state = SessionState(plan: journal.header.plan, events: reading.events)
    let last = max(state.lastEventMilliseconds, reading.lastMilliseconds)
    let events = SessionEngine(draw: NoDraw()).decide(intent, in: state, at: last)
    do { try journal.append(events) } catch { throw .file(error, path: path) }
    for event in events { state.reduce(event) }
    return state
  }

  /// Where a session that the folder did not take could go instead.
  func proposedPath(for journal: JournalWriter) -> String {
    "\(otherFolder)/\(journal.header.name).jsonl"
  }

  /// The session that was left last, if it is unfinished and not running elsewhere.
  ///
  /// A drill that was made since does not hide it.
  func interrupted() -> InterruptedSession? {
    let summary = try? folder.newest { $0.session?.plan.purpose != .drill }
    guard let summary else { return nil }
    return interrupted(summary)
  }

  /// Whether there is no session at all.
  var isEmpty: Bool { ((try? folder.ids()) ?? []).isEmpty }

  /// The unfinished session of that name.
  func interrupted(id: String) -> InterruptedSession? {
    interrupted(folder.summary(id: id))
  }

  /// The unfinished session that a person named; the last that can go on for `last`.
  func unfinished(_ reference: String) throws(ProgramFailure) -> InterruptedSession {
    guard reference == ProgramChoices.lastSession else { return try named(reference) }
    if let newest = interrupted() { return newest }
    let candidates = list().filter(\.isResumable)
    if let found = candidates.lazy.compactMap(interrupted).first { return found }
    // All that could go on is going on.
    if let running = candidates.first {
      throw .session(.journal(.file(.locked, path: running.path)))
    }
    throw .session(.nothingToResume(nil))
  }

  /// The unfinished session of that name, or why it cannot go on.
  private func named(_ reference: String) throws(ProgramFailure) -> InterruptedSession {
    let id = try id(of: reference)
    let summary = folder.summary(id: id)
    if let found = interrupted(summary) { return found }
    if let damage = summary.damage, !damage.isRecoverable, damage != .unreadable(.missing) {
      throw .session(.journal(.damaged(damage, path: summary.path)))
    }
    guard summary.isResumable else { throw .session(.nothingToResume(id)) }
    throw .session(.journal(.file(.locked, path: summary.path)))
  }

  /// The id that a person means who types one, its beginning, or the file that the program named.
  ///
  /// A journal that lies elsewhere is not taken up: its session would go on outside the history.
  private func id(of reference: String) throws(ProgramFailure) -> String {
    if reference.contains("/") || reference.hasSuffix(JournalFolder.nameExtension) {
      let name = reference.split(separator: "/").last.map(String.init) ?? reference
      let id = name.replacing(JournalFolder.nameExtension, with: "")
      guard let given = FileStamp.of(reference), let kept = FileStamp.of(folder.path(ofID: id)),
        given.device == kept.device, given.inode == kept.inode
      else { return reference }
      return id
    }
    let ids = (try? folder.ids()) ?? []
    if ids.contains(reference) { return reference }
    let matches = ids.filter { $0.hasPrefix(reference) }
    guard matches.count <= 1 else { throw .session(.ambiguous(reference, matches)) }
    return matches.first ?? reference
  }

  private func interrupted(_ summary: JournalSummary) -> InterruptedSession? {
    guard summary.isResumable, !folder.isLocked(path: summary.path) else { return nil }
    return InterruptedSession(
      summary, reading: JournalReader.read(path: summary.path),
      nowSeconds: CalendarTime.secondsNow())
  }

  /// Every session of the folder, newest first; none if it cannot be read.
  func list() -> [JournalSummary] { listed ?? (try? folder.list(progress: progress)) ?? [] }

  /// What the sessions of the folder came to, as far as they can be read.
  ///
  /// - Parameter id: leaves out the session of that name and those started after it, so that a
  ///   resumed session has the jury that it began with.
  func results(before id: String? = nil) -> [SessionResult] {
    let results = list().compactMap { SessionResult($0) }
    guard let own = results.first(where: { $0.id == id }) else { return results }
    return results.filter { $0.id != own.id && $0.startedSeconds <= own.startedSeconds }
  }

  /// The ids of the fiches that were last presented together, of those that there are.
  ///
  /// Empty where no session among the last ones presented as many of them.
  func lastChoice(among fiches: [Fiche], count: Int) -> [String] {
    let known = Dictionary(fiches.map { ($0.origin.lasting, $0.id) }) { first, _ in first }
    let sessions = list().compactMap { summary in
      summary.session.map { (started: $0.header.startedSeconds, plan: $0.plan) }
    }
    for session in sessions.sorted(by: { $0.started > $1.started }).prefix(Self.rememberedSessions)
    {
      let ids = session.plan.fiches.compactMap { known[$0.origin] }
      if ids.count == count, session.plan.fiches.count == count { return ids }
    }
    return []
  }

  /// An older choice is no longer a habit.
  private static let rememberedSessions = 50

  /// Looks up to the first folder that exists, since the others can then be made in it.
  private static func canBeWritten(_ path: String) -> Bool {
    var path = path[...]
    while !path.isEmpty {
      if FileStamp.of(String(path)) != nil {
        return Folder.exists(String(path)) && Folder.isWritable(String(path))
      }
      path = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
    return Folder.isWritable("/")
  }
}
