import ExamModel
import FicheLibrary
import FileAccess
import Screens
import SessionEngine
import Terminal

/// Prepares what the screens need, checks it while errors can still be printed, then runs the loop.
struct InteractiveProgram {
  enum Start {
    case home
    case rehearsal
    /// An unfinished session by its id; the last one for `last`.
    case resume(String)
    case history
    case replay(PastSession)
    /// The reader, or the list of what can be read.
    case review(ReviewTarget)
  }

  let common: CommonOptions
  let rehearsal: RehearsalOptions
  /// The exam's id or file; `nil` for the default one.
  var exam: String?
  /// Where the fiches are; empty for the bundled ones.
  var fiches: [String] = []

  func run(from start: Start) throws {
    let options = try rehearsal.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let program = try rehearsal.announcementProgram()
    let exam = try ExamChoice.exam(named: exam)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: fiches)
    // Bundled fiches are known to be good and are read later, once the first screen is up.
    if !fiches.isEmpty {
      let obstacles = isReview(start) ? desk.reviewObstacles() : desk.obstacles()
      guard obstacles.isEmpty else { throw ProgramFailure.findings(obstacles) }
    }
    if case .review(.id(let id, _)) = start { try desk.requireFiche(id: id) }
    let archive = try SessionArchive(folder: common.sessionsFolder())
    let navigator = Navigator(desk: desk, archive: archive, language: common.language)
    let interrupted = try interruptedSession(start, archive)
    let terminal: Terminal
    do {
      terminal = try Terminal(isColored: common.isColored)
    } catch {
      throw ProgramFailure.terminal(error)
    }
    let first: any Screen =
      switch start {
      case .home: navigator.homeScreen()
      case .rehearsal: navigator.screen(for: .rehearse)
      case .resume: navigator.resumeScreen(interrupted)
      case .history: navigator.historyScreen()
      case .replay(let session): navigator.replayScreen(session)
      case .review(let target): navigator.reviewScreen(of: target)
      }
    let status = Application(
      terminal: terminal, ringsBell: rehearsal.bell, navigator: navigator,
      herald: program.map { SessionHerald(language: common.language, program: $0) }, first: first
    ).run()
    terminal.stop()
    for line in navigator.farewell { Console.print(line) }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  private func isReview(_ start: Start) -> Bool {
    if case .review = start { true } else { false }
  }

  /// What is to be resumed, found while it can still be said that there is nothing.
  private func interruptedSession(
    _ start: Start, _ archive: SessionArchive
  ) throws(ProgramFailure) -> InterruptedSession? {
    guard case .resume(let reference) = start else { return nil }
    return try archive.unfinished(reference)
  }
}

/// Ends the program with a status that is no failure of its own, such as that of a signal.
struct ProgramExit: Error {
  let status: Int32
}
