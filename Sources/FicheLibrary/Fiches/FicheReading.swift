import ExamModel

/// A fiche as far as its file could be read, and what is wrong with the file.
package struct FicheReading: Hashable, Sendable {
  package var fiche: Fiche
  package var findings: [Finding]

  /// What of the file should not be shown to everybody.
  let survey: SecretScanner.Survey
  /// The layout that the front matter asks for.
  let layout: String?

  package init(fiche: Fiche, findings: [Finding]) {
    self.init(fiche: fiche, findings: findings, survey: SecretScanner.Survey(), layout: nil)
  }

  init(
    fiche: Fiche, findings: [Finding], survey: SecretScanner.Survey, layout: String?
  ) {
    self.fiche = fiche
    self.findings = findings
    self.survey = survey
    self.layout = layout
  }
}
