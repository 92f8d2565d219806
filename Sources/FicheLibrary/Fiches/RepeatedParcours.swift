import ExamModel

/// Finds parcours that would never be presented, since an oral opens with one.
enum RepeatedParcours {
  /// One finding for each parcours after the first in the order of a collection.
  static func findings(in fiches: [Fiche]) -> [Finding] {
    let parcours = fiches.filter { $0.kind == .parcours }
      .sorted { FicheOrder($0) < FicheOrder($1) }
    guard let first = parcours.first else { return [] }
    return parcours.dropFirst().map {
      Finding(
        .fiche(.parcoursRepeated(otherPath: first.path)), at: SourceLocation(path: $0.path, line: 1)
      )
    }
  }
}
