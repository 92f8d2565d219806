/// What a wording found in a fiche stands for.
package enum CompetencyMatch: Hashable, Sendable {
  case competency(id: String, name: String)
  /// A finer competence, of the entry with that id; the name is the official wording of the part.
  case part(of: String, name: String)
  /// A wording that is no longer, or never was, one of the référentiel's.
  case obsolete(nearest: String?)
  /// Nothing that is known; the id is that of the entry whose wording is nearest, if any is near.
  case unknown(nearest: String?)

  /// The id of the competence that the wording stands for, or comes near.
  package var competencyID: String? {
    switch self {
    case .competency(let id, _), .part(let id, _): id
    case .obsolete(let id), .unknown(let id): id
    }
  }
}
