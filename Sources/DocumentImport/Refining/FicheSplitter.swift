import Pages

/// Tells several achievements that stand in one document apart.
enum FicheSplitter {
  /// The parts of a page that marks where its articles begin and end; one where it marks nothing.
  ///
  /// What stands between articles (a welcome, a contact) is nobody's achievement and left out.
  static func parts(of blocks: [DocumentBlock]) -> [[DocumentBlock]] {
    guard blocks.contains(.boundary) else { return [blocks] }
    // A mark stands before and behind each article, so that every second part is one.
    let parts = blocks.split(separator: .boundary, omittingEmptySubsequences: false)
    let articles = parts.enumerated().filter { $0.offset % 2 == 1 }.map { Array($0.element) }
      .filter(isArticle)
    guard articles.count > 1 else { return [blocks.filter { $0 != .boundary }] }
    return Array(articles.prefix(ImportLimits.fiches))
  }

  private static func isArticle(_ part: [DocumentBlock]) -> Bool {
    let fiche = RefinedFiche(blocks: part)
    guard let first = part.first(where: { $0.text != nil }), case .heading(_, let text, _) = first,
      !HeadingWords.isSectionName(text.line)
    else { return false }
    return fiche.wordCount >= 15
  }

  /// The fiches of a document whose first level names works and whose second names their sections.
  static func split(_ page: RefinedFiche) -> [RefinedFiche] {
    let starts = headings(of: page, level: 1)
    guard starts.count >= 2 else {
      // One heading over all of them, such as "Mes réalisations", names none.
      guard let only = starts.first, let text = page.blocks[only].text,
        !HeadingWords.hasRole(text.line) || HeadingWords.isGeneric(text.line),
        headings(of: page, level: 2).count >= 2
      else { return [page] }
      var below = page
      below.blocks.remove(at: only)
      below.blocks = below.blocks.map(raised)
      let works = split(below)
      return works.count >= 2 ? works : [page]
    }
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
