/// A fiche before it is written down: headings that are headings, sections on level 1.
struct RefinedFiche {
  var title: String?
  var origin: TitleOrigin = .firstHeading
  var isOfficial = false
  /// What the boxes of a form tick.
  var competences: [String] = []
  var period: String?
  var isSynthesis = false
  var blocks: [DocumentBlock]

  var sectionCount: Int {
    blocks.count { if case .heading(1, _, _) = $0 { true } else { false } }
  }

  /// Words of the text, headings left out.
  var wordCount: Int {
    blocks.reduce(0) { count, block in
      if case .heading = block { return count }
      if case .table(let table) = block {
        return count + table.rows.joined().reduce(0) { $0 + Self.words(of: $1.plain) }
      }
      return count + Self.words(of: block.text?.plain ?? "")
    }
  }

  private static func words(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }
}
