import TextSearch

/// Lines that tell a site generator what to do, and lines of Markdown's dialects.
///
/// What nobody sees is emptied: imports, tables of contents, other files, tags. Containers of
/// VitePress and lists of definitions become what CommonMark knows. No line is added or taken away.
struct SiteLines {
  private var lines: [[UInt8]]
  private let isMDX: Bool
  private var fence: OpenFence?
  /// The colons of the containers that are open here.
  private var openContainers: [Int] = []
  /// Whether the page holds a table of contents that was written out.
  private let leadsWithinPage: Bool
  /// The last line that closes a container; what opens behind it stays open and is left alone.
  private let lastClosing: Int

  static func rewrite(_ lines: inout [[UInt8]], isMDX: Bool = false) {
    var work = SiteLines(lines: lines, isMDX: isMDX)
    work.run()
    lines = work.lines
  }

  private init(lines: [[UInt8]], isMDX: Bool) {
    self.lines = lines
    self.isMDX = isMDX
    leadsWithinPage = lines.count(where: Self.isInnerLink) >= Self.fewestInnerLinks
    lastClosing = lines.lastIndex { Self.colons($0) == $0.count && $0.count >= 3 } ?? -1
  }

  /// How many colons a line begins with.
  private static func colons(_ line: [UInt8]) -> Int { line.prefix { $0 == Ascii.colon }.count }

  private mutating func run() {
    var index = 0
    while index < lines.count {
      if let open = fence {
        if open.isClosed(by: lines[index]) { fence = nil }
      } else if let opened = OpenFence(opening: lines[index]) {
        fence = opened
      } else {
        index = rewriteLine(index)
        continue
      }
      index += 1
    }
  }

  /// Rewrites a line outside code, and returns the index of the next one to look at.
  private mutating func rewriteLine(_ index: Int) -> Int {
    let line = lines[index]
    guard let first = line.first(where: { !Ascii.isBlank($0) }) else { return index + 1 }
    if leadsWithinPage, Self.isInnerLink(line) {
      lines[index] = []
      return index + 1
    }
    switch first {
    case Ascii.colon:
      if let title = Self.containerTitle(line) {
        follow(line, at: index)
        lines[index] = title
      } else if Self.isDefinition(line) {
        return rewriteDefinition(index)
      }
    case Ascii.hyphen, UInt8(ascii: "T"), UInt8(ascii: "t"), 0xC3:
      lines[index] = Self.isTagLine(line) || Self.isPlaceholder(line) ? [] : Self.withBox(line)
    case Ascii.hash:
      lines[index] = Self.withoutName(Self.withoutTags(line))
      if !openContainers.isEmpty { lines[index] = Self.leadInstead(of: lines[index]) }
    case Ascii.asterisk where line.starts(with: "*[".utf8) && Self.isAbbreviation(line):
      lines[index] = []
    case UInt8(ascii: "i"), UInt8(ascii: "e"):
      if Self.isImport(line) { lines[index] = [] }
      if Self.isExport(line) { return emptyStatement(index) }
    case Ascii.questionMark, Ascii.exclamationMark:
      if let text = Self.docsifyNote(line) { lines[index] = text }
    default:
      if Self.isPlaceholder(line) { lines[index] = [] }
    }
    if lines[index].contains(Ascii.hash) { lines[index] = Self.withoutNestedTags(lines[index]) }
    if lines[index].contains(Self.caret) { lines[index] = Self.withoutBlockName(lines[index]) }
    return index + 1
  }

  private static let caret: UInt8 = 0x5E

  // MARK: Containers

  /// Keeps count of the containers that are open.
  private mutating func follow(_ line: [UInt8], at index: Int) {
    let marks = Array(line.drop(while: Ascii.isBlank))
    let count = Self.colons(marks)
    let name = String(decoding: marks[count...], as: UTF8.self).trimmed.lowercased()
    if name.isEmpty {
      if !openContainers.isEmpty { openContainers.removeLast() }
    } else if index < lastClosing, Self.callOuts.contains(where: { name.contains($0) }) {
      openContainers.append(count)
    } else if index < lastClosing, !openContainers.isEmpty {
      openContainers.append(count)
    }
  }

  /// Containers whose headings are titles of a box or of a tab, not of a section.
  private static let callOuts = [
    "callout", "tabset", "tip", "note", "info", "warning", "danger", "caution", "important",
    "success", "details", "spoiler", "tab-set", "code-group", "hint",
  ]

  /// The title of a box in bold, in the place of a heading.
  private static func leadInstead(of line: [UInt8]) -> [UInt8] {
    let marks = line.prefix { $0 == Ascii.hash }.count
    guard (1...6).contains(marks), marks < line.count, Ascii.isBlank(line[marks]) else {
      return line
    }
    var title = String(decoding: line[marks...], as: UTF8.self).trimmed
    while title.hasSuffix("#") { title.removeLast() }
    return title.isEmpty ? [] : Array("**\(title.trimmed)**  ".utf8)
  }

  /// The title of `::: tip Title` or `:::note[Title]` in bold; empty for other lines of colons.
  private static func containerTitle(_ line: [UInt8]) -> [UInt8]? {
    let rest = line.drop(while: Ascii.isBlank)
    let colons = rest.prefix { $0 == Ascii.colon }.count
    guard colons >= 3 else { return nil }
    let inner = rest.dropFirst(colons).drop(while: Ascii.isBlank)
    let name = inner.prefix { Ascii.isLetter($0) || $0 == Ascii.hyphen }
    var title = String(decoding: inner[name.endIndex...], as: UTF8.self)
    if title.hasPrefix("["), let close = title.lastIndex(of: "]") {
      title = String(title[title.index(after: title.startIndex)..<close])
    } else if let brace = title.firstIndex(of: "{") {
      let set = title[brace...].split(separator: "title=\"", maxSplits: 1)
      let named = set.count > 1 ? set[1].prefix { $0 != "\"" } : ""
      if !named.isEmpty { return Array("**\(named)**  ".utf8) }
      title = String(title[..<brace])
    }
    title = title.trimmed
    if title.isEmpty || name.isEmpty { return [] }
    return Array("**\(title)**  ".utf8)
  }

  // MARK: Definitions

  /// Whether a line is `: what the word above means`.
  private static func isDefinition(_ line: [UInt8]) -> Bool {
    let indent = line.prefix { $0 == Ascii.space }.count
    guard indent < 4, line.count > indent + 2, line[indent] == Ascii.colon else { return false }
    return Ascii.isBlank(line[indent + 1]) && !line[(indent + 1)...].isBlankLine
  }

  private static let longestTerm = 120

  /// Makes the word above bold, and the definition a line of its own.
  private mutating func rewriteDefinition(_ index: Int) -> Int {
    var above = index - 1
    if above >= 0, lines[above].isBlankLine { above -= 1 }
    guard above >= 0, !lines[above].isBlankLine else { return index + 1 }
    let term = lines[above]
    let isFurther = definitionEnd == above
    if !isFurther {
      guard term.count <= Self.longestTerm, let first = term.first,
        Ascii.isLetter(first) || first >= 0x80 || first == Ascii.asterisk || Ascii.isDigit(first),
        above == 0 || lines[above - 1].isBlankLine || definitionEnd == above - 1
      else { return index + 1 }
      let word = String(decoding: term, as: UTF8.self).trimmed
      lines[above] = Array((word.hasPrefix("*") ? word : "**\(word)**").utf8)
    }
    if above == index - 1 { lines[above] += [Ascii.space, Ascii.space] }
    lines[index] = Array(
      lines[index].drop(while: Ascii.isBlank).dropFirst().drop(while: Ascii.isBlank))
    definitionEnd = index
    var next = index + 1
    while next < lines.count, lines[next].prefix(2).allSatisfy(Ascii.isBlank),
      !lines[next].isBlankLine
    {
      lines[next] = Array(lines[next].drop(while: Ascii.isBlank))
      definitionEnd = next
      next += 1
    }
    return next
  }

  /// The last line of the last definition.
  private var definitionEnd = -1

  // MARK: What is emptied

  /// `*[AD]: Active Directory`, which is shown when a mouse rests on the letters.
  private static func isAbbreviation(_ line: [UInt8]) -> Bool {
    guard let close = line.firstIndex(of: Ascii.closeBracket) else { return false }
    return close + 1 < line.count && line[close + 1] == Ascii.colon
  }

  /// Whether a line is `import Tabs from '@theme/Tabs';` or the like.
  private static func isImport(_ line: [UInt8]) -> Bool {
    guard line.starts(with: "import ".utf8) else { return false }
    let end = line.reversed().first { !Ascii.isSpace($0) && $0 != Ascii.semicolon }
    guard end == Ascii.apostrophe || end == Ascii.quote else { return false }
    return line.contains(text: " from ") || [Ascii.apostrophe, Ascii.quote].contains(line[7])
  }

  private static func isExport(_ line: [UInt8]) -> Bool {
    ["export const ", "export default ", "export function ", "export let "].contains {
      line.starts(with: $0.utf8)
    } && line.contains { $0 == Ascii.equals || $0 == 0x28 || $0 == Ascii.openBrace }
  }

  /// A statement of a page of React goes on to the next empty line, elsewhere as long as a bracket of
  /// it is open.
  private mutating func emptyStatement(_ index: Int) -> Int {
    var next = index
    var depth = 0
    repeat {
      for byte in lines[next] {
        switch byte {
        case 0x28, Ascii.openBrace, Ascii.openBracket: depth += 1
        case 0x29, Ascii.closeBrace, Ascii.closeBracket: depth -= 1
        default: break
        }
      }
      lines[next] = []
      next += 1
    } while (isMDX || depth > 0) && next < lines.count && !lines[next].isBlankLine
    return next
  }

  /// Lines on which another file, a table of contents or a new page goes.
  private static func isPlaceholder(_ line: [UInt8]) -> Bool {
    guard line.count < 200, let first = line.first, !Ascii.isBlank(first) else { return false }
    let text = String(decoding: line, as: UTF8.self).trimmed
    if first == Ascii.openBracket, text.contains("':include") { return true }
    if text.hasPrefix("<<< ") || text.hasPrefix("!!!include") || text.hasPrefix("@include") {
      return true
    }
    return placeholders.contains(text.lowercased())
  }

  private static let placeholders: Set<String> = [
    "@[toc]", "* toc", "- toc", "<--->", "<-->", "\\newpage", "\\pagebreak",
    "\\toc", "\\tableofcontents", ".. contents::", "[toc]", "{{toc}}", "{toc}", "__toc__",
    "* table of contents", "[[_toc_]]",
  ]

  /// A line of tags such as `#sisr #reseau`; a heading that lacks its space gets it.
  private static func withoutTags(_ line: [UInt8]) -> [UInt8] {
    let rest = line.drop(while: Ascii.isBlank)
    let marks = rest.prefix { $0 == Ascii.hash }.count
    guard let next = rest.dropFirst(marks).first, !Ascii.isSpace(next), marks <= 6 else {
      return line
    }
    let words = rest.split(whereSeparator: Ascii.isSpace)
    let isTag: (ArraySlice<UInt8>) -> Bool = { word in
      word.first == Ascii.hash
        && word.dropFirst().first.map { Ascii.isLetter($0) || $0 >= 0x80 } == true
    }
    if marks == 1, words.allSatisfy(isTag) {
      let isCapital = (0x41...0x5A).contains(next) || next == 0xC3
      if words.count > 1 || !isCapital { return [] }
    }
    guard Ascii.isLetter(next) || next >= 0x80 || (marks > 1 && Ascii.isDigit(next)),
      marks > 1 || words.count == 1 || !words.dropFirst().contains(where: isTag)
    else { return line }
    let isSentence = marks == 1 && !(0x41...0x5A).contains(next) && next != 0xC3
    return isSentence ? line : Array(rest.prefix(marks)) + [Ascii.space] + rest.dropFirst(marks)
  }

  /// ` ^name` at the end of a line, by which notes of a vault link to it.
  private static func withoutBlockName(_ line: [UInt8]) -> [UInt8] {
    var end = line.count
    while end > 0, Ascii.isSpace(line[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isNameByte(line[start - 1]) { start -= 1 }
    guard start > 1, start < end, line[start - 1] == caret, Ascii.isBlank(line[start - 2]) else {
      return line
    }
    return Array(line[..<(start - 2)])
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen
  }
}
