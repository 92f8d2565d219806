import Pages
import People

/// Tells several achievements that stand in one document apart.
enum FicheSplitter {
  /// The parts of a page that marks where its articles begin and end; one where it marks nothing.
  ///
  /// What stands between articles (a welcome, a contact) is nobody's achievement and left out.
  static func parts(
    of blocks: [DocumentBlock], facts: inout [ImportFact]
  ) -> [[DocumentBlock]] {
    guard blocks.contains(.boundary) else { return WorkHeadings.parts(of: blocks, facts: &facts) }
    // A mark stands before and behind each article, so that every second part is one.
    let parts = blocks.split(separator: .boundary, omittingEmptySubsequences: false)
    let named = parts.enumerated().filter { $0.offset % 2 == 1 }.map { Array($0.element) }
      .filter(isNamed)
    let articles = named.filter(hasText)
    guard articles.count > 1 else {
      return WorkHeadings.parts(of: blocks.filter { $0 != .boundary }, facts: &facts)
    }
    tell(named.filter { !hasText($0) }, &facts)
    return Array(articles.prefix(ImportLimits.fiches))
  }

  /// Says which works were left out since nothing is said of them.
  static func tell(_ parts: [[DocumentBlock]], _ facts: inout [ImportFact]) {
    let titles = parts.compactMap { part in part.first { $0.text != nil }?.text?.line }
    if !titles.isEmpty { facts.append(.shortWorksLeftOut(titles: titles)) }
  }

  private static func isNamed(_ part: [DocumentBlock]) -> Bool {
    guard let first = part.first(where: { $0.text != nil }), case .heading(_, let text, _) = first
    else { return false }
    return !HeadingWords.isSectionName(text.line)
  }

  /// Whether anything is said of a work besides its name.
  static func hasText(_ part: [DocumentBlock]) -> Bool {
    RefinedFiche(blocks: part).wordCount >= fewestWords
  }

  private static let fewestWords = 2

  /// The fiches of a document whose first level names works and whose second names their sections.
  static func split(_ page: RefinedFiche) -> [RefinedFiche] {
    let starts = headings(of: page, level: 1)
    guard starts.count >= 2 else {
      // One heading over all of them, such as "Mes réalisations", names none.
      guard let only = starts.first, let text = page.blocks[only].text,
        !HeadingWords.hasRole(text.line) || HeadingWords.isGeneric(text.line)
          || HeadingWords.namesWorks(text.line),
        headings(of: page, level: 2).count >= 2
      else { return [page] }
      var below = page
      below.blocks.remove(at: only)
      below.blocks = below.blocks.map(raised)
      let works = split(below)
      return works.count >= 2 ? works : [page]
    }
    if isReport(page, starts) { return [page] }
    var works: [RefinedFiche] = []
    var others: [DocumentBlock] = Array(page.blocks[..<starts[0]])
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : page.blocks.count
      let part = Array(page.blocks[start..<end])
      guard let text = part.first?.text, isWork(part, named: text.line) else {
        others += part
        continue
      }
      works.append(
        RefinedFiche(
          title: text.line, origin: .firstHeading, blocks: part.dropFirst().map(raised)))
    }
    guard works.count >= 2, works.count <= ImportLimits.fiches else { return [page] }
    let rest = RefinedFiche(title: page.title, origin: page.origin, blocks: others)
    return rest.wordCount >= 60 ? [rest] + works : works
  }

  /// The fiche of a part that its own heading opens, whatever its level in the whole.
  static func fiche(of part: [DocumentBlock]) -> RefinedFiche {
    guard case .heading(let level, let text, _)? = part.first else {
      return RefinedFiche(title: nil, origin: .firstLine, blocks: part)
    }
    let blocks = part.dropFirst().map { block -> DocumentBlock in
      guard case .heading(let own, let text, let look) = block else { return block }
      return .heading(level: max(1, own - level), text, look)
    }
    return RefinedFiche(title: text.line, origin: .firstHeading, blocks: blocks)
  }

  /// Whether a title names a work and most headings below it what a work has: "Choix de la solution", though each
  /// has parts of its own.
  private static func isReport(_ page: RefinedFiche, _ starts: [Int]) -> Bool {
    guard let title = page.title, !HeadingWords.isGeneric(title), !HeadingWords.namesWorks(title)
    else { return false }
    let parts = starts.count { start in
      let line = page.blocks[start].text?.line ?? ""
      return HeadingWords.isSectionName(line)
        || HeadingWords.hasRole(line) && line.split(separator: " ").count <= mostWordsOfPart
    }
    return parts * 3 >= starts.count * 2
  }

  private static let mostWordsOfPart = 4

  private static func headings(of page: RefinedFiche, level: Int) -> [Int] {
    page.blocks.indices.filter { index in
      if case .heading(level, _, _) = page.blocks[index] { true } else { false }
    }
  }

  private static func isWork(_ part: [DocumentBlock], named name: String) -> Bool {
    guard !HeadingWords.isSectionName(name) else { return false }
    var roles: Set<String> = []
    for case .heading(2, let text, _) in part where HeadingWords.hasRole(text.line) {
      roles.insert(TextFolding.key(of: text.line))
    }
    return roles.count >= 2
  }

  private static func raised(_ block: DocumentBlock) -> DocumentBlock {
    guard case .heading(let level, let text, let look) = block else { return block }
    return .heading(level: max(1, level - 1), text, look)
  }
}
