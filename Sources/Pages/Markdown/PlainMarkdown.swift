/// Tells texts that are ready for the parser as they are.
///
/// Most fiches hold no mark of a site generator and come nowhere near the limits of
/// `MarkdownGuard`. One look over the bytes shows it, where cutting them into lines and putting
/// these together again would take longer than parsing. In doubt the answer is no.
struct PlainMarkdown {
  /// What is in a text that neither `MarkupStripper`, `Admonitions` nor `MarkdownGuard` would
  /// change; `nil` for one of which that is not sure.
  static func features(of bytes: [UInt8]) -> MarkdownFeatures? {
    bytes.withUnsafeBufferPointer { bytes in
      if PropertyLines.mayStand(in: bytes) { return nil }
      var look = PlainMarkdown(bytes: bytes)
      return look.run() ? look.features : nil
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var lineCount = 0
  private var barsOfLine = 0
  /// Where the lines without an empty one between them began.
  private var runStart = 0
  private var tableHeadsOfRun = 0
  private var tableColumns = 0
  private var openBrackets = 0
  private var holdsDefinition = false
  /// Where the address of the last link ends.
  private var linkEnd = 0
  private var features: MarkdownFeatures = []

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// What cannot be passed over: ends of lines, and marks that stand within them.
  private static let table = ByteTable { byte in
    switch byte {
    case Ascii.newline, Ascii.carriageReturn, Ascii.openBrace, Ascii.less, Ascii.colon, Ascii.bar,
      Ascii.openBracket, Ascii.tilde, Ascii.at, UInt8(ascii: "w"), Ascii.equals, Ascii.percent,
      Ascii.dollar, Ascii.backslash, Ascii.plus, Ascii.hash, Self.caret:
      1
    default: ByteTable.plain
    }
  }

  private mutating func run() -> Bool {
    let isPlain = Self.table.withNumbers { numbers in
      var lineStart = 0
      var index = bytes.skipPlain(from: 0, numbers)
      while index < bytes.count {
        if bytes[index] == Ascii.newline {
          guard isPlainLine(lineStart..<index) else { return false }
          lineStart = index + 1
        } else if !isPlainMark(at: index) {
          return false
        }
        index = bytes.skipPlain(from: index + 1, numbers)
      }
      return isPlainLine(lineStart..<bytes.count)
    }
    let expansion = openBrackets.multipliedReportingOverflow(by: bytes.count)
    return isPlain && tableColumns * lineCount <= MarkdownGuard.cellsPerText
      && (!holdsDefinition
        || !expansion.overflow
          && expansion.partialValue <= MarkdownGuard.expandedReferenceBytes)
  }

  private mutating func isPlainMark(at index: Int) -> Bool {
    switch bytes[index] {
    case Ascii.less: return !mayOpenDropped(index + 1)
    case Ascii.colon:
      if index > 0, bytes[index - 1] == Ascii.closeBracket { holdsDefinition = true }
      if index >= linkEnd, follows("//", index) {
        linkEnd = endOfLink(withAddressAt: index) ?? 0
        if linkEnd == 0 { features.insert(.bareLinks) }
      }
      // What Dataview and Logseq know of a page, and a name that Docsify gives a heading.
      if follows(":", index) || follows("id=", index) { return false }
      return !mayNameIcon(index + 1)
    case Ascii.bar: barsOfLine += 1
    case Ascii.hash:
      // A tag within a line; a heading has a blank or another sign behind it.
      let next = index + 1 < bytes.count ? bytes[index + 1] : Ascii.newline
      return index == 0 || !Ascii.isBlank(bytes[index - 1])
        || !(Ascii.isLetter(next) || next >= 0x80)
    case Ascii.equals, Ascii.percent, Ascii.dollar, Ascii.backslash, Ascii.plus, Self.caret:
      return !mayOpenMark(at: index)
    case Ascii.openBracket where follows("[", index) || follows("@", index) || follows("-@", index):
      return false
    case Ascii.openBracket:
      openBrackets += 1
      features.insert(.tasks)
      if follows("^", index) { features.insert(.footnotes) }
    case _ where index < linkEnd: return bytes[index] != Ascii.openBrace
    case Ascii.tilde: features.insert(.strikethrough)
    case Ascii.at where mayBeReference(index + 1): return false
    case Ascii.at: features.insert(.bareLinks)
    case UInt8(ascii: "w"): if follows("ww.", index) { features.insert(.bareLinks) }
    default: return false
    }
    return true
  }

  private func follows(_ text: StaticString, _ index: Int) -> Bool {
    bytes[(index + 1)...].startsIgnoringCase(with: text)
  }

  /// Where a link such as `[text](https://exemple.fr)` ends, if the colon of an address certainly
  /// stands in one; `nil` for an address that may be bare.
  private func endOfLink(withAddressAt colon: Int) -> Int? {
    var start = colon
    while start > 0, Ascii.isLetter(bytes[start - 1]) { start -= 1 }
    guard start >= 3, bytes[start - 1] == Self.openParenthesis,
      bytes[start - 2] == Ascii.closeBracket
    else { return nil }
    var open = start - 3
    while open > 0, isInsideLink(bytes[open]) { open -= 1 }
    guard bytes[open] == Ascii.openBracket, bytes[open + 1] != Self.caret,
      open == 0 || bytes[open - 1] != Ascii.backslash
    else { return nil }
    var end = colon
    while end < bytes.count, bytes[end] > Ascii.space, isInsideLink(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == Self.closeParenthesis ? end : nil
  }

  private func mayBeReference(_ index: Int) -> Bool {
    MarkupStripper.references.contains { bytes[index...].starts(with: $0.mark.utf8) }
  }

  /// Neither a bracket, nor what could make of a part of the link something else: code, a tag, the
  /// cell of a table, or a letter that means itself.
  private func isInsideLink(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.openBracket, Ascii.closeBracket, Self.openParenthesis, Self.closeParenthesis,
      Ascii.backtick, Ascii.less, Ascii.greater, Ascii.bar, Ascii.backslash, Ascii.newline:
      false
    default: true
    }
  }

  private static let openParenthesis = UInt8(ascii: "(")
  private static let closeParenthesis = UInt8(ascii: ")")
  private static let caret = UInt8(ascii: "^")

  /// A comment, a declaration, an instruction to a processor, a style sheet or a script.
  private func mayOpenDropped(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case Ascii.exclamationMark, Ascii.slash, Ascii.less, Ascii.hyphen, Ascii.questionMark,
      0x41...0x5A:
      return true
    default: return bytes[index] == UInt8(ascii: "s") || bytes[index] == UInt8(ascii: "i")
    }
  }

  /// Whether a name and another colon follow, as in the codes of icons and emoji.
  private func mayNameIcon(_ index: Int) -> Bool {
    let name = bytes[index...].prefix(Self.iconBytes).prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == 0x5F || $0 == Ascii.plus
        || $0 == Ascii.hyphen
    }
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == Ascii.colon
  }

  private static let iconBytes = 64

  /// Whether a sign opens a formula or a mark of a vault of notes.
  private func mayOpenMark(at index: Int) -> Bool {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : Ascii.newline
    let before = index > 0 ? bytes[index - 1] : Ascii.newline
    switch byte {
    case Ascii.equals:
      // A highlight, a remark's tag of HackMD, or the size of an image.
      return next == byte && before != byte && !follows("==", index)
        || before == Ascii.space && (Ascii.isDigit(next) || next == UInt8(ascii: "x"))
        || isRemarkTag(before: index)
    case Ascii.percent, Ascii.plus: return next == byte
    case Ascii.dollar: return !Ascii.isSpace(next)
    case Ascii.backslash: return next == 0x28 || next == Ascii.openBracket || next == byte
    default: return Ascii.isBlank(before) && !Ascii.isSpace(next)
    }
  }

  /// Whether `[name`, `[time` or `[color` stands before a sign.
  private func isRemarkTag(before index: Int) -> Bool {
    MarkupStripper.remarkNames.contains { name in
      let start = index - name.utf8.count
      return start >= 0 && bytes[start] == Ascii.openBracket
        && bytes[(start + 1)...].starts(with: name.utf8)
    }
  }

  // MARK: Lines

  private mutating func isPlainLine(_ line: Range<Int>) -> Bool {
    defer { barsOfLine = 0 }
    lineCount += 1
    guard let first = bytes[line].first else {
      endRun(at: line.upperBound)
      return true
    }
    guard line.count <= MarkdownGuard.wordBytes, barsOfLine <= MarkdownGuard.barsPerLine,
      line.upperBound - runStart <= MarkdownGuard.runBytes
    else { return false }
    if Ascii.isLetter(first) || first >= 0x80 { return !mayBeStatement(line, first) }
    return isPlainLine(line, opening: first)
  }

  /// `import …` and `export …`, with which pages of React begin.
  private func mayBeStatement(_ line: Range<Int>, _ first: UInt8) -> Bool {
    guard first == UInt8(ascii: "i") || first == UInt8(ascii: "e") else { return false }
    return bytes[line].starts(with: "import ".utf8) || bytes[line].starts(with: "export ".utf8)
  }

  /// The lines that begin with something else than a letter are few enough for a closer look.
  private mutating func isPlainLine(_ line: Range<Int>, opening first: UInt8) -> Bool {
    if bytes[line].isBlankLine {
      endRun(at: line.upperBound)
      return true
    }
    // What opens a line is at most 32 blanks and marks: no deep nesting, and tabs of four columns
    // each stay within the limit of the indentation as well.
    guard !mayOpenCallOut(bytes[line], first),
      bytes[line].prefix(while: Self.isMarker).count <= MarkdownGuard.markersPerLine
    else { return false }
    if MarkdownGuard.isTableHead(bytes[line]) {
      features.insert(.tables)
      tableHeadsOfRun += 1
      tableColumns += max(1, barsOfLine)
      return tableHeadsOfRun <= MarkdownGuard.tableHeadsPerRun
        && barsOfLine <= MarkdownGuard.columnsPerTable
    }
    return true
  }

  private mutating func endRun(at end: Int) {
    runStart = end
    tableHeadsOfRun = 0
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    switch byte {
    case Ascii.space, Ascii.tab, Ascii.greater, Ascii.hyphen, Ascii.plus, Ascii.asterisk,
      Ascii.dot, 0x29, 0x30...0x39:
      true
    default: false
    }
  }

  /// `- [/]`: neither an empty box nor a ticked one.
  private func isOtherState(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let box = line.dropFirst(3)
    guard let sign = box.first, box.dropFirst().first == Ascii.closeBracket else { return false }
    return sign != Ascii.space && sign != UInt8(ascii: "x") && sign != UInt8(ascii: "X")
  }

  /// The openings of `Admonitions`, of which the second or third byte is rare enough.
  private func mayOpenCallOut(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ first: UInt8) -> Bool {
    let rest = line.dropFirst()
    switch first {
    case Ascii.exclamationMark, Ascii.questionMark:
      return rest.first == first || rest.first == Ascii.greater
    case Ascii.equals: return line.contains(Ascii.quote)
    case Ascii.openBracket:
      return rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: "t")
        || SiteLines.isInnerLink(line) || line.contains(text: "':include")
    case Ascii.hyphen:
      return line.starts(with: "--8".utf8) || line.starts(with: "- TOC".utf8)
        || line.starts(with: "- #".utf8) || line.starts(with: "- [".utf8) && isOtherState(line)
        || SiteLines.isInnerLink(line)
    case Ascii.greater:
      return rest.first { $0 != Ascii.space && $0 != Ascii.greater } == Ascii.openBracket
    case Ascii.colon: return true
    case Ascii.hash: return line.first { $0 != Ascii.hash } != Ascii.space
    case Ascii.asterisk:
      return rest.first == Ascii.openBracket || line.starts(with: "* TOC".utf8)
        || SiteLines.isInnerLink(line)
    case 0x30...0x39, Ascii.plus: return SiteLines.isInnerLink(line)
    case Ascii.space, Ascii.tab:
      let next = line.first { !Ascii.isBlank($0) }
      return next == Ascii.colon || next == Ascii.hash || SiteLines.isInnerLink(line)
    case Ascii.dot, Ascii.at, Ascii.backslash: return true
    case 0x5F: return rest.first == first
    default: return false
    }
  }
}
