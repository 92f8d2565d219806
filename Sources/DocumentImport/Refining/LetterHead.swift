import Pages
import People

/// The head of a letter, which says above the salutation what it is about: "Objet : …", "Madame,".
enum LetterHead {
  /// A document whose title is the object of the letter that it is.
  static func read(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    for (index, block) in blocks.prefix(longestHead).enumerated() {
      guard let object = object(of: block) else { continue }
      let below = index + 1..<min(index + 1 + mostBetween, blocks.count)
      guard let salutation = below.first(where: { isSalutation(blocks[$0]) }) else { return blocks }
      var kept = blocks
      kept.remove(at: salutation)
      kept[index] = .heading(level: 0, object, ParagraphLook())
      return kept
    }
    return blocks
  }

  private static let longestHead = 16
  private static let mostBetween = 4
  private static let longestSalutation = 8

  private static func object(of block: DocumentBlock) -> StyledText? {
    let text: StyledText
    switch block {
    case .paragraph(let own, _), .heading(_, let own, _): text = own
    case .item, .table, .code, .image, .boundary: return nil
    }
    let line = text.line
    guard line.utf8.count <= HeadingFinder.longestWrappedHeading,
      let colon = line.firstIndex(of: ":"),
      TextFolding.key(of: line[..<colon]) == "objet"
    else { return nil }
    let object = StyledText.collapsed(String(line[line.index(after: colon)...]))
    guard object.split(separator: " ").count > 1 else { return nil }
    return StyledText(object.prefix(1).uppercased() + object.dropFirst())
  }

  /// "Madame, Monsieur,", "Chère Madame,", "Bonjour à toute l'équipe,".
  private static func isSalutation(_ block: DocumentBlock) -> Bool {
    guard case .paragraph(let text, _) = block else { return false }
    let line = text.line
    let words = TextFolding.words(of: String(line.prefix(80)))
    return line.last == "," && words.count <= longestSalutation
      && words.first.map(salutations.contains) ?? false
  }

  private static let salutations: Set<String> = [
    "madame", "monsieur", "mesdames", "messieurs", "cher", "chere", "chers", "cheres", "bonjour",
  ]
}
