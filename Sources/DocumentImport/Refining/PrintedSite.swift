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
    var kept: [DocumentBlock] = []
    for (index, block) in blocks[..<end].enumerated() {
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
      case .table, .code: break below
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
