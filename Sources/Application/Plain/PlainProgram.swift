import CMemory
import ExamModel
import FicheLibrary
import JuryTable
import Screens
import SessionEngine

/// A rehearsal in lines, for screen readers and pipes: the choices, the oral, the debrief.
struct PlainProgram {
  /// How long the program that speaks may take to finish once the oral is over.
  private static let farewellMilliseconds = 60_000

  private let language: Language
  private let archive: SessionArchive
  private let choices: PlainChoices
  private let lines: LineSource
  private let voice: PlainVoice
  private let asksForExam: Bool
  private let takesAllFiches: Bool
  private let knowsDate: Bool
  private let checkedDesk: RehearsalDesk
  private let interrupted: InterruptedSession?
  private let recording: OralRecording?
  /// What writes down what was said as soon as the oral is over; `nil` where nothing does.
  private let transcriber: [String]?
  private let makeTable: ((String) -> JuryTableServer?)?
  private let makeProgram: ((ProgramOpening) -> JuryProgram)?

  /// Checks everything that was named before anything is asked.
  ///
  /// - Parameter page: what lets people join by a browser.
  init(_ program: ProgramChoices, page: ServedPage?) throws(ProgramFailure) {
    let examName = program.exam
    let fiches = program.fiches
    let options = program.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let herald = try program.herald()
    let exam = try ExamChoice.exam(named: examName)
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: fiches)
    if !fiches.isEmpty, examName != nil { try Self.check(&desk) }
    archive = try SessionArchive(
      folder: program.sessionsFolder(), namedFolder: program.dataFolder)
    if let reference = program.resume {
      interrupted = try archive.unfinished(reference)
    } else {
      interrupted = nil
    }
    recording = try program.oralRecording()
    let transcriber = try program.transcriberWords()
    self.transcriber = program.transcribesAtOnce ? transcriber : nil
    makeTable = program.table(page)
    makeProgram = try program.juryProgramStarter()
    language = program.language
    choices = PlainChoices(language: language)
    asksForExam = examName == nil
    takesAllFiches = !fiches.isEmpty
    knowsDate = program.examDate != nil
    checkedDesk = desk
    lines = LineSource()
    voice = PlainVoice(language: language, herald: herald, ringsBell: program.ringsBell)
  }

  /// Ends the oral's command early: the person left, or a signal came.
  private struct Leaving: Error {
    let status: Int32
  }

  func run() throws {
    var status = ExitStatus.done
    do {
      status = rehearse(try interrupted.map(resume) ?? begin())
    } catch let leaving as Leaving {
      status = leaving.status
    }
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  private static func check(_ desk: inout RehearsalDesk) throws(ProgramFailure) {
    let obstacles = desk.obstacles()
    guard obstacles.isEmpty else { throw .findings(obstacles) }
  }

  // The choices.

  private func begin() throws -> LiveSession {
    var desk = checkedDesk
    try choose(&desk)
    return desk.beginSession(in: archive, language: language, program: makeProgram)
  }

  private func choose(_ desk: inout RehearsalDesk) throws {
    if asksForExam {
      welcome(desk)
      let exams = ExamCatalog.bundled()
      let choice = choices.exam(exams.map(ExamEntry.init), proposedID: desk.exam.id)
      if let position = try ask(choice).first { desk.choose(exams[position]) }
    }
    voice.say(choices.card(desk.exam))
    try Self.check(&desk)
    try chooseFiches(&desk)
    voice.say(
      choices.ready(desk.plan(), jury: desk.options.jury, lacksFiches: desk.lacksFiches))
    try waitForStart()
  }

  /// What the home screen tells on the first evening.
  private func welcome(_ desk: RehearsalDesk) {
    guard archive.isEmpty else { return }
    let texts = FirstStartTexts(language: language)
    var lines: [String] = []
    if desk.exam.id == ExamCatalog.defaultID { lines.append(texts.defaultExam) }
    if !takesAllFiches { lines.append(texts.ownFiches) }
    if !knowsDate { lines.append(texts.dateInLines) }
    voice.say(lines.map { Announcement($0) })
  }

  private func chooseFiches(_ desk: inout RehearsalDesk) throws {
    let needed = desk.neededFiches
    guard desk.ficheLimit > 0 else { return }
    let fiches = desk.collection().fiches
    // Files named one by one, as many as the exam takes, are the choice and its order.
    if takesAllFiches, (max(1, needed)...desk.ficheLimit).contains(fiches.count) {
      return desk.choose(fiches.map(\.id))
    }
    guard needed > 0 else { return }
    let positions = try ask(choices.fiches(fiches, needed: needed))
    desk.choose(positions.map { fiches[$0].id })
  }

  private func ask(_ choice: PlainChoice) throws -> [Int] {
    voice.say(choice.announcements)
    while true {
      let line = try nextLine()
      switch choice.take(line) {
      case .chosen(let positions): return positions
      case .refused(let request):
        if PlainCommand.leaves(line) { throw Leaving(status: ExitStatus.done) }
        voice.say([request])
      }
    }
  }

  private func waitForStart() throws {
    while true {
      let line = try nextLine()
      if PlainCommand.leaves(line) { throw Leaving(status: ExitStatus.done) }
      let verb = PlainCommand(line: line)?.verb
      if verb == .advance { return }
      voice.say(verb == .help ? PlainDialog(language: language).help : [choices.startRequest])
    }
  }

  /// The next line that is typed before the clock runs.
  private func nextLine() throws -> String {
    while true {
      voice.collect()
      switch lines.wait(milliseconds: nil) {
      case .line(let line): return line
      case .endOfInput: throw Leaving(status: ExitStatus.done)
      case .ending(let signal): throw Leaving(status: ExitStatus.signal(signal))
      case .timeout, .continued, .other: continue
      }
    }
  }

  private func resume(_ interrupted: InterruptedSession) throws -> LiveSession {
    let offer = ResumeOffer(interrupted)
    voice.say(choices.interrupted(offer))
    var countsGap = offer.countsGapByItself
    if let choice = choices.counting(offer) { countsGap = try ask(choice) == [1] }
    let fiches = ResumedFiches(of: interrupted.plan)
    if !fiches.gone.isEmpty {
      voice.say(ArchiveTexts(language: language).fichesGone(fiches.gone))
    }
    let session: LiveSession
    do {
      session = try archive.resume(
        interrupted, countsGap: countsGap,
        draw: checkedDesk.resumed(
          interrupted.plan, on: fiches, after: archive.results(before: interrupted.id)))
    } catch {
      throw ProgramFailure.session(.journal(error))
    }
    // A session that was cut off between two slots goes on with the next one.
    session.perform(.begin)
    return session
  }

  // The oral.

  private func rehearse(_ session: LiveSession) -> Int32 {
    JuryKnowledge.forgetBundled()
    cm_give_back()
    session.recording = recording
    session.table = makeTable?(session.journal.header.id)
    let ending = PlainSession(session: session, lines: lines, voice: voice, language: language)
      .run()
    session.endProgram()
    session.endRecording()
    session.closeTable()
    defer { voice.herald.silence() }
    PlainFarewell(
      session: session, archive: archive, lines: lines, voice: voice, language: language
    )
    .run(isAsking: !ending.isHurried)
    switch ending {
    case .finished:
      if let signal = transcribe(session) { return ExitStatus.signal(signal) }
      // Packing takes its lock.
      session.journal.close()
      session.recording?.folderToPack(after: session).map(PackingChild.start(dataFolder:))
      return finishSpeaking()
    case .kept:
      sayHowToResume(session)
      return ExitStatus.done
    case .ended(let signal):
      sayHowToResume(session)
      return ExitStatus.signal(signal)
    }
  }

  /// Writes down what was said, where a program was named for it; returns the signal that ended it.
  private func transcribe(_ session: LiveSession) -> Int32? {
    guard let transcriber, session.journal.path != nil else { return nil }
    session.journal.close()
    return PlainTranscription(
      words: transcriber, archive: archive, lines: lines, voice: voice, language: language
    ).run(session.journal.header.id)
  }

  private func sayHowToResume(_ session: LiveSession) {
    let texts = ArchiveTexts(language: language)
    texts.howToResume(session.journal, in: archive).map(voice.write)
  }

  /// Waits until the last announcements have been handed over, or until a signal says to end.
  private func finishSpeaking() -> Int32 {
    let clock = SessionClock()
    while voice.herald.isBusy {
      let left = Self.farewellMilliseconds - clock.nowMilliseconds
      guard left > 0 else { break }
      if case .ending(let signal) = lines.wait(milliseconds: left, wantsLines: false) {
        return ExitStatus.signal(signal)
      }
      voice.collect()
    }
    return ExitStatus.done
  }
}
