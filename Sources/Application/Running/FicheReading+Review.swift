import ExamModel
import FicheLibrary

extension FicheReading {
  /// What was found on reading the fiche, and what a jury would find, by line.
  func findings(_ inspector: FicheInspector) -> [Finding] {
    let found =
      findings.filter { $0.location.path == fiche.path } + inspector.findings(onFileOf: fiche)
    return found.sorted { ($0.location.line ?? 0) < ($1.location.line ?? 0) }
  }
}
