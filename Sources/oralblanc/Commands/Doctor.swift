import Application
import ArgumentParser

/// `oralblanc doctor`: what is found, what is missing.
struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: Help.doctor, aliases: ["diagnostic"])
  }

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = DoctorReport(
      dataFolder: common.data, settings: .process, language: common.language)
    if json {
      Console.print(report.json.prettyText)
    } else {
      for line in report.lines(columns: Surroundings.terminalColumns) { Console.print(line) }
    }
    if report.hasProblem { throw ProgramExit(status: ExitStatus.problemsFound) }
  }
}
