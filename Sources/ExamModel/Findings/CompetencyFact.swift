/// What is wrong with a competence that a fiche or the tableau de synthèse names.
package enum CompetencyFact: Hashable, Sendable {
  case unknown(text: String, nearest: String?)
  case obsolete(text: String, nearest: String?)
  /// The tableau de synthèse crosses a competence for a fiche that does not name it.
  case crossAlone(fiche: String, competency: String)
  /// A fiche names a competence that the tableau de synthèse does not cross for it.
  case crossMissing(fiche: String, competency: String)

  /// A fiche has no row in the tableau de synthèse, which has rows of others.
  case rowMissing(fiche: String)

  var code: String {
    switch self {
    case .unknown: "competency-unknown"
    case .obsolete: "competency-obsolete"
    case .crossAlone: "synthesis-cross-alone"
    case .crossMissing: "synthesis-cross-missing"
    case .rowMissing: "synthesis-row-missing"
    }
  }
}
