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
      Ascii.openBracket, Ascii.tilde, Ascii.at, UInt8(ascii: "w"):
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
      return !mayNameIcon(index + 1)
    case Ascii.bar: barsOfLine += 1
    case Ascii.openBracket:
      openBrackets += 1
      features.insert(.tasks)
      if follows("^", index) { features.insert(.footnotes) }
    case _ where index < linkEnd: return bytes[index] != Ascii.openBrace
    case Ascii.tilde: features.insert(.strikethrough)
    case Ascii.at: features.insert(.bareLinks)
    case UInt8(ascii: "w"): if follows("ww.", index) { features.insert(.bareLinks) }
    default: return false
    }
    return true
  }

  private func follows(_ text: StaticString, _ index: Int) -> Bool {
    bytes[(index + 1)...].startsIgnoringCase(with: text)
  }

  /// Where a link such as `[text](https://exemple.fr)` ends, if the colon of an address surely
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
    return bytes[index] == Ascii.exclamationMark || bytes[index] == Ascii.questionMark
      || Ascii.lowercased(bytes[index]) == 0x73
  }

  /// The first letters of the sets of icons that `MarkupStripper` knows.
  private func mayNameIcon(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return "mfos".utf8.contains(bytes[index])
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
    if Ascii.isLetter(first) || first >= 0x80 { return true }
    return isPlainLine(line, opening: first)
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

  /// The openings of `Admonitions`, of which the second or third byte is rare enough.
  private func mayOpenCallOut(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ first: UInt8) -> Bool {
    let rest = line.dropFirst()
    switch first {
    case Ascii.exclamationMark, Ascii.questionMark: return rest.first == first
    case Ascii.equals: return line.contains(Ascii.quote)
    case Ascii.openBracket: return rest.first == UInt8(ascii: "T")
    case Ascii.hyphen: return line.starts(with: "--8".utf8)
    case Ascii.greater: return rest.first { $0 != Ascii.space } == Ascii.openBracket
    default: return false
    }
  }
}
