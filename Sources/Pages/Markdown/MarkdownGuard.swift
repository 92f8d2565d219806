/// Keeps a hostile or broken text within what cmark-gfm parses in bounded time and memory.
///
/// cmark-gfm 0.29.0.gfm.6, which distributions still ship, is quadratic on deep nesting, on rows of
/// bars, on lines that look like table heads, on images left open and on long bare addresses, and it
/// fills every short row of a table up to its width. No real fiche comes near these limits; past
/// them a mark loses its meaning and stays as text, so nothing that was written is lost.
struct MarkdownGuard {
  static let markersPerLine = 32
  static let indentationColumns = 128
  static let columnsPerTable = 64
  static let barsPerLine = 512
  static let tableHeadsPerRun = 8
  static let cellsPerText = 200_000
  /// Lines without an empty one between them, in bytes.
  static let runBytes = 16_384
  static let wordBytes = 2_048
  static let atSignsPerLongRun = 256
  /// What reference links may add up to once their addresses are filled in.
  static let expandedReferenceBytes = 33_554_432

  private var lines: [[UInt8]]
  private var cellsLeft = MarkdownGuard.cellsPerText
  private var allowsBareLinks = true

  static func limit(_ lines: [[UInt8]]) -> (lines: [[UInt8]], allowsBareLinks: Bool) {
    var work = MarkdownGuard(lines: lines)
    for index in work.lines.indices { work.limitLine(index) }
    for run in work.runs() { work.limitRun(run.lines) }
    work.limitReferences()
    return (work.lines, work.allowsBareLinks)
  }

  private init(lines: [[UInt8]]) { self.lines = lines }

  // MARK: Lines

  private mutating func limitLine(_ index: Int) {
    let line = lines[index]
    if Self.longestWord(of: line) > Self.wordBytes { allowsBareLinks = false }
    if line.count > Self.markersPerLine {
      lines[index] = Self.withoutDeepMarkers(line)
    }
    if lines[index].count > Self.barsPerLine {
      lines[index] = Self.escapingBars(lines[index], after: Self.barsPerLine)
    }
  }

  private static func longestWord(of line: [UInt8]) -> Int {
    guard line.count > wordBytes else { return 0 }
    return line.split(whereSeparator: Ascii.isBlank).map(\.count).max() ?? 0
  }

  /// Cuts the quote and list markers, and the blanks, of a line's start down to what is bearable.
  private static func withoutDeepMarkers(_ line: [UInt8]) -> [UInt8] {
    var prefix: [UInt8] = []
    var markers = 0
    var columns = 0
    var index = 0
    while index < line.count {
      let length = markerLength(line, at: index)
      if Ascii.isBlank(line[index]) {
        columns += line[index] == Ascii.tab ? 4 : 1
        // A blank left behind by a dropped marker would make the rest indented code.
        if columns <= indentationColumns, markers <= markersPerLine { prefix.append(line[index]) }
        index += 1
      } else if length > 0 {
        markers += 1
        if markers <= markersPerLine { prefix += line[index..<index + length] }
        index += length
      } else {
        break
      }
    }
    return prefix + line[index...]
  }

  /// The bytes of the quote or list marker at a place, 0 where there is none.
  private static func markerLength(_ line: [UInt8], at index: Int) -> Int {
    func endsMarker(_ next: Int) -> Bool { next == line.count || Ascii.isBlank(line[next]) }
    switch line[index] {
    case Ascii.greater: return 1
    case Ascii.hyphen, Ascii.plus, Ascii.asterisk: return endsMarker(index + 1) ? 1 : 0
    case let byte where Ascii.isDigit(byte):
      let digits = line[index...].prefix(10).prefix(while: Ascii.isDigit).count
      let end = index + digits
      guard digits < 10, end < line.count, line[end] == Ascii.dot || line[end] == 0x29,
        endsMarker(end + 1)
      else { return 0 }
      return digits + 1
    default: return 0
    }
  }

  private static func escapingBars(_ line: [UInt8], after limit: Int) -> [UInt8] {
    var bars = 0
    var output: [UInt8] = []
    for byte in line {
      if byte == Ascii.bar {
        bars += 1
        if bars > limit { output.append(Ascii.backslash) }
      }
      output.append(byte)
    }
    return output
  }

  // MARK: Runs

  /// A stretch of lines without an empty one between them.
  ///
  /// Not a range, for arrays of which the runtime searches all types of the program once.
  private struct Run {
    let first: Int
    let end: Int

    var lines: Range<Int> { first..<end }
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if line.isBlankLine {
        if let first = start { runs.append(Run(first: first, end: index)) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { runs.append(Run(first: first, end: lines.count)) }
    return runs
  }

  private mutating func limitRun(_ run: Range<Int>) {
    OpenMarkup.disarm(&lines, in: run)
    let isLong = run.reduce(0) { $0 + lines[$1].count } > Self.runBytes
    if isLong {
      closeImages(run)
      let atSigns = run.reduce(0) { $0 + lines[$1].count { $0 == Ascii.at } }
      if atSigns > Self.atSignsPerLongRun { allowsBareLinks = false }
    }
    var heads = 0
    for index in run where Self.isTableHead(lines[index]) {
      heads += 1
      let columns = max(1, lines[index].count { $0 == Ascii.bar })
      let cells = columns * (run.upperBound - index)
      let isMisplaced = isLong && index > run.lowerBound + 1
      if columns > Self.columnsPerTable || cells > cellsLeft || heads > Self.tableHeadsPerRun
        || isMisplaced
      {
        disarmTableHead(index)
      } else {
        cellsLeft -= cells
      }
    }
  }

  private mutating func closeImages(_ run: Range<Int>) {
    for index in run where lines[index].contains(Ascii.exclamationMark) {
      var output: [UInt8] = []
      for byte in lines[index] {
        if byte == Ascii.openBracket, output.last == Ascii.exclamationMark {
          output[output.count - 1] = Ascii.space
        }
        output.append(byte)
      }
      lines[index] = output
    }
  }

  /// Whether a line could be the row of dashes below a table's header, inside containers or not.
  static func isTableHead(_ line: some Sequence<UInt8>) -> Bool {
    var hasDash = false
    var hasMark = false
    for byte in line {
      switch byte {
      case Ascii.hyphen: hasDash = true
      case Ascii.bar, Ascii.colon: hasMark = true
      case Ascii.space, Ascii.tab, 0x0B, 0x0C, Ascii.greater, Ascii.asterisk, Ascii.plus,
        Ascii.dot, 0x29:
        break
      case let other where Ascii.isDigit(other): break
      default: return false
      }
    }
    return hasDash && hasMark
  }

  private mutating func disarmTableHead(_ index: Int) {
    let isMark: (UInt8) -> Bool = { $0 == Ascii.bar || $0 == Ascii.colon }
    guard let mark = lines[index].firstIndex(where: isMark) else { return }
    lines[index].insert(Ascii.backslash, at: mark)
  }

  // MARK: References

  /// Disarms link definitions where filling them in could grow the text without bound.
  private mutating func limitReferences() {
    var openings = 0
    var longestDefinition = 0
    for run in runs() {
      let text = lines[run.lines]
      openings += text.reduce(0) { $0 + $1.count { $0 == Ascii.openBracket } }
      if text.contains(where: { Self.definitionMark(in: $0) != nil }) {
        longestDefinition = max(longestDefinition, text.reduce(0) { $0 + $1.count })
      }
    }
    guard
      openings.multipliedReportingOverflow(by: longestDefinition).partialValue
        > Self.expandedReferenceBytes
    else { return }
    for index in lines.indices {
      guard let first = Self.definitionMark(in: lines[index]) else { continue }
      for mark in first..<lines[index].count
      where lines[index][mark] == Ascii.colon && lines[index][mark - 1] == Ascii.closeBracket {
        lines[index][mark] = Ascii.space
      }
    }
  }

  /// The place of the colon of a `]:`.
  private static func definitionMark(in line: [UInt8]) -> Int? {
    guard let first = line.firstIndex(of: Ascii.closeBracket) else { return nil }
    return (first + 1..<max(first + 1, line.count)).first {
      line[$0] == Ascii.colon && line[$0 - 1] == Ascii.closeBracket
    }
  }
}
