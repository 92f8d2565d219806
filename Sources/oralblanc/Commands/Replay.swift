import Application
import ArgumentParser
import SessionJournal
import SessionReport

/// `oralblanc replay`: a past session as it was, or as a text.
struct Replay: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "replay", abstract: Help.replay, aliases: ["rejouer"])
  }

  @Argument(help: Help.session, completion: .names(.sessions))
  var session: String?

  @Flag(name: .long, help: Help.last)
  var last = false

  @Flag(name: .long, help: Help.transcript)
  var transcript = false

  @Option(name: .long, help: Help.player)
  var player: String?

  @OptionGroup var mouse: ScreenOptions
  @OptionGroup var common: CommonOptions

  var screenCommand: ScreenCommand {
    var choices = ProgramChoices(common, mouse: mouse)
    choices.player = player
    return ScreenCommand(kind: .replay(session, isLast: last), choices: choices)
  }

  func run() throws {
    guard transcript else { return try screenCommand.run() }
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let found = try past.session(last ? nil : session)
    if let damage = found.damage {
      let texts = JournalTexts(language: common.language)
      Console.printError(texts.named(found.path, texts.damage(damage)))
    }
    Console.printDocument(
      SessionReport.make(.txt, session: found.reported, language: common.language))
  }
}
