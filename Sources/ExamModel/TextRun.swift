/// A stretch of a fiche's text that reads on without a break, with its place in the fiche.
///
/// What recognises names and what judges how they are named walk the same runs, so that a place in
/// one means the same to the other.
package struct TextRun: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// A technology that the front matter declares.
    case declared
    case title
    case heading
    case paragraph
    /// A paragraph of a list's item.
    case item
    /// The header or a row of the table of that number, cells parted by " | ".
    case tableHeader(Int)
    case tableRow(Int)
  }

  /// What marks a part of the text.
  package enum Mark: Hashable, Sendable {
    case strong
    case struck
    case code
  }

  /// A newline stands for each line end of the file.
  package var text: String
  /// Line of the file on which it starts.
  package var line: Int
  package var place: Place
  /// Index of the section; `nil` for what precedes the first one.
  package var section: Int?
  /// The nearest heading above, the section's own or a deeper one; empty where there is none.
  package var heading: String
  /// Marked parts of the text, in bytes of UTF-8, in order.
  package var marks: [(bytes: Range<Int>, mark: Mark)] {
    zip(markedBytes, markKinds).map { ($0, $1) }
  }

  private var markedBytes: [Range<Int>] = []
  private var markKinds: [Mark] = []

  package init(
    text: String, line: Int, place: Place, section: Int? = nil, heading: String = ""
  ) {
    self.text = text
    self.line = line
    self.place = place
    self.section = section
    self.heading = heading
  }

  /// Running text with its marks.
  init(_ inlines: [Inline], line: Int, place: Place, section: Int?, heading: String) {
    self.init(text: "", line: line, place: place, section: section, heading: heading)
    append(inlines)
  }

  private mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      let start = text.utf8.count
      switch inline {
      case .softBreak, .lineBreak: text += "\n"
      case .emphasis(let inner), .link(let inner, _): append(inner)
      case .strong(let inner):
        append(inner)
        mark(start, .strong)
      case .strikethrough(let inner):
        append(inner)
        mark(start, .struck)
      case .code(let code):
        text += code
        mark(start, .code)
      case .text, .image, .footnoteReference: text += inline.plainText
      }
    }
  }

  private mutating func mark(_ start: Int, _ mark: Mark) {
    markedBytes.append(start..<text.utf8.count)
    markKinds.append(mark)
  }

  mutating func append(cells: [[Inline]]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += " | " }
      append(cell)
    }
  }
}

extension Fiche {
  /// Everything that a fiche says, in reading order: what the front matter declares, the title, then
  /// the text with its headings.
  ///
  /// Code blocks are left aside, since commands are not a claim.
  package var textRuns: [TextRun] {
    var reader = TextRunReader()
    reader.runs = declaredTechnologies.map {
      TextRun(text: $0.text, line: $0.line, place: .declared)
    }
    reader.runs.append(TextRun(text: title, line: 1, place: .title))
    reader.read(preamble, .paragraph)
    for (index, section) in sections.enumerated() {
      reader.section = index
      reader.heading = TextRunReader.kept(section.title)
      reader.runs.append(
        TextRun(
          text: section.title, line: section.line, place: .heading, section: index,
          heading: reader.heading))
      reader.read(section.blocks, .paragraph)
    }
    return reader.runs
  }
}

private struct TextRunReader {
  var runs: [TextRun] = []
  var section: Int?
  var heading = ""
  private var tableCount = 0

  /// As much of a heading as what stands under it is judged by: everything there is looked at beside it.
  static func kept(_ heading: String) -> String { String(heading.prefix(200)) }

  mutating func read(_ blocks: [Block], _ place: TextRun.Place) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): add(inlines, line: block.line, place)
      case .heading(_, let inlines):
        heading = Self.kept(inlines.plainText)
        add(inlines, line: block.line, .heading)
      case .list(let list): for item in list.items { read(item.blocks, .item) }
      case .quote(let inner), .footnote(_, let inner): read(inner, place)
      case .table(let table): read(table, line: block.line)
      case .code, .rule: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline], line: Int, _ place: TextRun.Place) {
    runs.append(TextRun(inlines, line: line, place: place, section: section, heading: heading))
  }

  private mutating func read(_ table: TableBlock, line: Int) {
    addRow(table.header, line: line, .tableHeader(tableCount))
    for (index, row) in table.rows.enumerated() {
      addRow(row, line: line + 2 + index, .tableRow(tableCount))
    }
    tableCount += 1
  }

  private mutating func addRow(_ cells: [[Inline]], line: Int, _ place: TextRun.Place) {
    var run = TextRun(text: "", line: line, place: place, section: section, heading: heading)
    run.append(cells: cells)
    runs.append(run)
  }
}
