import People
import TextCells
import TextSearch

/// Writes a fiche down as the Markdown that the rest of the program reads.
struct MarkdownWriter {
  private var lines: [String] = []
  private var isInList = false
  /// Pictures that are referred to, in order, by their part.
  private(set) var pictures: [String] = []
  private let pictureName: ((String) -> String)?
  private(set) var leftPictures = 0

  /// - Parameter pictureName: the address of a picture that is kept; `nil` leaves pictures out.
  init(pictureName: ((String) -> String)?) { self.pictureName = pictureName }

  /// The whole file.
  mutating func file(
    _ fiche: RefinedFiche, title: String, source: String, day: String?,
    footnotes: [String: StyledText]
  ) -> String {
    let title = TextCells.cleaned(title)
    lines = ["---", "title: \(Self.quoted(title))"]
    if fiche.isSynthesis { lines.append("kind: synthese") }
    if let period = fiche.period { lines.append("period: \(Self.quoted(period))") }
    if !fiche.competences.isEmpty {
      lines.append("competences:")
      lines += fiche.competences.map { "  - \(Self.quoted($0))" }
    }
    lines.append("source: \(Self.quoted(source))")
    if let day { lines.append("imported: \(day)") }
    lines += ["---", "", "# \(heading(StyledText(title)))"]
    for block in fiche.blocks { add(block) }
    addFootnotes(footnotes, blocks: fiche.blocks)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A value of the front matter, on one line and closed.
  private static func quoted(_ text: String) -> String {
    let clean = TextCells.cleaned(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(clean)\""
  }

  private func heading(_ text: StyledText) -> String {
    MarkdownText.inline(text.joined.withoutBold)
  }

  private mutating func add(_ block: DocumentBlock) {
    if case .item = block {
      if !isInList { lines.append("") }
    } else {
      lines.append("")
      isInList = false
    }
    switch block {
    case .heading(let level, let text, _):
      lines.append(String(repeating: "#", count: min(level + 1, 6)) + " " + heading(text))
    case .paragraph(let text, let look): add(text, isQuote: look.isQuote)
    case .item(let mark, let text, _):
      isInList = true
      // Four columns are inside an item whether its mark is a bullet or a number.
      let indent = String(repeating: "    ", count: min(mark.level, 6))
      let box = mark.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
      let sign = mark.isOrdered ? "1." : "-"
      let body = MarkdownText.opening(MarkdownText.inline(text.joined))
      lines.append("\(indent)\(sign) \(box)\(body)")
    case .table(let table): add(table)
    case .code(let code):
      let fence = code.contains("```") ? "~~~~" : "```"
      lines.append(fence)
      lines += TextCells.cleaned(code, keepingNewlines: true)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.append(fence)
    case .image(let image): add(image)
    case .boundary: break
    }
  }

  private mutating func add(_ text: StyledText, isQuote: Bool) {
    let inline = MarkdownText.inline(text)
    for line in inline.split(separator: "\n") {
      lines.append((isQuote ? "> " : "") + MarkdownText.opening(String(line)))
    }
  }

  private mutating func add(_ image: DocumentImage) {
    guard let pictureName else {
      leftPictures += 1
      // What a picture shows is said in its place.
      if image.caption.isEmpty {
        lines.removeLast()
      } else {
        lines.append("*\(MarkdownText.escaped(TextCells.cleaned(image.caption)))*")
      }
      return
    }
    pictures.append(image.source)
    let caption = MarkdownText.escaped(TextCells.cleaned(image.caption))
    lines.append("![\(caption)](\(pictureName(image.source)))")
  }

  private mutating func add(_ table: DocumentTable) {
    let rows = table.rows.map { row -> [String] in
      row.flatMap { cell -> [String] in
        [Self.text(of: cell)] + Array(repeating: "", count: cell.columnSpan - 1)
      }
    }
    .filter { row in row.contains { !$0.isEmpty } }
    let columns = rows.map(\.count).max() ?? 0
    guard columns > 0 else {
      lines.removeLast()
      return
    }
    for (index, row) in rows.enumerated() {
      // A reader of Markdown adds what lacks: a row of thousands of cells makes no others so long.
      let lacking = max(0, min(columns, Self.filledColumns) - row.count)
      let cells = row + Array(repeating: "", count: lacking)
      lines.append("| " + cells.joined(separator: " | ") + " |")
      if index == 0 { lines.append("|" + String(repeating: " --- |", count: columns)) }
    }
  }

  private static func text(of cell: DocumentCell) -> String {
    var texts: [String] = []
    for block in cell.blocks {
      switch block {
      case .heading(_, let text, _), .paragraph(let text, _):
        texts.append(MarkdownText.inline(text, isInTable: true))
      case .item(let mark, let text, _):
        let sign = mark.isChecked.map { $0 ? "☑ " : "☐ " } ?? "• "
        texts.append(sign + MarkdownText.inline(text, isInTable: true))
      case .table(let table):
        texts += table.rows.joined().map { text(of: $0) }.filter { !$0.isEmpty }
      case .code(let code):
        texts.append(MarkdownText.inline(StyledText(code), isInTable: true))
      case .image, .boundary: break
      }
    }
    return texts.joined(separator: "<br>").replacing("\n", with: " ")
  }

  private mutating func addFootnotes(_ notes: [String: StyledText], blocks: [DocumentBlock]) {
    guard !notes.isEmpty else { return }
    let cited = Self.citedNotes(in: lines)
    for id in notes.keys.sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
      guard let note = notes[id], !note.isBlank, cited.contains(id) else { continue }
      lines += ["", "[^\(id)]: \(MarkdownText.inline(note.joined))"]
    }
  }

  /// What stands between `[^` and the next bracket, wherever that is in lines.
  private static func citedNotes(in lines: [String]) -> Set<String> {
    var cited: Set<String> = []
    for line in lines where line.utf8.contains(UInt8(ascii: "^")) {
      let bytes = Array(line.utf8)
      for start in bytes.indices.dropFirst(2)
      where bytes[start - 1] == UInt8(ascii: "^") && bytes[start - 2] == UInt8(ascii: "[") {
        let id = bytes[start...].prefix(longestID).prefix { $0 != UInt8(ascii: "]") }
        cited.insert(String(decoding: id, as: UTF8.self))
      }
    }
    return cited
  }

  /// Numbers, with a letter before those of notes at the end of the document.
  private static let longestID = 64
  private static let filledColumns = 64
}
