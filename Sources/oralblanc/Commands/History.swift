import Application
import ArgumentParser
import JSONText
import Screens
import SessionJournal
import TextCells

/// `oralblanc history`: the past sessions.
struct History: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "history", abstract: Help.history, aliases: ["historique"])
  }

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: language)
    let entries = try past.entries()
    if json {
      Console.printDocument(JSONValue.array(entries.map(\.json)).prettyText + "\n")
      return
    }
    if entries.isEmpty {
      Console.print(
        language(
          fr: "Aucune séance pour l'instant. Commencez par : oralblanc rehearse",
          en: "No session yet. Start with: oralblanc rehearse"))
    }
    for entry in entries { Console.print(HistoryLine(entry: entry, language: language).text) }
  }
}

extension HistoryEntry {
  /// The facts of a session for other programs.
  fileprivate var json: JSONValue {
    .object([
      JSONMember("id", .string(id)),
      JSONMember("started", .string(CalendarTime(utcSeconds: startedSeconds).utcText)),
      JSONMember("exam", .string(examTitle)),
      JSONMember("fiches", .array(ficheTitles.map { .string($0) })),
      JSONMember("planned_seconds", .integer(plannedSeconds)),
      JSONMember("actual_seconds", .integer(actualSeconds)),
      JSONMember("indicative_mark", .optional(indicativeMark)),
      JSONMember("complete", .boolean(isComplete)),
      JSONMember("purpose", .string(isDrill ? "drill" : "rehearsal")),
      JSONMember("try_out", .boolean(isTryOut)),
      JSONMember("sound", .boolean(hasSound)),
      JSONMember("words", .boolean(hasWords)),
      JSONMember("running", .boolean(isLocked)),
      JSONMember("damage", .optional(damageReason)),
    ])
  }
}
