import Application
import ArgumentParser
import ExamModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `oralblanc manual`: the manual page in roff, for `make man`.
struct Manual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "manual", shouldDisplay: false)
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    // The help of the commands follows the environment, so that is where the choice has to be.
    setenv("LC_ALL", common.language(fr: "fr_FR.UTF-8", en: "en_GB.UTF-8"), 1)
    guard let program = CommandEntry.program() else { return }
    Console.printDocument(ManualPage.text(language: common.language, program: program))
  }
}
