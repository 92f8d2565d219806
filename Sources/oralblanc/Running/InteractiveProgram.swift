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
  }

  let common: CommonOptions
  let rehearsal: RehearsalOptions

  func run(from start: Start) throws {
    let options = try rehearsal.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let exam = try ExamChoice.exam(named: rehearsal.exam)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: rehearsal.fiches)
    // Bundled fiches are known to be good and are read later, once the first screen is up.
    if !rehearsal.fiches.isEmpty {
      let obstacles = desk.obstacles()
      guard obstacles.isEmpty else { throw ProgramFailure.findings(obstacles) }
    }
    let archive = try SessionArchive(folder: common.sessionsFolder())
    let navigator = Navigator(desk: desk, archive: archive)
    let terminal: Terminal
    do {
      terminal = try Terminal(isColored: common.isColored)
    } catch {
      throw ProgramFailure.terminal(error)
    }
    let first: any Screen =
      start == .home ? navigator.homeScreen() : navigator.screen(for: .rehearse)
    let status = Application(
      terminal: terminal, language: common.language, ringsBell: rehearsal.bell,
      navigator: navigator, first: first
    ).run()
    terminal.stop()
    for line in navigator.farewell(language: common.language) { Console.print(line) }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }
}

/// Ends the program with a status that is no failure of its own, such as that of a signal.
struct ProgramExit: Error {
  let status: Int32
}
