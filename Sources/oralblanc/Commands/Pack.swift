import Application
import ArgumentParser
import SessionJournal

/// `oralblanc pack`: the sound of past orals in little room.
struct Pack: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "pack", abstract: Help.pack, aliases: ["compresser"])
  }

  @Flag(name: .long, help: Help.quiet)
  var quiet = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = PackingReport(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let isWhole = report.run { if !quiet { Console.print($0) } }
    if !isWhole { throw ProgramExit(status: ExitStatus.problemsFound) }
  }
}
