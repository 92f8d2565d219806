import ExamModel

/// A fiche as far as its file could be read, and what is wrong with the file.
package struct FicheReading: Hashable, Sendable {
  package var fiche: Fiche
  package var findings: [Finding]

  package init(fiche: Fiche, findings: [Finding]) {
    self.fiche = fiche
    self.findings = findings
  }
}
