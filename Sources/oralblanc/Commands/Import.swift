import Application
import ArgumentParser
import ExamModel
import Wording

/// `oralblanc import`: fiches out of documents.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Help.imports, discussion: Help.importsDiscussion,
      aliases: ["importer"])
  }

  @Argument(help: Help.documents, completion: .file())
  var files: [String]

  @Option(name: .long, help: Help.importFolder, completion: .directory)
  var to: String?

  @Flag(name: .long, help: Help.dryRun)
  var dryRun = false

  @Flag(name: .long, help: Help.withImages)
  var withImages = false

  @Flag(name: .long, help: Help.keepAccess)
  var keepAccess = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var choices = ImportChoices(folder: to, isDryRun: dryRun)
    choices.keepsImages = withImages
    choices.keepsAccess = keepAccess
    choices.day = Surroundings.today
    var run = ImportRun(choices: choices, language: common.language)
    run.run(files)
    if let first = run.written.first { Console.printError(next(first)) }
    if run.failures > 0 { throw ProgramExit(status: ExitStatus.problemsFound) }
  }

  private func next(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let (file, place) = (ShellWord.quoted(path), ShellWord.quoted(folder))
    return common.language(
      fr: "Ensuite : oralblanc check \(file), puis oralblanc rehearse --fiches \(place)",
      en: "Next: oralblanc check \(file), then oralblanc rehearse --fiches \(place)")
  }
}
