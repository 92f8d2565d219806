import ExamModel
import TextCells

/// A whole fiche laid out at a width: preamble, sections, footnotes, addresses of links.
package struct DocumentLayout: Hashable, Sendable {
  package struct Options: Hashable, Sendable {
    /// Columns that no line exceeds.
    package var columns: Int
    package var language: Language
    /// Whether the section that may hold passwords is shown.
    package var showsAccess: Bool
    /// Whether the title stands above the text.
    package var showsTitle: Bool
    /// Whether the lines are read aloud: sections are numbered in words, and there is no picture.
    var isSpoken = false

    package init(
      columns: Int, language: Language = .french, showsAccess: Bool = false,
      showsTitle: Bool = false
    ) {
      self.columns = columns
      self.language = language
      self.showsAccess = showsAccess
      self.showsTitle = showsTitle
    }
  }

  /// Narrower than this nothing is laid out.
  static let smallestColumns = 10

  package let options: Options
  package let lines: [LayoutLine]

  package init(_ fiche: Fiche, _ options: Options) {
    self.options = options
    lines = DocumentBuilder(fiche: fiche, options: options).lines()
  }

  /// The line of the title of a section.
  package func row(ofSection index: Int) -> Int? {
    lines.firstIndex { $0.place.part == .section(index) }
  }

  /// The first line of the block that holds a line of the file; never one of the foot.
  package func row(ofFileLine line: Int) -> Int {
    let candidates = lines.indices.filter {
      lines[$0].place.part != .foot && lines[$0].place.line <= line
    }
    let nearest = candidates.map { lines[$0].place.line }.max()
    return candidates.first { lines[$0].place.line == nearest } ?? 0
  }

  /// The line at a place, or the nearest before it.
  package func row(of place: DocumentPlace) -> Int {
    let inBlock = lines.indices.filter { lines[$0].place.isInSameBlock(as: place) }
    if let row = inBlock.last(where: { lines[$0].place.isAtOrBefore(place) }) ?? inBlock.first {
      return row
    }
    let inPart = lines.indices.filter { lines[$0].place.part == place.part }
    if let row = inPart.last(where: { lines[$0].place.line <= place.line }) ?? inPart.first {
      return row
    }
    return place.part == .foot ? max(0, lines.count - 1) : 0
  }

  /// How much of a section comes before a line, from 0 to 1.
  func share(ofSection index: Int, beforeRow row: Int) -> Double {
    let section = lines.indices.filter { lines[$0].place.part == .section(index) }
    let total = section.reduce(0) { $0 + lines[$1].letterCount }
    guard total > 0 else { return row > (section.first ?? 0) ? 1 : 0 }
    let before = section.prefix { $0 < row }.reduce(0) { $0 + lines[$1].letterCount }
    return Double(before) / Double(total)
  }
}
