import ExamModel
import Pages

/// Finds fiches of a collection that a jury could not tell apart.
package enum RepeatedTitles {
  /// One finding for each fiche whose title an earlier one has, whatever its case and accents.
  package static func findings(in fiches: [Fiche]) -> [Finding] {
    var first: [String: String] = [:]
    return fiches.compactMap { fiche in
      let key = TextFolding.key(of: fiche.title)
      guard !key.isEmpty else { return nil }
      guard let path = first[key] else {
        first[key] = fiche.path
        return nil
      }
      return Finding(
        .fiche(.titleRepeated(title: fiche.title, otherPath: path)),
        at: SourceLocation(path: fiche.path, line: 1))
    }
  }
}
