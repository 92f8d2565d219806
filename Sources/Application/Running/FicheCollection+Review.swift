import ExamModel
import FicheLibrary
import Screens

extension FicheCollection {
  /// What a list says of each fiche, with what was found on it.
  func reviewEntries(_ inspector: FicheInspector) -> [ReviewEntry] {
    let onReading = Dictionary(grouping: findings, by: \.location.path)
    return all.map { fiche in
      // Those that were only glanced at.
      guard let inspection = inspections[fiche.path] else {
        return ReviewEntry(fiche: fiche, isGlimpse: true)
      }
      var found = inspection
      if let others = onReading[fiche.path] { found += others }
      return ReviewEntry(
        fiche: fiche, findings: found, budgetSeconds: inspector.budgetSeconds(of: fiche))
    }
  }
}
