import TextSearch

/// What site generators and notebooks read in code, and their readers do not see.
///
/// `// [!code focus]` of VitePress at the end of a line, `// highlight-next-line` of Docusaurus, and
/// the settings of a cell with which Quarto begins code: `#| echo: false`.
enum CodeMarks {
  static func removed(from code: String) -> String {
    guard
      code.utf8.contains(text: "[!code ") || code.utf8.contains(text: "highlight-")
        || code.utf8.contains(text: "| ")
    else { return code }
    var isAtTop = true
    var lines: [Substring] = []
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      let isSetting = isAtTop && settings.contains { line.hasPrefix($0) }
      isAtTop = isSetting
      if isSetting || isHighlight(line) { continue }
      lines.append(withoutMark(line))
    }
    return lines.joined(separator: "\n")
  }

  private static let settings = ["#| ", "//| ", "%| ", "--| "]

  private static func isHighlight(_ line: Substring) -> Bool {
    guard line.utf8.contains(text: "highlight-") else { return false }
    let word = line.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" }
    return ["highlight-next-line", "highlight-start", "highlight-end"].contains(word)
  }

  /// A line without the comment that holds a mark, and without the blanks before it.
  private static func withoutMark(_ line: Substring) -> Substring {
    guard line.utf8.contains(text: "[!code ") else { return line }
    for opening in ["//", "#", "--", ";", "/*", "<!--", "%"] {
      guard let mark = line.firstRange(of: opening + " [!code ") else { continue }
      var kept = line[..<mark.lowerBound]
      while kept.last == " " { kept.removeLast() }
      return kept
    }
    return line
  }
}
