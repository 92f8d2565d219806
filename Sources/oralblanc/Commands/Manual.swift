import Application
import ArgumentParser
import ExamModel

/// `oralblanc manual`: the manual page in roff, for `make man`.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "manual", shouldDisplay: false)
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let program = CommandEntry.program() else { return }
    Console.printDocument(ManualPage.text(language: common.language, program: program))
  }
}
