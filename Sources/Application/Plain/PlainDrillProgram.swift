import ExamModel
import Memory
import Screens
import SessionEngine
import SessionJournal
import Wording

/// The day's drill in lines, for screen readers and pipes: a question, its elements, a level.
struct PlainDrillProgram {
  let choices: ProgramChoices

  func run() throws {
    let herald = try choices.herald()
    let before = try DrillProgram(choices: choices).desk()
    let options = choices.sessionOptions(randomSeed: 1)
    let archive = try SessionArchive(folder: choices.sessionsFolder())
    let texts = DrillTexts(language: choices.language)
    let voice = PlainVoice(
      language: choices.language, herald: herald, ringsBell: choices.ringsBell)
    voice.say("\(texts.title). \(texts.outlook(before.outlook)).")
    let today = before.plan
    guard !today.isEmpty else { return voice.say(texts.nothingToday(before.outlook)) }
    let draw = DrillDraw(cards: today.cards)
    let plan = before.sessionPlan(
      title: texts.title,
      budgetSeconds: max(today.expectedSeconds, before.settings.minutes * 60),
      clockRate: options.clockRate)
    let session = LiveSession(
      state: SessionState(plan: plan), engine: SessionEngine(draw: draw),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
    let lines = LineSource()
    let status = PlainDrill(
      session: session, draw: draw, lines: lines, voice: voice, language: choices.language
    ).run()
    session.perform(.abandon)
    session.journal.close()
    let after = try DrillProgram(choices: choices).desk()
    let result = DrillResult(
      of: session.state, before: before, after: after, language: choices.language)
    for line in DrillEndScreen.text(
      of: result, language: choices.language, columns: Surroundings.terminalColumns)
    {
      Console.print(line)
    }
    let isKept = PlainFarewell(
      session: session, archive: archive, lines: lines, voice: voice, language: choices.language
    ).run(isAsking: status == ExitStatus.done)
    if status != ExitStatus.done { throw ProgramExit(status: status) }
    if !isKept { throw ProgramExit(status: ExitStatus.problemsFound) }
  }
}

/// The dialogue of one drill.
private struct PlainDrill {
  let session: LiveSession
  let draw: DrillDraw
  let lines: LineSource
  let voice: PlainVoice
  let language: Language

  private var texts: DrillTexts { DrillTexts(language: language) }

  /// Why a line was not one.
  private enum End: Error {
    case left
    case signal(Int32)
  }

  /// Runs to the last card; returns the exit status.
  func run() -> Int32 {
    do {
      while !session.state.isFinished, let answer = session.state.questions.indices.last {
        try ask(answer)
      }
      return ExitStatus.done
    } catch End.signal(let number) {
      return ExitStatus.signal(number)
    } catch {
      return ExitStatus.done
    }
  }

  private func ask(_ answer: Int) throws {
    let question = session.state.questions[answer].question
    let position = texts.spokenPosition(
      answer + 1, of: answer + 1 + draw.remainingCount(in: session.state))
    voice.say("\(position). \(question.text)")
    voice.say(texts.plainAnswer)
    if try isSkipping(line()) { return session.perform(.skip) }
    try tick(answer, question.goodAnswer)
    try rate(answer)
  }

  private func isSkipping(_ line: String) -> Bool { ["s", "passer", "skip"].contains(line) }

  private func tick(_ answer: Int, _ elements: [String]) throws {
    guard !elements.isEmpty else { return }
    for (index, element) in elements.enumerated() { voice.say("\(index + 1). \(element)") }
    voice.say(texts.plainTicks)
    while true {
      let words = try line().split { $0 == " " || $0 == "," || $0 == ";" }
      let numbers = words.compactMap { Int($0) }
      guard numbers.count == words.count, numbers.allSatisfy({ (1...elements.count).contains($0) })
      else {
        voice.say(texts.plainTicks)
        continue
      }
      for number in Set(numbers).sorted() {
        session.perform(.tick(answer: answer, element: number - 1))
      }
      return
    }
  }

  private func rate(_ answer: Int) throws {
    let levels = session.state.plan.levels
    let record = session.state.questions[answer]
    let proposal = LevelProposal.level(of: record, on: levels)
    let names = levels.enumerated().map { "\($0.offset + 1) \($0.element.name.lowercased())" }
    voice.say(
      texts.plainLevels(
        names.joined(separator: ", "), proposed: proposal.map { levels[$0].name.lowercased() }))
    while true {
      let line = try line()
      if isSkipping(line) { return session.perform(.skip) }
      if let level = line.isEmpty ? proposal : Int(line).map({ $0 - 1 }),
        levels.indices.contains(level)
      {
        return session.perform(.rate(level: level))
      }
      voice.say(texts.plainLevels(names.joined(separator: ", "), proposed: nil))
    }
  }

  /// The next line, without blanks around it.
  private func line() throws -> String {
    voice.tellOfDisk(session)
    while true {
      voice.collect()
      switch lines.wait(milliseconds: nil) {
      case .line(let line):
        let word = line.split(separator: " ").joined(separator: " ").lowercased()
        if PlainCommand.leaves(line) { throw End.left }
        return word
      case .endOfInput: throw End.left
      case .ending(let signal): throw End.signal(signal)
      case .timeout, .continued, .other: continue
      }
    }
  }
}
