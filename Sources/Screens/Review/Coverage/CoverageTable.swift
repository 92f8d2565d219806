import ExamModel
import Frames
import TextCells
import Wording

/// Renders a coverage within a width: the verdict, the table with numbered columns, their names.
///
/// Where there are more columns than fit, the table goes on below with the same fiches.
package struct CoverageTable {
  private let coverage: Coverage
  private let texts: CoverageTexts
  private let columns: Int
  /// Worked out once: both look at every cell, and every row asks for them.
  private let cellColumns: Int
  private let titleColumns: Int

  /// More names than this in a row are not read.
  private static let namedCount = 4

  package init(_ coverage: Coverage, columns: Int, language: Language) {
    self.coverage = coverage
    self.columns = max(20, columns)
    texts = CoverageTexts(language: language, subject: coverage.subject)
    cellColumns = Self.cellColumns(of: coverage)
    titleColumns = Self.titleColumns(
      of: coverage, total: texts.ficheCount, columns: self.columns, cellColumns: cellColumns)
  }

  package var lines: [StyledLine] {
    let title = wrapped(
      coverage.title.map { TextCells.cleaned(texts.title + texts.language.colon + $0) }
        ?? texts.title,
      .bold)
    guard !coverage.rows.isEmpty, !coverage.columns.isEmpty else {
      return title + wrapped(texts.nothing, .muted)
    }
    return title + verdict + bands.flatMap { [StyledLine()] + band($0) }
      + [StyledLine()] + wrapped(texts.legend, .muted) + StyledLine.heading(texts.names) + names
  }

  private func wrapped(_ text: String, _ style: Style) -> [StyledLine] {
    StyledLine.wrapped(text, style, to: columns)
  }

  // MARK: - Verdict

  private var verdict: [StyledLine] {
    let holes = coverage.holes
    let weak = coverage.weakColumns
    var lines: [StyledLine] = []
    if !holes.isEmpty { lines += wrapped("▲ " + texts.holes(list(holes)), Style(.amber)) }
    if !weak.isEmpty { lines += wrapped("○ " + texts.weak(list(weak)), .plain) }
    if lines.isEmpty { lines += wrapped("● " + texts.complete, Style(.green)) }
    return lines
  }

  /// A few are named; many are counted, and stand out in the list of names.
  private func list(_ indices: [Int]) -> String {
    guard indices.count > Self.namedCount else {
      return indices.map { "\($0 + 1) \(coverage.columns[$0])" }.joined(separator: " ; ")
    }
    let numbers = texts.ranges(indices.map { $0 + 1 })
    return texts.counted(indices.count, of: coverage.columns.count, numbers)
  }

  // MARK: - Table

  /// A sign, a count and a space before them.
  private static func cellColumns(of coverage: Coverage) -> Int {
    let counts = coverage.rows.lazy.flatMap(\.cells).map { TextCells.width(of: text($0)) }
    let numbers = "\(coverage.columns.count)".utf8.count
    return 1 + max(2, numbers, counts.max() ?? 0)
  }

  private static func titleColumns(
    of coverage: Coverage, total: String, columns: Int, cellColumns: Int
  ) -> Int {
    let titles = coverage.rows.lazy.map { TextCells.width(of: TextCells.cleaned($0.title)) }
    let longest = max(titles.max() ?? 0, TextCells.width(of: total))
    let room = columns - cellColumns * coverage.columns.count
    // A narrow screen is divided, so that both the titles and the signs can be read.
    return max(1, min(longest, max(room, columns * 2 / 5), columns - cellColumns))
  }

  private var bands: [Range<Int>] {
    let fitting = max(1, (columns - titleColumns) / cellColumns)
    let count = (coverage.columns.count + fitting - 1) / fitting
    let size = (coverage.columns.count + count - 1) / count
    return stride(from: 0, to: coverage.columns.count, by: size).map {
      $0..<min($0 + size, coverage.columns.count)
    }
  }

  private func band(_ band: Range<Int>) -> [StyledLine] {
    let head = band.reduce(StyledLine(pad(""))) { $0.adding(right("\($1 + 1)"), .bold) }
    let rows = coverage.rows.indices.map { row in
      band.reduce(StyledLine(pad(coverage.rows[row].title))) { line, column in
        let cell = coverage.cell(row: row, column: column)
        return line.adding(right(Self.text(cell)), style(cell))
      }
    }
    let counts = band.reduce(StyledLine(pad(texts.ficheCount), .muted)) { line, column in
      let count = coverage.ficheCount(inColumn: column)
      return line.adding(right("\(count)"), count == 0 ? Style(.amber, bold: true) : .muted)
    }
    return [head] + rows + [counts]
  }

  private func pad(_ text: String) -> String {
    TextCells.fitted(TextCells.cleaned(text), to: titleColumns)
  }

  private func right(_ text: String) -> String {
    TextCells.fitted(text, to: cellColumns, alignment: .trailing)
  }

  private static func text(_ cell: Coverage.Cell) -> String {
    switch cell {
    case .none: "·"
    case .weak(let count): "▫\(count)"
    case .covered(let count): "▪\(count)"
    }
  }

  private func style(_ cell: Coverage.Cell) -> Style {
    switch cell {
    case .none: .muted
    case .weak: Style(.amber)
    case .covered: Style(.green)
    }
  }

  // MARK: - Names

  private var names: [StyledLine] {
    let numberColumns = "\(coverage.columns.count)".utf8.count
    return coverage.columns.indices.flatMap { column -> [StyledLine] in
      let best = coverage.best(inColumn: column)
      let number = TextCells.fitted("\(column + 1)", to: numberColumns, alignment: .trailing)
      let name: Style = best == .none ? Style(.amber) : .plain
      let sign = String(Self.text(best).prefix(1))
      let lines = TextCells.wrapped(
        TextCells.cleaned(coverage.columns[column]), to: max(8, columns - numberColumns - 3))
      return lines.enumerated().map { index, line in
        guard index == 0 else {
          return StyledLine(String(repeating: " ", count: numberColumns + 3)).adding(line, name)
        }
        return StyledLine(number + " ", .bold).adding(sign + " ", style(best)).adding(line, name)
      }
    }
  }
}
