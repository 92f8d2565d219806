import ExamModel
import FicheLibrary
import Screens
import SessionEngine

/// Makes the screens, and the things of the outside world that they show.
final class Navigator {
  private(set) var session: LiveSession?
  private var desk: RehearsalDesk
  private let archive: SessionArchive
  private var closingLines: [String] = []

  init(desk: RehearsalDesk, archive: SessionArchive) {
    self.desk = desk
    self.archive = archive
  }

  /// What the program says on standard output once the screen is gone.
  var farewell: [String] { closingLines }

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
    let opened = archive.open(plan)
    let engine = SessionEngine(draw: desk.draw(for: plan))
    let session = LiveSession(
      state: SessionState(plan: plan), engine: engine, log: opened,
      clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    self.session = session
    return RehearsalScreen(state: session.state)
  }

  /// What must be said during the session: that the disk does not keep it any more.
  func sessionNotice(language: Language) -> String? {
    guard let failure = session?.logFailure else { return nil }
    return archive.notice(of: failure, language: language)
  }

  /// Ends the session and shows what it came to.
  func finishSession(language: Language) -> any Screen {
    guard let session else { return homeScreen() }
    self.session = nil
    let closing = archive.close(failure: session.logFailure, language: language)
    closingLines = closing
    return DebriefScreen(state: session.state, closing: closing)
  }

  /// Leaves the session unfinished in its journal.
  func keepSession() {
    guard let session else { return }
    self.session = nil
    closingLines = archive.keep(failure: session.logFailure)
  }
}
