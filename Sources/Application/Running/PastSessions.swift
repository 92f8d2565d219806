import ExamModel
import FileAccess
import Memory
import Parallel
import Screens
import SessionEngine
import SessionJournal
import Speech
import TextCells
import TextSearch

/// The sessions of the folder, as lists and commands need them.
package struct PastSessions {
  let folder: JournalFolder
  let language: Language
  /// What reading the folder tells of itself by, on a thread of its own.
  var reading: WorkProgress?

  package init(folder: JournalFolder, language: Language) {
    self.folder = folder
    self.language = language
  }

  /// Every journal, newest first; damaged ones are there and say why.
  package func entries() throws(ProgramFailure) -> [HistoryEntry] {
    let audible = folder.idsWithSound()
    let worded = folder.idsWithWords()
    return try summaries().map { summary in
      var entry = entry(summary)
      entry.hasSound = audible.contains(summary.id)
      entry.hasWords = worded.contains(summary.id)
      return entry
    }
  }

  /// The same with what was said in the newest of them, to be searched.
  func searchableEntries() throws(ProgramFailure) -> [HistoryEntry] {
    var entries = try entries()
    let worded = entries.indices.filter { entries[$0].hasWords }.prefix(Self.searchedSessions)
    for index in worded {
      let record = SpokenWords.record(besideJournal: folder.path(ofID: entries[index].id))
      entries[index].saidText = record.map { LetterFolding.folded($0.text) } ?? ""
    }
    return entries
  }

  /// Reading the words of more would make whoever opens the list wait.
  private static let searchedSessions = 100

  func summaries() throws(ProgramFailure) -> [JournalSummary] {
    do {
      return try folder.list(progress: reading)
    } catch {
      throw .session(.journal(error))
    }
  }

  /// What the sessions on an exam come to, and what to do next with these fiches.
  package func progress(on exam: Exam, fiches: [Fiche]) throws(ProgramFailure) -> Progress {
    Progress(
      sessions: try summaries().compactMap { SessionResult($0) }, exam: exam,
      fiches: fiches.map { PlannedFiche($0) })
  }

  /// The graded answers of one session, or of all without a reference.
  package func reviews(of reference: String?) throws(ProgramFailure) -> [Review] {
    let wanted = try reference.map { name throws(ProgramFailure) in try session(name).id }
    return try summaries().filter { wanted == nil || $0.id == wanted }
      .compactMap { SessionResult($0) }
      .flatMap { Review.of($0, localSeconds: { CalendarTime(localSeconds: $0).utcSeconds }) }
  }

  /// What a list shows of a journal.
  func entry(_ summary: JournalSummary) -> HistoryEntry {
    let reason = summary.damage.map(JournalTexts(language: language).damage)
    let started = summary.startedSeconds ?? 0
    guard let session = summary.session else {
      return HistoryEntry(
        id: summary.id, startedSeconds: started, startedText: Self.localText(started),
        examTitle: summary.id, isComplete: false, damageReason: reason, isReadable: false)
    }
    let plan = session.plan
    return HistoryEntry(
      id: summary.id, startedSeconds: started, startedText: Self.localText(started),
      examTitle: plan.examTitle, ficheIDs: plan.fiches.map(\.id),
      ficheTitles: plan.fiches.map(\.title), plannedSeconds: plan.budgetSeconds,
      actualSeconds: session.elapsedSeconds,
      indicativeMark: plan.purpose == .drill ? nil : session.indicativeMark,
      isComplete: session.ending == .completed, isDrill: plan.purpose == .drill,
      isTryOut: plan.isTryOut,
      isLocked: folder.isLocked(path: summary.path), damageReason: reason)
  }

  /// A session by its id, the beginning of one, the file of a journal, or the last one for `nil`.
  package func session(_ reference: String?) throws(ProgramFailure) -> PastSession {
    guard let reference else {
      guard let newest = try newest() else { throw .session(.none(folder: folder.path)) }
      return try PastSession(id: newest.id, path: newest.path)
    }
    if reference == StandardInput.name || reference.contains("/") || reference.hasSuffix(".jsonl") {
      let name = reference.split(separator: "/").last.map(String.init) ?? reference
      return try PastSession(id: name.replacing(".jsonl", with: ""), path: reference)
    }
    let path = folder.path(ofID: reference)
    if FileStamp.of(path) != nil { return try PastSession(id: reference, path: path) }
    let matches = try summaries().filter { $0.id.hasPrefix(reference) }
    guard let match = matches.first else { throw .session(.unknown(reference)) }
    guard matches.count == 1 else { throw .session(.ambiguous(reference, matches.map(\.id))) }
    return try PastSession(id: match.id, path: match.path)
  }

  /// Makes sure that a file to be written is neither the journal nor anything in the sessions' folder.
  package func requireElsewhere(
    _ output: String, than journal: String
  ) throws(ProgramFailure) {
    let isJournal = FileStamp.of(output).map { stamp in
      FileStamp.of(journal).map { $0.device == stamp.device && $0.inode == stamp.inode } ?? false
    }
    if isJournal ?? false || Folder.holds(output, in: folder.path) {
      throw .option(.outputIsSession(path: output))
    }
  }

  private func newest() throws(ProgramFailure) -> JournalSummary? {
    do {
      // Whoever asks for the last session means an oral, if there was any.
      let oral = try folder.newest(where: { $0.session?.plan.purpose != .drill })
      if let oral { return oral }
      return try folder.newest()
    } catch { throw .session(.journal(error)) }
  }

  /// Date and time as people read them where they are.
  static func localText(_ seconds: Int) -> String {
    let time = CalendarTime(localSeconds: seconds)
    return "\(time.dateText) \(time.clockText)"
  }
}
