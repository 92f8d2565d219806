import Application
import ArgumentParser

/// `oralblanc rehearse`: the exam's card, the choice of fiches, the oral, the debrief.
struct Rehearse: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse", abstract: Help.rehearse, aliases: ["repeter"])
  }

  @OptionGroup var sources: SourceOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var plain: PlainOption
  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions

  var screenCommand: ScreenCommand {
    ScreenCommand(
      kind: .rehearse, choices: ProgramChoices(common, sources, rehearsal, plain, mouse: mouse))
  }

  func run() throws {
    try screenCommand.run()
  }
}
