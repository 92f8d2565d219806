import Pages
import People
import TextSearch

/// The title of a document that has it at the head of its pages and nowhere else.
enum RunningHead {
  private static let longestTitle = 120
  private static let fewestWords = 3

  static func title(among heads: [String]) -> String? {
    heads.filter(mayBeTitle).max { $0.count < $1.count }
  }

  private static func mayBeTitle(_ line: String) -> Bool {
    let words = TextFolding.words(of: line)
    guard line.count <= longestTitle, words.count >= fewestWords,
      aroundPages.isDisjoint(with: words),
      !line.contains("@"), !line.contains("http"), !HeadingWords.isGeneric(line),
      !HeadingWords.isSectionName(line), !HeadingWords.isSchool(line), !CoverWords.isCover(line)
    else { return false }
    // "Ysolde Kerivel – BTS SIO 2"
    guard !CoverLine.parts(of: line).contains(where: PersonNames.mayBeName) else { return false }
    let cover = CoverLine(line, prose: [], takesUnknown: true)
    return !IdentityLines.names(line, isOnCover: true) && !(cover?.isIdentity ?? false)
  }

  private static let aroundPages: Set<String> = [
    "page", "pages", "confidentiel", "confidentielle", "diffusion", "interne", "version", "edition",
  ]
}
