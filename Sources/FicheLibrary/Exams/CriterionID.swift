import ExamModel
import Pages
import TextCells

/// Stable identifiers of criteria.
enum CriterionID {
  private static let articles = ["l'", "la ", "le ", "les "]

  /// The name in lower-case ASCII with hyphens, without a leading article.
  static func of(_ name: String) -> String {
    let folded = LetterFolding.folded(Blank.collapsed(name))
    let article = articles.first { folded.hasPrefix($0) } ?? ""
    let slug = PlainWord.slug(String(folded.dropFirst(article.count)))
    return slug.isEmpty ? PlainWord.slug(folded) : slug
  }

  /// Numbers the later ones of equal ids, and names those whose name has no ASCII letter.
  static func madeUnique(_ criteria: [Criterion]) -> [Criterion] {
    let ids = criteria.map(\.id).sorted()
    if ids.first != "", zip(ids, ids.dropFirst()).allSatisfy({ $0 != $1 }) { return criteria }
    var taken: Set<String> = []
    // Where the numbers of an id go on, so that thousands of the same are not counted anew.
    var nextNumbers: [String: Int] = [:]
    return criteria.enumerated().map { index, criterion in
      var unique = criterion
      if unique.id.isEmpty { unique.id = "critere-\(index + 1)" }
      let base = unique.id
      var number = nextNumbers[base, default: 2]
      while !taken.insert(unique.id).inserted {
        unique.id = "\(base)-\(number)"
        number += 1
      }
      nextNumbers[base] = number
      return unique
    }
  }
}
