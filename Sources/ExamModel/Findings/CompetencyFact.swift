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
  /// Rows of the tableau de synthèse have no fiche beside it: how many, and the first titles.
  case fichesMissing(count: Int, titles: [String])
  /// The tableau de synthèse has rows and columns but no cross.
  case noCross

  var code: String {
    switch self {
    case .unknown: "competency-unknown"
    case .obsolete: "competency-obsolete"
    case .crossAlone: "synthesis-cross-alone"
    case .crossMissing: "synthesis-cross-missing"
    case .rowMissing: "synthesis-row-missing"
    case .fichesMissing: "synthesis-fiche-missing"
    case .noCross: "synthesis-no-cross"
    }
  }

  var severity: Finding.Severity {
    switch self {
    // Nobody presents every row of the table.
    case .fichesMissing: .advice
    case .unknown, .obsolete, .crossAlone, .crossMissing, .rowMissing, .noCross: .warning
    }
  }
}
