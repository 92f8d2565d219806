import ArgumentParser
import ExamModel
import Terminal

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: Help.language)
  var lang: Language?

  @Option(name: .long, help: Help.data, completion: .directory)
  var data: String?

  @Option(name: .long, help: Help.color)
  var color: ColorChoice = .auto
}

extension CommonOptions {
  var language: Language { lang ?? Surroundings.process.language }

  var isColored: Bool { Surroundings.process.isColored(color) }

  /// The folder of the journals.
  ///
  /// - Throws: `ProgramFailure.noDataFolder` where there is neither an option nor a home.
  func sessionsFolder() throws(ProgramFailure) -> String {
    guard let folder = data ?? Surroundings.process.dataFolder else { throw .noDataFolder }
    return folder + "/sessions"
  }
}

extension Language: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
