import ExamModel
import FicheLibrary
import Screens

extension FicheCollection {
  /// What a list says of each fiche, with what was found on it.
  func reviewEntries(_ inspector: FicheInspector) -> [ReviewEntry] {
    let onReading = Dictionary(grouping: findings, by: \.location.path)
    return all.map { fiche in
      var found = inspections[fiche.path, default: []]
      if let others = onReading[fiche.path] { found += others }
      return ReviewEntry(
        fiche: fiche, findings: found, budgetSeconds: inspector.budgetSeconds(of: fiche))
    }
  }
}
