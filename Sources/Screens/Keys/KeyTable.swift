import ExamModel

/// The keys as a Markdown table, for the README: one row for each command and place.
public enum KeyTable {
  public static func markdown(_ language: Language) -> String {
    let texts = KeyTexts(language: language)
    var lines = [
      language(fr: "| Touche | Où | Effet |", en: "| Key | Where | What it does |"),
      "|---|---|---|",
    ]
    for command in Command.allCases {
      let places = KeyContext.allCases.filter(command.contexts.contains).map(texts.context)
      let keys = command == .rate ? ["1…5"] : command.keys.map(texts.name)
      lines.append(
        "| \(keys.map { "`\($0)`" }.joined(separator: " ")) "
          + "| \(places.joined(separator: ", ")) | \(texts.long(command)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
