import Application
import ArgumentParser

/// `oralblanc review`: a fiche, read over before it is presented.
struct Review: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Help.review, aliases: ["revoir"])
  }

  @Argument(help: Help.fiche, completion: .names(.fiches))
  var fiche: String?

  @OptionGroup var sources: SourceOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions

  var screenCommand: ScreenCommand {
    ScreenCommand(
      kind: .review(fiche), choices: ProgramChoices(common, sources, plain, mouse: mouse))
  }

  func run() throws {
    try screenCommand.run()
  }
}
