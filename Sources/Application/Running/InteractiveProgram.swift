import ExamModel
import FicheLibrary
import FileAccess
import Screens
import SessionEngine
import SessionJournal
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
    case drill
  }

  let choices: ProgramChoices

  func run(from start: Start) throws {
    let options = try choices.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let program = try choices.announcementProgram()
    let exam = try ExamChoice.exam(named: choices.exam)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: choices.fiches)
    // Only the list shows what is to be found on every fiche.
    let inspector = isReviewList(start) ? FicheInspector(exam: exam) : nil
    // Bundled fiches are known to be good and are read later, once the first screen is up.
    var obstacles: [Finding] = []
    var offersImport = false
    if !choices.fiches.isEmpty {
      obstacles =
        isReview(start) ? desk.reviewObstacles(inspector: inspector) : desk.obstacles()
      // Documents can become the fiches that lack.
      offersImport = !obstacles.isEmpty && leadsToFiches(start) && desk.hasImportableDocuments()
      guard obstacles.isEmpty || offersImport else { throw ProgramFailure.findings(obstacles) }
    }
    if case .review(.id(let id, _)) = start { try desk.requireFiche(id: id) }
    let archive = try SessionArchive(
      folder: choices.sessionsFolder(), namedFolder: choices.dataFolder)
    let navigator = Navigator(
      desk: desk, archive: archive, language: choices.language, inspector: inspector,
      settings: .process,
      drillSettings: choices.drillSettings(secondsSince1970: CalendarTime.secondsNow()))
    navigator.remoteButton = choices.remoteButton
    let interrupted = try interruptedSession(start, archive)
    if let charset = Surroundings.process.foreignCharset {
      throw ProgramFailure.terminal(.otherCharset(charset))
    }
    let terminal: Terminal
    do {
      terminal = try Terminal(
        isColored: choices.isColored, takesMouse: choices.takesMouse,
        hasLinks: Surroundings.process.hasLinks(choices.links),
        copies: Surroundings.process.terminalKind.copies)
    } catch {
      // Whoever has no screen is told the command instead.
      if offersImport { throw ProgramFailure.findings(obstacles) }
      throw ProgramFailure.terminal(error)
    }
    let first: () -> any Screen = {
      switch start {
      case .home: navigator.homeScreen()
      case .rehearsal: navigator.screen(for: .rehearse)
      case .resume: navigator.resumeScreen(interrupted)
      case .history: navigator.historyScreen()
      case .replay(let session): navigator.replayScreen(session)
      case .review(let target): navigator.reviewScreen(of: target)
      case .drill: navigator.drillScreen()
      }
    }
    navigator.firstScreen = first
    let opening = offersImport ? nil : self.opening(start, navigator)
    let status = Application(
      display: terminal, ringsBell: choices.ringsBell, navigator: navigator,
      herald: program.map { SessionHerald(language: choices.language, program: $0) },
      first: offersImport ? navigator.importScreen() : opening == nil ? first() : nil,
      patienceMilliseconds: Self.patienceMilliseconds, opening: opening ?? { _ in }
    ).run()
    terminal.stop()
    for line in navigator.farewell { Console.print(line) }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  /// What takes longer than this is told of; a key is answered by then.
  private static let patienceMilliseconds = 60

  /// Brings the first screen where that takes long; `nil` where it does not.
  private func opening(_ start: Start, _ navigator: Navigator) -> ((Application) -> Void)? {
    switch start {
    case .home, .rehearsal, .resume: return nil
    case .history: return { $0.carryOut(.open(.history)) }
    case .replay(let session):
      return { $0.pushBeside(.session) { $0.replayScreen(session) } }
    case .review(let target):
      return { $0.pushBeside(.fiches) { $0.reviewScreen(of: target) } }
    case .drill: return { $0.carryOut(.open(.drill)) }
    }
  }

  private func isReview(_ start: Start) -> Bool {
    switch start {
    case .review, .drill: true
    case .home, .rehearsal, .resume, .history, .replay: false
    }
  }

  /// Whether what was asked for needs fiches.
  private func leadsToFiches(_ start: Start) -> Bool {
    switch start {
    case .home, .rehearsal, .review(.list), .drill: true
    case .review, .resume, .history, .replay: false
    }
  }

  private func isReviewList(_ start: Start) -> Bool {
    if case .review(.list) = start { true } else { false }
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
package struct ProgramExit: Error {
  package let status: Int32

  package init(status: Int32) {
    self.status = status
  }
}
