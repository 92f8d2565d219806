import Application
import ArgumentParser
import ExamModel

/// `oralblanc transcribe`: the words of a past session, by a program of one's own.
struct Transcribe: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transcribe", abstract: Help.transcribe, aliases: ["transcrire"])
  }

  @Argument(help: Help.session, completion: .names(.sessions))
  var session: String?

  @OptionGroup var transcribing: TranscriberOption

  @Option(name: .customLong("spoken-language"), help: Help.spokenLanguage)
  var spokenLanguage: Language?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = ProgramChoices(common).transcribing(with: transcribing).configured()
    try TranscribeProgram(choices: choices, spokenLanguage: spokenLanguage)
      .run(session)
  }
}
