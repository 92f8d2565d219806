import ExamModel
import FicheLibrary
import JuryTable
import Screens
import SessionEngine
import SessionJournal

/// Makes the screens, and the things of the outside world that they show.
final class Navigator {
  private(set) var session: LiveSession?
  let language: Language
  var archive: SessionArchive
  var desk: RehearsalDesk
  private var ended: Ended?
  /// The clock of screens that show no running session.
  let clock = SessionClock()
  /// Looks at fiches as the jury of the exam in use will.
  var inspector: FicheInspector {
    if let madeInspector { return madeInspector }
    let inspector = FicheInspector(exam: desk.exam)
    madeInspector = inspector
    return inspector
  }
  /// Made when it is first needed.
  var madeInspector: FicheInspector?
  /// What a drill begins with, where another thread has just worked it out.
  var preparedDrill: DrillDesk?
  var remoteButton: RemoteButton = .nothing
  /// Whether an exam was named for this run, or somebody was asked for it.
  var knowsExam = false
  /// What records an oral; `nil` where nothing does.
  var makeRecording: (() -> OralRecording?)?
  /// Where sound was kept that is to be packed once nothing else needs it.
  private(set) var folderToPack: String?
  /// What lets the sound of a replay be heard; `nil` where nothing does.
  var listen: ((ReplayScreen) -> ReplayListening?)?
  /// Whether the sound of a replay is off until it is asked for.
  var startsMuted = false
  /// What writes down what was said, with its arguments; `nil` where nothing was named.
  var transcriber: [String]?
  /// Whether that is done as soon as an oral is over.
  var transcribesAtOnce = false
  /// What starts the program that plays the jury in a new oral; `nil` where none does.
  var makeProgram: ((ProgramOpening) -> JuryProgram)?
  /// Opens the table of an oral, where others join as the jury; `nil` where nobody may.
  var makeTable: ((String) -> JuryTableServer?)?
  /// The session that the command line names, read before there is a screen; the replay takes it.
  var readSession: PastSession?
  /// The fiche that is open in the reader.
  var review: ReviewedFiche?
  /// What is shown once documents were imported that kept the first screen from being shown.
  var firstDestination: Destination?
  /// What came of looking at the fiches that were named, before anything is shown of them.
  var check: FicheCheck?
  /// The questions of the cards, where another thread has just brought them.
  var preparedCards: [Question]?
  /// The fiches that an import wrote and the desk has not read yet.
  var importedFiches: [String] = []
  /// What the pages of the folders have in common from which documents are imported.
  ///
  /// Made where it is used: to give one back unused took a tenth of the time to the first screen.
  private(set) lazy var sites = SiteShelf()
  let settings: ProgramSettings
  var drillSettings: DrillSettings
  /// Whether somebody was asked for the day of the exam and has not told it.
  var hasAskedForExamDate = false
  /// The cards that were answered since the reader was opened.
  var cardSitting: CardSitting?
  /// Every session before them, read once.
  var pastCards: [SessionResult]?
  /// The class that is looked at, and how; `nil` where none was named.
  var classView: ClassView?
  /// The drill that the running session is.
  private var runningDrill: RunningDrill?

  private enum Ended {
    case finished(JournalWriter, SessionState)
    case kept(JournalWriter)

    var journal: JournalWriter {
      switch self {
      case .finished(let journal, _), .kept(let journal): journal
      }
    }
  }

  init(
    desk: RehearsalDesk, archive: SessionArchive, language: Language,
    inspector: FicheInspector? = nil, settings: ProgramSettings, drillSettings: DrillSettings
  ) {
    self.settings = settings
    self.drillSettings = drillSettings
    madeInspector = inspector
    self.desk = desk
    self.archive = archive
    self.language = language
  }

  var texts: ArchiveTexts { ArchiveTexts(language: language) }

  /// What the program says on standard output once the screen is gone.
  var farewell: [String] {
    switch ended {
    case .finished(let journal, _): [texts.place(of: journal)]
    case .kept(let journal):
      [texts.place(of: journal), texts.howToResume(journal, in: archive)]
        .compactMap { $0 }
    case nil: []
    }
  }

  // MARK: Before an oral

  func homeScreen() -> HomeScreen {
    HomeScreen(
      examTitle: desk.examInUse.title, resume: archive.interrupted().map(ResumeOffer.init),
      daysToExam: drillSettings.examDate.map { drillSettings.today.days(until: $0) },
      welcome: welcome)
  }

  func screen(for destination: Destination) -> any Screen {
    switch destination {
    case .home: homeScreen()
    case .rehearse: ExamCardScreen(exam: desk.exam, timeFactor: desk.options.timeFactor)
    case .examList:
      ExamListScreen(exams: ExamCatalog.bundled().map(ExamEntry.init), selectedID: desk.exam.id)
    case .firstStart: firstStartScreen()
    case .ficheChoice: ficheChoice()
    case .ready:
      ReadyScreen(plan: desk.plan(), options: desk.options, lacksFiches: desk.lacksFiches)
    case .help(let context): HelpScreen(context: context)
    case .resume(let id): resumeScreen(id.map(archive.interrupted) ?? archive.interrupted())
    case .replay(let id): replayScreen(id: id)
    case .debrief(let id): debriefScreen(id: id)
    case .comparison(let id, let other): comparisonScreen(id: id, with: other)
    case .history: historyScreen()
    case .classList: classScreen()
    case .classFigures: classFiguresScreen()
    case .classCandidate(let member): classCandidateScreen(member)
    case .progress: progressScreen()
    case .drill: drillScreen()
    case .evening: eveningScreen()
    case .reviewList: reviewListScreen()
    case .fiche(let id): reviewScreen(id: id)
    case .coverage: coverageScreen()
    case .leftOut: leftOutScreen()
    case .importOffer: importScreen()
    }
  }

  private func ficheChoice() -> any Screen {
    guard desk.ficheLimit > 0 else { return screen(for: .ready) }
    let obstacles = desk.obstacles()
    guard obstacles.isEmpty else { return NoticeScreen(findings: obstacles) }
    let collection = desk.collection()
    // Where a fiche is optional, there is nothing to choose without one.
    guard !collection.fiches.isEmpty else { return screen(for: .ready) }
    return FicheChoiceScreen(
      fiches: collection.fiches, needed: desk.exam.ficheCount, limit: desk.exam.ficheLimit,
      chosen: desk.chosenFicheIDs.isEmpty
        ? archive.lastChoice(among: collection.fiches, count: desk.exam.ficheCount)
        : desk.chosenFicheIDs,
      leftOutCount: collection.leftOut.count, documentCount: collection.documents.count)
  }

  /// Changes the exam; an id that is not known changes nothing.
  func chooseExam(id: String) -> Bool {
    guard let exam = ExamCatalog.exam(id: id) else { return false }
    desk.choose(exam)
    madeInspector = nil
    knowsExam = true
    // The next start begins where this one left off; where that cannot be written, it does not.
    _ = settings.remember(.exam, id)
    return true
  }

  func choose(fiches ids: [String]) { desk.choose(ids) }

  func fiches() -> FicheCollection { desk.collection() }

  /// What makes a review impossible.
  func reviewObstacles() -> [Finding] {
    desk.reviewObstacles(inspector: inspector, atFirstSight: true)
  }

  /// The summaries of the fiches with what the jury of the exam in use finds on each.
  func summaries() -> FicheCollection {
    desk.summaries(inspectedBy: inspector, atFirstSight: true)
  }

  func leftOut() -> [Finding] { desk.leftOut() }

  func reading(id: String) -> FicheReading? { desk.reading(id: id) }

  func inspectAgain(_ fiche: Fiche) { desk.inspect(fiche, by: inspector) }

  /// Makes the fiches be read again when they are next needed.
  func forgetFiches() { desk.forgetCollection() }

  /// What a jury could ask on a fiche.
  func questions(on fiche: Fiche) -> [Question] { desk.questions(on: fiche) }

  // MARK: An oral

  /// Opens the journal and starts the clock.
  func beginSession(_ options: SessionOptions) -> any Screen {
    desk.options = options
    let session = desk.beginSession(in: archive, language: language, program: makeProgram)
    session.recording = makeRecording?()
    session.table = makeTable?(session.journal.header.id)
    self.session = session
    return RehearsalScreen(state: session.state, remoteButton: remoteButton)
  }

  /// The offer to go on with an unfinished session.
  func resumeScreen(_ interrupted: InterruptedSession?) -> any Screen {
    guard let interrupted else { return message(texts.nothingToResume) }
    return ResumeScreen(
      offer: ResumeOffer(interrupted), madeMilliseconds: clock.nowMilliseconds)
  }

  /// The question what an interruption of the running session counts as.
  func interruptionScreen() -> ResumeScreen? {
    guard let session, let offer = session.offer else { return nil }
    return ResumeScreen(
      offer: offer, madeMilliseconds: session.nowMilliseconds,
      clockRate: session.state.plan.clockRate)
  }

  /// Takes up an unfinished session in its own journal.
  func resumeSession(id: String, countsGap: Bool) -> any Screen {
    guard let interrupted = archive.interrupted(id: id) else {
      return message(texts.nothingToResume)
    }
    let fiches = ResumedFiches(of: interrupted.plan)
    let session: LiveSession
    do {
      session = try archive.resume(
        interrupted, countsGap: countsGap,
        draw: desk.resumed(
          interrupted.plan, on: fiches, after: archive.results(before: interrupted.id)))
    } catch {
      return message(JournalTexts(language: language).error(error))
    }
    session.recording = makeRecording?()
    session.table = makeTable?(session.journal.header.id)
    self.session = session
    var screen = RehearsalScreen(state: session.state, remoteButton: remoteButton)
    if !fiches.gone.isEmpty { screen.update(session.state, notice: texts.fichesGone(fiches.gone)) }
    return screen
  }

  /// What must be said during the session: that the disk does not keep it any more.
  var sessionNotice: String? { session?.journalFailure.map(texts.notKept) }

  /// Ends the session and shows what it came to.
  func finishSession() -> any Screen {
    guard let session else { return homeScreen() }
    self.session = nil
    session.endProgram()
    session.endRecording()
    session.closeTable()
    ended = .finished(session.journal, session.state)
    // Nothing is added to it any more, and its lock is for sessions that go on.
    session.journal.close()
    folderToPack = session.recording?.folderToPack(after: session) ?? folderToPack
    let closing = [texts.place(of: session.journal)]
    if let drill = runningDrill {
      runningDrill = nil
      return drillEndScreen(drill, state: session.state, closing: closing)
    }
    return DebriefScreen(
      state: session.state, closing: closing, id: session.journal.header.id,
      transcribing: transcribing(session.state))
  }

  /// The session that was gone through last in this run; `nil` before the first.
  var endedSessionID: String? {
    if case .finished(let journal, _) = ended { journal.header.id } else { nil }
  }

  /// Runs a drill in place of an oral.
  func take(_ session: LiveSession, of drill: RunningDrill) {
    self.session = session
    runningDrill = drill
  }

  /// Whether the running session is a drill.
  var isDrilling: Bool { runningDrill != nil }

  /// Adds a tick or a level to the journal of a session that is over.
  ///
  /// - Returns: the state afterwards, and why it could not be kept.
  func amend(id: String, _ intent: SessionIntent) -> (state: SessionState, notice: String?)? {
    if case .finished(let journal, var state) = ended, journal.header.id == id,
      journal.unsavedBecause != nil
    {
      // The session is in memory only, and so is what is added to it.
      let events = SessionEngine(draw: NoDraw()).decide(
        intent, in: state, at: state.lastEventMilliseconds)
      try? journal.append(events)
      for event in events { state.reduce(event) }
      ended = .finished(journal, state)
      return (state, nil)
    }
    do {
      return (try archive.amend(id: id, intent), nil)
    } catch {
      guard let past = try? PastSession(id: id, path: archive.folder.path(ofID: id)) else {
        return nil
      }
      return (past.state, JournalTexts(language: language).error(error))
    }
  }

  /// The offer to save a session that is in memory only; `nil` when it is on disk.
  func saveElsewhereScreen() -> SaveElsewhereScreen? {
    guard let journal = ended?.journal, let failure = journal.unsavedBecause else { return nil }
    return SaveElsewhereScreen(
      reason: texts.wasNotKept(failure), proposedPath: archive.proposedPath(for: journal))
  }

  /// Saves the session that just ended, and tells what became of it.
  func saveSession(to path: String) -> (outcome: String, isSaved: Bool) {
    guard let journal = ended?.journal else { return ("", true) }
    do {
      try journal.salvage(to: path)
      return (texts.saved(path), true)
    } catch {
      return (texts.notSaved(path, error), false)
    }
  }

  /// Leaves the session unfinished in its journal.
  func keepSession() {
    guard let session else { return }
    session.keepDraft()
    session.endProgram()
    session.endRecording()
    session.closeTable()
    self.session = nil
    runningDrill = nil
    ended = .kept(session.journal)
    session.journal.close()
  }

  /// Leaves everything in order when nobody can be asked any more: a session that is in memory only
  /// is saved where it would have been proposed.
  func endHurriedly() {
    closeCards()
    keepSession()
    guard let journal = ended?.journal, journal.unsavedBecause != nil else { return }
    _ = saveSession(to: archive.proposedPath(for: journal))
  }

  func message(_ text: String) -> MessageScreen { MessageScreen(lines: [text]) }
}
