import TextCells

/// A table in GFM, with what would break its rows escaped.
enum MarkdownTable {
  static func text(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header.map(cell), rule] + rows.map { $0.map(cell) })
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    var escaped = ""
    for character in TextCells.cleaned(text) {
      if "\\|`*_<[".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
