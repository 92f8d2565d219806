import Pages
import People

/// What a browser printed around an article: the menu above it and, below it, who wrote it, where to go on, and
/// the foot of the site.
enum PrintedSite {
  private static let mostBlocksAbove = 8
  private static let mostBlocksBelow = 40
  private static let fewestSigns = 2
  private static let fewestWordsOfProse = 9
  private static let fewestEntries = 3
  private static let fewestEntriesAlone = 4
  private static let longestEntry = 4

  static func removed(from blocks: [DocumentBlock], count: inout Int) -> [DocumentBlock] {
    let end = articleEnd(of: blocks)
    let isSite = end < blocks.count
    let title = isSite ? titleIndex(of: blocks[..<end]) : 0
    let column = isSite ? columnOfPages(in: blocks[..<end], from: title) : 0..<0
    var kept: [DocumentBlock] = []
    for (index, block) in blocks[..<end].enumerated() {
      // Above its title a page has what leads to other pages.
      if column.contains(index) { continue }
      if index < title, let line = block.text?.line, isChrome(line) { continue }
      // A short menu is one where the rest of the site is printed too.
      if index < mostBlocksAbove, case .paragraph(let text, _) = block,
        let entries = menuEntries(text.line), isSite || entries >= fewestEntriesAlone
      {
        continue
      }
      kept.append(block)
    }
    count += blocks.count - kept.count
    return kept
  }

  /// Where the largest line among the first ones stands, if it is larger than all before it.
  private static func titleIndex(of blocks: ArraySlice<DocumentBlock>) -> Int {
    let sizes = blocks.prefix(mostBlocksAboveTitle).map { block -> Double in
      switch block {
      case .paragraph(_, let look), .heading(_, _, let look): look.size
      case .item, .table, .code, .image, .boundary: 0
      }
    }
    guard let largest = sizes.max(), let index = sizes.firstIndex(of: largest),
      sizes[..<index].allSatisfy({ $0 * largerBy <= largest })
    else { return 0 }
    return index
  }

  /// The names of pages that stood in a column at the side, and come out between title and text.
  private static func columnOfPages(
    in blocks: ArraySlice<DocumentBlock>, from title: Int
  ) -> Range<Int> {
    let first = min(title + 1, blocks.count)
    var start = first
    while start < blocks.count, start < first + mostBlocksAbove, !isName(blocks[start]) {
      if case .paragraph(let text, _) = blocks[start], isProse(text.line) { return 0..<0 }
      start += 1
    }
    var end = start
    while end < blocks.count, isName(blocks[end]) { end += 1 }
    return end - start >= fewestNames ? start..<end : 0..<0
  }

  private static let fewestNames = 4
  private static let mostWordsOfName = 5

  private static func isName(_ block: DocumentBlock) -> Bool {
    guard case .paragraph(let text, let look) = block, !look.isBold else { return false }
    let line = text.line
    return line.split(separator: " ").count <= mostWordsOfName && !HeadingWords.isSectionName(line)
      && line.last.map { $0.isLetter || $0.isNumber } ?? false && !line.contains(":")
  }

  private static let mostBlocksAboveTitle = 24
  private static let largerBy = 1.25
  private static let mostWordsOfChrome = 12

  private static func isChrome(_ line: String) -> Bool {
    line.split(separator: " ").count <= mostWordsOfChrome && !isProse(line)
      && !HeadingWords.isSectionName(line)
  }

  /// "« Précédent | Suivant »", with what the pages are called below.
  private static func isPager(_ table: DocumentTable) -> Bool {
    let cells = table.rows.joined().map { StyledText.collapsed($0.plain) }
    return table.rows.count <= 3 && (1...6).contains(cells.count)
      && cells.allSatisfy { $0.utf8.count <= longestOfPager }
      && cells.contains { cell in
        TextFolding.words(of: cell).first.map(pagers.contains) ?? false
      }
      && cells.contains {
        $0.contains(where: { "«»←→‹›".contains($0) }) || pagers.contains(TextFolding.key(of: $0))
      }
  }

  private static let longestOfPager = 80
  private static let pagers: Set<String> = ["precedent", "suivant", "previous", "next"]

  /// Where the site goes on behind the article; the end where it does not.
  ///
  /// An article may itself end on a list of pages, so one sign at least is of those that only a site has.
  private static func articleEnd(of blocks: [DocumentBlock]) -> Int {
    var end = blocks.count
    var signs = 0
    var isSure = false
    below: for index in blocks.indices.suffix(mostBlocksBelow).reversed() {
      let line: String
      switch blocks[index] {
      case .table(let table):
        guard isPager(table) else { break below }
        isSure = true
        signs += 1
        end = index
        continue
      case .code: break below
      case .image, .boundary: continue
      case .heading(_, let text, _), .paragraph(let text, _), .item(_, let text, _):
        line = text.line
      }
      let key = TextFolding.key(of: line)
      if isOfSite(line, key) {
        isSure = true
        signs += 1
        end = index
      } else if WebOthers.opens(key) || key.contains(" ") && WebFurniture.leftOut.contains(key) {
        signs += 1
        end = index
      } else if isProse(line) || HeadingWords.isSectionName(line) {
        break
      }
    }
    return isSure && signs >= fewestSigns ? end : blocks.count
  }

  /// "Publié le 2 mars", "Article suivant", "Partager sur", "Ce site utilise des cookies".
  private static func isOfSite(_ line: String, _ key: String) -> Bool {
    Bylines.holds(line) || WebFurniture.isLeftOut(line, isLink: false)
      || ["article precedent", "article suivant"].contains(key)
  }

  private static func isProse(_ line: String) -> Bool {
    line.last.map { ".!?".contains($0) } ?? false
      && line.split(separator: " ").count >= fewestWordsOfProse
  }

  /// How many pages a line names: "Accueil  Mon parcours  Veille  Me contacter"; `nil` where it says anything else.
  private static func menuEntries(_ line: String) -> Int? {
    var words = TextFolding.words(of: line)[...]
    var entries = 0
    while !words.isEmpty {
      let length = (1...longestEntry).reversed().first { length in
        words.count >= length
          && isEntry(words.prefix(length).joined(separator: " "))
      }
      guard let length else { return nil }
      words = words.dropFirst(length)
      entries += 1
    }
    return entries >= fewestEntries ? entries : nil
  }

  private static func isEntry(_ key: String) -> Bool {
    WebFurniture.leftOut.contains(key) || HeadingWords.isOfAuthor(key)
      || HeadingWords.namesWorks(key)
  }
}
