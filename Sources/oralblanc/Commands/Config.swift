import Application
import ArgumentParser
import JSONText

/// `oralblanc config`: what holds, and where it comes from.
struct Config: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "config", abstract: Help.config)
  }

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = ConfigurationReport(settings: .process, language: common.language)
    report.usable.tell(in: common.language)
    if json {
      Console.print(report.json.prettyText)
    } else {
      for line in report.lines { Console.print(line) }
    }
    if !report.usable.findings.isEmpty { throw ProgramExit(status: ExitStatus.problemsFound) }
  }
}
