import ExamModel
import FicheLibrary
import FileAccess
import Screens
import SessionEngine
import SessionJournal
import Terminal

/// Prepares what the screens need, checks it while errors can still be printed, then runs the loop.
struct InteractiveProgram {
  let choices: ProgramChoices

  /// - Parameter start: the first screen; a session to resume may be named as a person did.
  func run(from start: Destination) throws {
    let options = try choices.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let herald = try choices.isSpeaking ? choices.herald() : nil
    let exam = try ExamChoice.exam(named: choices.exam)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: choices.fiches)
    // Only the list shows what is to be found on every fiche.
    let inspector = start == .reviewList ? FicheInspector(exam: exam) : nil
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
    if case .fiche(let id?) = start { try desk.requireFiche(id: id) }
    let archive = try SessionArchive(
      folder: choices.sessionsFolder(), namedFolder: choices.dataFolder)
    let navigator = Navigator(
      desk: desk, archive: archive, language: choices.language, inspector: inspector,
      settings: .process,
      drillSettings: choices.drillSettings(secondsSince1970: CalendarTime.secondsNow()))
    navigator.remoteButton = choices.remoteButton
    if choices.record != nil {
      // Wrong words are told before anything is on the screen.
      _ = try choices.oralRecording()
      navigator.makeRecording = { [choices] in try? choices.oralRecording() }
    }
    let destination = try found(start, in: archive)
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
    let first = { navigator.screen(for: destination) }
    navigator.firstScreen = first
    let opening = offersImport ? nil : self.opening(destination)
    let status = Application(
      display: terminal, ringsBell: choices.ringsBell, navigator: navigator,
      herald: herald,
      first: offersImport ? navigator.importScreen() : opening == nil ? first() : nil,
      patienceMilliseconds: Self.patienceMilliseconds, opening: opening ?? { _ in }
    ).run()
    herald?.silence()
    terminal.stop()
    for line in navigator.farewell { Console.print(line) }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  /// What takes longer than this is told of; a key is answered by then.
  private static let patienceMilliseconds = 60

  /// Brings the first screen where that takes long; `nil` where it does not.
  private func opening(_ destination: Destination) -> ((Application) -> Void)? {
    if case .resume = destination { return nil }
    if destination == .home || destination == .rehearse { return nil }
    return { $0.carryOut(.open(destination)) }
  }

  /// Whether fiches are read, and no oral is to begin that needs this many of them.
  private func isReview(_ start: Destination) -> Bool {
    if case .fiche = start { return true }
    return start == .reviewList || start == .drill
  }

  /// Whether what was asked for needs fiches.
  private func leadsToFiches(_ start: Destination) -> Bool {
    [.home, .rehearse, .reviewList, .drill].contains(start)
  }

  /// The screen to begin with: what is to be resumed is found while it can still be said that there is
  /// nothing.
  private func found(
    _ start: Destination, in archive: SessionArchive
  ) throws(ProgramFailure) -> Destination {
    guard case .resume(let reference?) = start else { return start }
    return .resume(id: try archive.unfinished(reference).id)
  }
}

/// Ends the program with a status that is not a failure of its own, such as that of a signal.
package struct ProgramExit: Error {
  package let status: Int32

  package init(status: Int32) {
    self.status = status
  }
}
