import ExamModel
import FicheLibrary
import Screens
import SessionEngine
import SessionJournal

/// Makes the screens, and the things of the outside world that they show.
final class Navigator {
  private(set) var session: LiveSession?
  private var desk: RehearsalDesk
  private let archive: SessionArchive
  private var ended: Ended?

  private enum Ended {
    case finished(JournalWriter)
    case kept(JournalWriter)
  }

  init(desk: RehearsalDesk, archive: SessionArchive) {
    self.desk = desk
    self.archive = archive
  }

  /// What the program says on standard output once the screen is gone.
  func farewell(language: Language) -> [String] {
    let texts = ArchiveTexts(language: language)
    return switch ended {
    case .finished(let journal): [texts.place(of: journal)]
    case .kept(let journal): [texts.place(of: journal), texts.howToResume]
    case nil: []
    }
  }

  func homeScreen(like screen: HomeScreen? = nil) -> HomeScreen {
    HomeScreen(examTitle: desk.exam.title)
  }

  func screen(for destination: Destination) -> any Screen {
    switch destination {
    case .rehearse: return ExamCardScreen(exam: desk.exam)
    case .examList:
      return ExamListScreen(
        exams: ExamCatalog.bundled().map(ExamEntry.init), selectedID: desk.exam.id)
    case .ficheChoice:
      guard desk.exam.ficheCount > 0 else { return readyScreen() }
      let obstacles = desk.obstacles()
      guard obstacles.isEmpty else { return NoticeScreen(findings: obstacles) }
      return FicheChoiceScreen(
        fiches: desk.collection().fiches, needed: desk.exam.ficheCount,
        chosen: desk.chosenFicheIDs)
    case .ready: return readyScreen()
    case .help(let context): return HelpScreen(context: context)
    }
  }

  private func readyScreen() -> ReadyScreen {
    ReadyScreen(plan: desk.plan(), options: desk.options)
  }

  /// Changes the exam; an id that is not known changes nothing.
  func chooseExam(id: String) -> Bool {
    guard let exam = ExamCatalog.exam(id: id) else { return false }
    desk.choose(exam)
    return true
  }

  func choose(fiches ids: [String]) { desk.choose(ids) }

  /// Opens the journal and starts the clock.
  func beginSession(_ options: SessionOptions) -> any Screen {
    desk.options = options
    let plan = desk.plan()
    let session = LiveSession(
      state: SessionState(plan: plan), engine: SessionEngine(draw: desk.draw(for: plan)),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    self.session = session
    return RehearsalScreen(state: session.state)
  }

  /// What must be said during the session: that the disk does not keep it any more.
  func sessionNotice(language: Language) -> String? {
    guard let failure = session?.journalFailure else { return nil }
    return ArchiveTexts(language: language).notKept(failure)
  }

  /// Ends the session and shows what it came to.
  func finishSession(language: Language) -> any Screen {
    guard let session else { return homeScreen() }
    self.session = nil
    ended = .finished(session.journal)
    return DebriefScreen(
      state: session.state,
      closing: [ArchiveTexts(language: language).place(of: session.journal)])
  }

  /// The offer to save a session that is in memory only; `nil` when it is on disk.
  func saveElsewhereScreen(language: Language) -> SaveElsewhereScreen? {
    guard case .finished(let journal) = ended, let failure = journal.failure else { return nil }
    return SaveElsewhereScreen(
      reason: ArchiveTexts(language: language).wasNotKept(failure),
      proposedPath: archive.proposedPath(for: journal))
  }

  /// Saves the session that just ended, and tells what became of it.
  func saveSession(to path: String, language: Language) -> (outcome: String, isSaved: Bool) {
    guard case .finished(let journal) = ended else { return ("", true) }
    do {
      try journal.salvage(to: path)
      return (ArchiveTexts(language: language).saved(path), true)
    } catch {
      return (ArchiveTexts(language: language).notSaved(path, error), false)
    }
  }

  /// Leaves the session unfinished in its journal.
  func keepSession() {
    guard let session else { return }
    self.session = nil
    ended = .kept(session.journal)
  }
}
