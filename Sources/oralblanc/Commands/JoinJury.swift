import Application
import ArgumentParser

/// `oralblanc jury`: joins a running oral from another terminal of this machine.
struct JoinJury: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "jury", abstract: Help.juryCommand)
  }

  @Argument(help: Help.runningSession)
  var session: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try JuryVisit(ProgramChoices(common), session: session).run()
  }
}
