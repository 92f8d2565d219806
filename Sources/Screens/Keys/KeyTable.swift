import ExamModel
import Frames

/// The keys as tables, for the README and the manual.
package enum KeyTable {
  /// The keys of one place.
  package struct Group: Sendable {
    package let place: String
    package let rows: [Row]
  }

  /// A command with its keys and what it does, in a sentence without a full stop.
  package struct Row: Sendable {
    package let keys: [String]
    package let meaning: String
  }

  /// The keys place by place, as the help screen has them.
  package static func groups(_ language: Language) -> [Group] {
    let texts = KeyTexts(language: language)
    return KeyContext.allCases.compactMap { context in
      let rows = Command.commands(in: context).map {
        Row(keys: keys(of: $0, texts), meaning: texts.long($0))
      }
      return rows.isEmpty ? nil : Group(place: texts.context(context), rows: rows)
    }
  }

  private static func keys(of command: Command, _ texts: KeyTexts) -> [String] {
    command == .rate ? ["1…5"] : command.keys.map(texts.name)
  }

  /// Markdown, for the README: one row for each command.
  package static func markdown(_ language: Language) -> String {
    let texts = KeyTexts(language: language)
    var lines = [
      language(fr: "| Touche | Où | Effet |", en: "| Key | Where | What it does |"),
      "|---|---|---|",
    ]
    for command in Command.allCases {
      let places = KeyContext.allCases.filter(command.contexts.contains).map(texts.context)
      let keys = keys(of: command, texts)
      lines.append(
        "| \(keys.map { "`\($0)`" }.joined(separator: " ")) "
          + "| \(places.joined(separator: ", ")) | \(texts.long(command)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
