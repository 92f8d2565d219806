import People

/// The works of a page about its author: below "Mes projets" a heading for each.
enum WorkHeadings {
  /// A part for each work, without what the page tells of its author; the whole for other pages.
  static func parts(of blocks: [DocumentBlock], facts: inout [ImportFact]) -> [[DocumentBlock]] {
    guard isAboutAuthor(blocks) else { return [blocks] }
    var parts: [[DocumentBlock]] = []
    for index in blocks.indices {
      guard case .heading(let level, let text, _) = blocks[index],
        HeadingWords.namesWorks(text.line)
      else { continue }
      let below = blocks[(index + 1)...].prefix { block in
        if case .heading(let own, _, _) = block { own > level } else { true }
      }
      parts += works(in: below)
    }
    let told = parts.filter(FicheSplitter.hasText)
    guard told.count >= 2, told.count <= ImportLimits.fiches else { return [blocks] }
    FicheSplitter.tell(parts.filter { !FicheSplitter.hasText($0) }, &facts)
    return told
  }

  /// Whether headings of a page about a person stand in it, and none of a report about a work.
  private static func isAboutAuthor(_ blocks: [DocumentBlock]) -> Bool {
    let headings = blocks.compactMap { block -> (level: Int, line: String)? in
      guard case .heading(let level, let text, _) = block else { return nil }
      return (level, text.line)
    }
    guard let top = headings.filter({ HeadingWords.namesWorks($0.line) }).map(\.level).min() else {
      return false
    }
    let beside = headings.filter { $0.level <= top && !HeadingWords.namesWorks($0.line) }
    let isPortfolio = beside.first.map { first in
      HeadingWords.isGeneric(first.line)
        || PersonNames.isPerson(first.line.split(separator: " ")[...])
    }
    let reports = beside.filter {
      HeadingWords.isSectionName($0.line) && !HeadingWords.isOfAuthor($0.line)
        && !HeadingWords.isGeneric($0.line)
    }
    return reports.isEmpty
      && (isPortfolio ?? false || beside.contains { HeadingWords.isOfAuthor($0.line) })
  }

  /// The parts below a heading, one for each heading of the next level.
  private static func works(in blocks: ArraySlice<DocumentBlock>) -> [[DocumentBlock]] {
    let levels = blocks.compactMap { block -> Int? in
      if case .heading(let level, _, _) = block { level } else { nil }
    }
    guard let top = levels.min() else { return [] }
    let starts = blocks.indices.filter { index in
      if case .heading(top, _, _) = blocks[index] { true } else { false }
    }
    let names = starts.compactMap { blocks[$0].text?.line }
    guard names.count(where: HeadingWords.isSectionName) == 0 else { return [] }
    return starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : blocks.endIndex
      return Array(blocks[start..<end])
    }
  }
}
