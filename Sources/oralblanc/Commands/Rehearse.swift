import Application
import ArgumentParser

/// `oralblanc rehearse`: the exam's card, the choice of fiches, the oral, the debrief.
struct Rehearse: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse", abstract: Help.rehearse, aliases: ["repeter"])
  }

  @Argument(help: Help.fichePaths, completion: .file())
  var paths: [String] = []

  @OptionGroup var sources: SourceOptions
  @OptionGroup var jury: JuryOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var clock: RateOption
  @OptionGroup var speech: SpeechOptions
  @OptionGroup var transcribing: TranscriberOption
  @OptionGroup var plain: PlainOption
  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions

  func screenCommand() throws(ProgramFailure) -> ScreenCommand {
    var choices = try ProgramChoices(
      common, sources, jury, rehearsal, clock, speech, plain, mouse: mouse)
    choices.fiches += paths
    return ScreenCommand(
      kind: .rehearse, choices: choices.transcribing(with: transcribing))
  }

  func run() throws {
    try screenCommand().run()
  }
}
