import ExamModel
import Pages

/// The blocks of a fiche sorted into title, preamble, sections and footnotes.
struct FicheOutline {
  private(set) var title: String?
  private(set) var preamble: [Block] = []
  var sections: [FicheSection] = []
  private(set) var footnotes: [Block] = []

  /// The words of each block of the body; those of headings are none.
  private var bodyCounts: [Int] = []

  private struct Heading {
    let index: Int
    let level: Int
    let title: String
  }

  /// Fiches use any level for their sections: those of the highest level are taken, or those of
  /// the next one where a single heading at the top is the title.
  ///
  /// - Parameter outlines: those of the blocks, where they come without their text.
  init(_ blocks: [Block], outlines: [BlockOutline]? = nil, declaredTitle: String?) {
    let outlines = outlines ?? blocks.map { BlockOutline($0) }
    var body: [Block] = []
    body.reserveCapacity(blocks.count)
    var headings: [Heading] = []
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .footnote:
        footnotes.append(block)
        continue
      case .heading(let level, _):
        guard let title = outlines[index].title, !title.isEmpty else { continue }
        headings.append(Heading(index: body.count, level: level, title: title))
      default: break
      }
      body.append(block)
      bodyCounts.append(outlines[index].wordCount)
    }
    let titleHeading = Self.titleHeading(headings, in: body, declaredTitle: declaredTitle)
    title = declaredTitle ?? Self.fallbackTitle(headings, titleHeading)
    let others = headings.filter { $0.index != titleHeading?.index }
    let level = Self.sectionLevel(others)
    divide(body, at: others.filter { $0.level <= level }, titleIndex: titleHeading?.index)
    if sections.isEmpty { takePreambleAsSection(wordCount: bodyCounts.reduce(0, +)) }
  }

  /// The highest level, or the next one where a single heading of the highest comes later on.
  private static func sectionLevel(_ headings: [Heading]) -> Int {
    guard let first = headings.first, let top = headings.map(\.level).min() else { return 0 }
    let isAlone = headings.count { $0.level == top } == 1
    guard isAlone, first.level > top else { return top }
    return headings.map(\.level).filter { $0 > top }.min() ?? top
  }

  /// The heading that is the fiche's title and opens no section.
  private static func titleHeading(
    _ headings: [Heading], in body: [Block], declaredTitle: String?
  ) -> Heading? {
    guard let first = headings.first, let top = headings.map(\.level).min(), first.level == top
    else { return nil }
    if let declaredTitle, isSame(declaredTitle, first.title) { return first }
    if SectionRoleMatcher.isSectionName(first.title) { return nil }
    if headings.count(where: { $0.level == top }) == 1 {
      // The only heading of a fiche that has its title already opens a section.
      return declaredTitle != nil && headings.count == 1 ? nil : first
    }
    // Several headings of one level: the first is the title when it alone says nothing.
    let next = first.index + 1
    let isBare = headings.contains { $0.index == next } && headings.count < body.count
    return declaredTitle == nil && isBare ? first : nil
  }

  private static func isSame(_ title: String, _ other: String) -> Bool {
    title == other || TextFolding.key(of: title) == TextFolding.key(of: other)
  }

  /// The first heading, unless it is the bare name of a section, such as "Contexte".
  private static func fallbackTitle(_ headings: [Heading], _ titleHeading: Heading?) -> String? {
    if let titleHeading { return titleHeading.title }
    guard let first = headings.first, !SectionRoleMatcher.isSectionName(first.title) else {
      return nil
    }
    return first.title
  }

  private mutating func divide(_ body: [Block], at openings: [Heading], titleIndex: Int?) {
    let end = openings.first?.index ?? body.count
    preamble = body[..<end].enumerated().filter { $0.offset != titleIndex }.map(\.element)
    for (number, opening) in openings.enumerated() {
      let next = number + 1 < openings.count ? openings[number + 1].index : body.count
      let range = (opening.index + 1)..<next
      sections.append(
        FicheSection(
          title: opening.title, role: SectionRoleMatcher.role(of: opening.title),
          line: body[opening.index].line, wordCount: bodyCounts[range].reduce(0, +),
          blocks: Array(body[range])))
    }
  }

  /// A fiche without headings is one section, so that it can be planned and asked about.
  private mutating func takePreambleAsSection(wordCount: Int) {
    guard let first = preamble.first else { return }
    sections = [
      FicheSection(title: title ?? "", line: first.line, wordCount: wordCount, blocks: preamble)
    ]
    preamble = []
  }
}
