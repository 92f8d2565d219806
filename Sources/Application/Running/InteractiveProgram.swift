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
  /// The class that is looked at; `nil` where none was named.
  var classChoice: ClassChoice?
  /// The session to be replayed, which has been read to tell what is wrong with it.
  var readSession: PastSession?
  /// What lets people join an oral by a browser; `nil` where they may not.
  var page: ServedPage?

  /// - Parameter start: the first screen; a session to resume may be named as a person did.
  func run(from start: Destination) throws {
    let options = choices.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let herald = try choices.isSpeaking ? choices.herald() : nil
    let desk = RehearsalDesk(
      try ExamChoice.inUse(named: choices.exam), options: options, fichePaths: choices.fiches)
    let archive = try SessionArchive(
      folder: choices.sessionsFolder(), namedFolder: choices.dataFolder)
    let navigator = Navigator(
      desk: desk, archive: archive, language: choices.language,
      settings: .process,
      drillSettings: choices.drillSettings(secondsSince1970: CalendarTime.secondsNow()))
    navigator.knowsExam = choices.exam != nil
    navigator.remoteButton = choices.remoteButton
    navigator.classView = classChoice.map(ClassView.init)
    navigator.readSession = readSession
    if choices.record != nil {
      // Wrong words are reported before anything is on the screen.
      _ = try choices.oralRecording()
      navigator.makeRecording = { [choices] in try? choices.oralRecording() }
    }
    // A wrong word is told before anything is on the screen.
    let players = try choices.soundPlayers()
    navigator.startsMuted = choices.startsMuted
    navigator.listen = { screen in
      screen.soundReference.map {
        ReplayListening(reference: $0, timeline: screen.timeline, players: players())
      }
    }
    navigator.transcriber = try choices.transcriberWords()
    navigator.transcribesAtOnce = choices.transcribesAtOnce
    navigator.makeProgram = try choices.juryProgramStarter()
    navigator.makeTable = choices.table(page)
    let looking = navigator.startWork(isBrief: navigator.readsNoFiches(for: start)) { fork in
      fork.lookAtFiches(for: start)
      return nil
    }
    // What is found at once is reported before there is a screen.
    looking.wait(milliseconds: Self.patienceMilliseconds)
    if let failure = take(looking, navigator) { throw failure }
    let destination = try found(start, in: archive)
    if let charset = Surroundings.process.foreignCharset {
      throw ProgramFailure.terminal(.otherCharset(charset))
    }
    let terminal: Terminal
    do {
      terminal = try Terminal(
        isColored: choices.isColored, takesMouse: choices.mouse ?? false,
        hasLinks: Surroundings.process.hasLinks(choices.links),
        copies: Surroundings.process.terminalKind.copies)
    } catch {
      // Without a screen, report what is wrong with the fiches and the command that fixes it.
      looking.wait(milliseconds: nil)
      if let failure = take(looking, navigator) { throw failure }
      if let check = navigator.check, check.offersImport {
        throw ProgramFailure.findings(check.obstacles)
      }
      throw ProgramFailure.terminal(error)
    }
    navigator.firstDestination = destination
    let application = Application(
      display: terminal, ringsBell: choices.ringsBell, navigator: navigator,
      herald: herald, first: nil, patienceMilliseconds: Self.patienceMilliseconds,
      opening: { application in
        application.goOn(with: looking, telling: .fiches) { _ in application.begin(destination) }
      })
    let status = application.run()
    application.endTranscription()
    herald?.silence()
    application.listening?.stop()
    terminal.stop()
    // Until now somebody may have replayed it, written it down or graded it.
    navigator.folderToPack.map(PackingChild.start(dataFolder:))
    if let failure = application.failure { throw failure }
    for line in navigator.farewell { Console.print(line) }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  /// Takes over the fiches once they are read; returns the failure that ends the program.
  private func take(_ looking: Application.Work, _ navigator: Navigator) -> ProgramFailure? {
    guard let prepared = looking.result else { return nil }
    navigator.adopt(prepared.fork)
    return navigator.check?.failure
  }

  /// Work that takes longer shows its progress; keys are answered by then.
  private static let patienceMilliseconds = 60

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
