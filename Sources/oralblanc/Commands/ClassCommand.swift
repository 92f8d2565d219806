import Application
import ArgumentParser
import Screens
import SessionReport

/// `oralblanc class`: the candidates of a teacher at a glance.
struct ClassCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "class", abstract: Help.classAbstract, aliases: ["classe"])
  }

  @Argument(help: Help.classFolder)
  var folder: String

  @Option(name: .long, help: Help.classList)
  var list: String?

  @Option(name: .long, help: Help.classExam)
  var exam: String?

  @Flag(name: .long, help: Help.json)
  var json = false

  @Flag(name: .long, help: Help.csv)
  var csv = false

  @Flag(name: .long, help: Help.html)
  var html = false

  @Option(name: .long, help: Help.moodle)
  var moodle: String?

  @Flag(name: .long, help: Help.questions)
  var questions = false

  @Flag(name: .long, help: Help.spreadsheet)
  var spreadsheet = false

  @Flag(name: .long, help: Help.classAnonymous)
  var anonymous = false

  @Option(name: .long, help: Help.output)
  var output: String?

  @OptionGroup var plain: PlainOption
  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions

  private enum Form {
    case screen
    case plain
    case json
    case csv
    case html
    case moodle
  }

  func run() throws {
    let form = try form()
    let choice = ClassChoice(
      path: folder, list: moodle ?? list, examID: exam, isAnonymous: anonymous)
    let choices = ProgramChoices(common, nil, plain, mouse: mouse)
    if form == .screen {
      return try ScreenCommand(kind: .classList(choice), choices: choices).run()
    }
    var view = ClassView(choice)
    try view.read(language: common.language)
    guard let overview = view.overview else { return }
    if form == .plain { return PlainClassProgram(choices: choices, view: view).run() }
    for notice in overview.notices { Console.printError(notice) }
    try OutputFile(path: output).write(try document(form, overview, view))
  }

  private func document(
    _ form: Form, _ overview: ClassOverview, _ view: ClassView
  ) throws -> String {
    switch form {
    case .screen, .plain: return ""
    case .json: return ClassJSON(overview).text
    case .html: return ClassPage(overview, language: common.language).text
    case .csv:
      let table = ClassCSV(
        overview, spreadsheet ? .spreadsheet : .commas, language: common.language)
      return questions ? table.questions : table.candidates
    case .moodle: return try grades(overview, view)
    }
  }

  private func grades(_ overview: ClassOverview, _ view: ClassView) throws -> String {
    let people = view.people
    guard people.contains(where: \.isKnown) else {
      throw ProgramFailure.option(.noIdentifier(list: moodle ?? ""))
    }
    let grades = MoodleGrades(overview, people: people, language: common.language)
    let leftOut = grades.leftOut
    if !leftOut.isEmpty {
      let names = leftOut.joined(separator: ", ")
      Console.printError(
        common.language(
          fr: "Sans note (pas encore d'oral entier, ou absent de la liste) : \(names)",
          en: "Without a grade (no complete oral yet, or not in the list): \(names)"))
    }
    return grades.csv
  }

  /// What is printed; two forms at once are a mistake, and so are options for another one.
  private func form() throws(ProgramFailure) -> Form {
    let asked: [(Form, String, Bool)] = [
      (.json, "--json", json), (.csv, "--csv", csv), (.html, "--html", html),
      (.moodle, "--moodle", moodle != nil), (.plain, "--plain", plain.plain),
    ]
    let chosen = asked.filter(\.2)
    guard chosen.count <= 1 else { throw .option(.conflict(chosen[0].1, chosen[1].1)) }
    let form = chosen.first?.0 ?? .screen
    if spreadsheet, form != .csv { throw .option(.needs("--spreadsheet", "--csv")) }
    if questions, form != .csv { throw .option(.needs("--questions", "--csv")) }
    if output != nil, form == .screen || form == .plain {
      throw .option(.needs("--output", "--json|--csv|--html|--moodle"))
    }
    if moodle != nil, anonymous { throw .option(.conflict("--moodle", "--anonymous")) }
    if moodle != nil, list != nil { throw .option(.conflict("--moodle", "--list")) }
    return form
  }
}
