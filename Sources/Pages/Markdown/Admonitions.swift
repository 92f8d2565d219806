/// Turns call-outs and tabs of MkDocs and call-outs of GitHub and Obsidian into quotes that open with their title.
///
/// Left as they are, the indented body of `!!! note` would be taken for code after an empty line.
/// Lines on which MkDocs puts a table of contents or another file are emptied.
enum Admonitions {
  static func rewrite(_ lines: inout [[UInt8]]) {
    var fence: OpenFence?
    var index = 0
    while index < lines.count {
      if let open = fence {
        if open.isClosed(by: lines[index]) { fence = nil }
      } else if let opened = OpenFence(opening: lines[index]) {
        fence = opened
      } else if let title = mkDocsTitle(lines[index]) {
        lines[index] = quotedTitle(title)
        index = quoteBody(&lines, from: index + 1)
        continue
      } else if let callout = calloutTitle(lines[index]) {
        lines[index] = callout.marks + Array("**\(callout.title)**  ".utf8)
      } else if isPlaceholder(lines[index]) {
        lines[index] = []
      }
      index += 1
    }
  }

  /// `[TOC]`, or `--8<-- "file"` and its scissors alone.
  private static func isPlaceholder(_ line: [UInt8]) -> Bool {
    guard let first = line.first, first == Ascii.openBracket || first == Ascii.hyphen else {
      return false
    }
    let text = line.reversed().drop(while: Ascii.isSpace).reversed()
    return text.elementsEqual("[TOC]".utf8) || text.starts(with: "--8<--".utf8)
  }

  /// The title of `!!! type "title"`, `??? type`, `???+ type` or the tab `=== "title"`.
  private static func mkDocsTitle(_ line: [UInt8]) -> String? {
    guard
      line.starts(with: "!!! ".utf8) || line.starts(with: "??? ".utf8)
        || line.starts(with: "???+ ".utf8) || line.starts(with: "=== \"".utf8)
    else { return nil }
    let words = String(decoding: line.drop { !Ascii.isBlank($0) }, as: UTF8.self)
    if let open = words.firstIndex(of: "\""), let close = words.lastIndex(of: "\""), open < close {
      return String(words[words.index(after: open)..<close])
    }
    return words.split(separator: " ").first.map { capitalised(String($0)) }
  }

  /// The quote marks and the title of `> [!NOTE]`, `> [!tip]- Title` and the like.
  private static func calloutTitle(_ line: [UInt8]) -> (marks: ArraySlice<UInt8>, title: String)? {
    guard line.first == Ascii.greater else { return nil }
    let marks = line.prefix { $0 == Ascii.greater || Ascii.isBlank($0) }
    let rest = line[marks.endIndex...]
    guard rest.starts(with: "[!".utf8) else { return nil }
    let name = rest.dropFirst(2).prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen || $0 == Ascii.bar
        || $0 == Ascii.space || $0 == 0x5F
    }
    guard !name.isEmpty, name.endIndex < line.count, line[name.endIndex] == Ascii.closeBracket
    else { return nil }
    var title = line[(name.endIndex + 1)...]
    if let sign = title.first, sign == Ascii.plus || sign == Ascii.hyphen { title.removeFirst() }
    let text = String(decoding: title, as: UTF8.self).trimmed
    if !text.isEmpty { return (marks, text) }
    let kind = name.prefix { $0 != Ascii.bar }
    return (marks, capitalised(String(decoding: kind, as: UTF8.self).lowercased()))
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A quoted line in bold; the two spaces at its end keep the body on a line of its own.
  private static func quotedTitle(_ title: String) -> [UInt8] {
    Array((title.isEmpty ? ">" : "> **\(title)**  ").utf8)
  }

  /// Quotes the indented lines that follow, and returns the index of the first that is none.
  private static func quoteBody(_ lines: inout [[UInt8]], from start: Int) -> Int {
    var index = start
    var blankLines: [Int] = []
    while index < lines.count {
      if lines[index].isBlankLine {
        blankLines.append(index)
      } else if let body = dedented(lines[index]) {
        for blank in blankLines { lines[blank] = [Ascii.greater] }
        blankLines = []
        lines[index] = [Ascii.greater, Ascii.space] + body
      } else {
        return index
      }
      index += 1
    }
    return index
  }

  private static func dedented(_ line: [UInt8]) -> ArraySlice<UInt8>? {
    if line.first == Ascii.tab { return line.dropFirst() }
    guard line.prefix(4).count(where: { $0 == Ascii.space }) == 4 else { return nil }
    return line.dropFirst(4)
  }
}
