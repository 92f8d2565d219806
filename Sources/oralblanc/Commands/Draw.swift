import Application
import ArgumentParser
import ExamModel
import FicheLibrary
import JSONText
import SessionEngine
import Wording

/// `oralblanc draw`: the questions that a jury would ask, to print or to ask aloud.
struct Draw: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "draw", abstract: Help.draw, aliases: ["tirer"])
  }

  @Argument(help: Help.fichePaths, completion: .file())
  var paths: [String] = []

  @OptionGroup var sources: SourceOptions

  @OptionGroup var jury: JuryOptions

  @Option(name: .long, help: Help.count)
  var count = 5

  @Flag(name: .long, help: Help.answers)
  var answers = false

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  /// Nobody is asked more in one exchange.
  private static let counts = 1...50

  func validate() throws {
    guard Self.counts.contains(count) else {
      throw ValidationError(
        common.language(
          fr: "--count \(count) : il faut un nombre de 1 à 50.",
          en: "--count \(count): a number from 1 to 50 is needed."))
    }
  }

  func run() throws {
    let oral = try drawn()
    if json {
      Console.printDocument(
        DrawJSON(oral: oral, language: common.language, showsAnswers: answers).text + "\n")
      return
    }
    let texts = DrawTexts(oral: oral, language: common.language, showsAnswers: answers)
    for line in texts.lines { Console.print(line) }
  }

  private func drawn() throws -> DrawnOral {
    var named = ProgramChoices(common, sources)
    named.take(jury)
    named.fiches += paths
    let choices = named.configured()
    let exam = try ExamChoice.exam(named: choices.exam)
    let options = choices.sessionOptions(randomSeed: UInt64.random(in: 1...999_999))
    let fiches = choices.fiches
    var desk = RehearsalDesk(exam: exam, options: options, fichePaths: fiches)
    // One fiche alone has its questions, whatever the number of fiches that the exam wants.
    let hasFiche = !desk.collection().fiches.isEmpty
    let obstacles = hasFiche ? [] : desk.obstacles()
    guard obstacles.isEmpty else { throw ProgramFailure.findings(obstacles) }
    let presented = presented(desk.collection().fiches, desk)
    desk.choose(presented.map(\.id))
    let plan = desk.plan()
    let assembly = JuryAssembly(fichePaths: fiches)
    let texts = FindingTexts(language: common.language)
    for finding in assembly.knowledge.findings { Console.printError(texts.line(finding)) }
    return DrawnOral(
      plan: plan, draw: assembly.draw(for: plan, fiches: presented), count: count)
  }

  /// The first fiches of the library, as many as the exam needs; those named one by one in the order in
  /// which they are, as many as it can be about.
  private func presented(_ all: [Fiche], _ desk: RehearsalDesk) -> [Fiche] {
    let paths = sources.fiches + self.paths
    let named = all.count { paths.contains($0.path) }
    let count = max(desk.neededFiches, min(named, desk.ficheLimit))
    let order = { (fiche: Fiche) in paths.firstIndex(of: fiche.path) ?? paths.count }
    return Array(
      all.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
        .map(\.element).prefix(count))
  }
}
