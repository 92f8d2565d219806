import Pages
import People

/// Parts of a document about its author, or to those who helped: "Qui suis-je ?" and "Remerciements", with a
/// few lines below.
enum PersonalParts {
  /// What is longer tells something of the work as well.
  private static let mostWords = 90
  private static let headings: Set<String> = [
    "qui suis je", "presentation personnelle", "a propos de moi", "a propos de l auteur",
    "a propos de l autrice", "je me presente", "mon profil", "presentation du candidat",
    "presentation de la candidate", "presentation de l etudiant", "presentation de l etudiante",
    "me connaitre", "about me", "who am i", "etat civil", "mon identite",
  ]

  static func removed(from blocks: [DocumentBlock], _ facts: inout [ImportFact]) -> [DocumentBlock]
  {
    var out: [DocumentBlock] = []
    var index = 0
    var count = 0
    while index < blocks.count {
      let end = end(of: index, in: blocks)
      if end > index {
        count += 1
        index = end
      } else {
        out.append(blocks[index])
        index += 1
      }
    }
    // A document about its author is one all the same.
    guard count > 0, out.contains(where: { $0.text != nil }) else { return blocks }
    if !facts.contains(where: { if case .identityLeftOut = $0 { true } else { false } }) {
      facts.append(.identityLeftOut(count: count))
    }
    return out
  }

  /// Where such a part ends that begins with a block; the block itself where none does.
  private static func end(of start: Int, in blocks: [DocumentBlock]) -> Int {
    guard case .heading(let level, let text, _) = blocks[start] else { return start }
    let isOfThanks = thanks.contains(TextFolding.key(of: text.line))
    guard isOfThanks || headings.contains(TextFolding.key(of: text.line)) else { return start }
    var index = start + 1
    var words = 0
    while index < blocks.count, words <= mostWords {
      switch blocks[index] {
      case .heading(let other, let text, _):
        if other <= level { return index }
        if HeadingWords.hasRole(text.line) { return start }
      case .paragraph(let text, _), .item(_, let text, _):
        // What tells of the work among thanks stays with them.
        if isOfThanks, !isThanks(text.plain) { return start }
        words += text.plain.split(whereSeparator: \.isWhitespace).count
      case .image, .boundary: break
      case .table, .code: return start
      }
      index += 1
    }
    return words <= mostWords ? index : start
  }

  private static let thanks: Set<String> = [
    "remerciements", "remerciement", "mes remerciements", "acknowledgements", "acknowledgments",
  ]

  /// "Je remercie …", "Merci à …", "Toute ma gratitude …".
  private static func isThanks(_ text: String) -> Bool {
    let stems = ["remerci", "merci", "gratitude", "reconnaissan", "thank", "grateful"]
    return TextFolding.words(of: text).contains { word in stems.contains(where: word.hasPrefix) }
  }
}
