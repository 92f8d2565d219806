import ArgumentParser
import SessionJournal
import SessionReport

/// `oralblanc replay`: a past session as it was, or as a text.
struct Replay: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "replay", abstract: Help.replay, aliases: ["rejouer"])
  }

  @Argument(help: Help.session)
  var session: String?

  @Flag(name: .long, help: Help.last)
  var last = false

  @Flag(name: .long, help: Help.transcript)
  var transcript = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    // Without a name the list is shown, unless the last one is asked for or only text is wanted.
    if session == nil, !last, !transcript {
      try InteractiveProgram(common: common, rehearsal: RehearsalOptions.none).run(from: .history)
      return
    }
    let found = try past.session(last ? nil : session)
    if let damage = found.damage {
      let texts = JournalTexts(language: common.language)
      Console.printError(texts.named(found.path, texts.damage(damage)))
    }
    if transcript {
      Console.print(
        SessionReport.make(.txt, session: found.reported, language: common.language))
      return
    }
    try InteractiveProgram(common: common, rehearsal: RehearsalOptions.none)
      .run(from: .replay(found))
  }
}
