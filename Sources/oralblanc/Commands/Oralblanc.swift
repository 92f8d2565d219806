import Application
import ArgumentParser

/// The program: without a command it opens the home screen.
struct Oralblanc: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "oralblanc", abstract: Help.program, version: Program.version,
      subcommands: [
        Rehearse.self, JoinJury.self, Review.self, Replay.self, History.self, Transcribe.self,
        Export.self, Draw.self, Drill.self, ProgressReport.self, ClassCommand.self, Check.self,
        Import.self, Exams.self, New.self, Config.self, Doctor.self, Pack.self, Manual.self,
      ])
  }

  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var sources: SourceOptions
  @OptionGroup var jury: JuryOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var clock: RateOption
  @OptionGroup var speech: SpeechOptions
  @OptionGroup var transcribing: TranscriberOption
  @OptionGroup var plain: PlainOption

  func screenCommand() throws(ProgramFailure) -> ScreenCommand {
    try ScreenCommand(
      kind: .home,
      choices: ProgramChoices(
        common, sources, jury, rehearsal, clock, speech, plain, mouse: mouse
      ).transcribing(with: transcribing))
  }

  func run() throws {
    try screenCommand().run()
  }
}
