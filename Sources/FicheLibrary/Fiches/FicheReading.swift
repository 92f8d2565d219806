import ExamModel

/// A fiche as far as its file could be read, and what is wrong with the file.
public struct FicheReading: Hashable, Sendable {
  public var fiche: Fiche
  public var findings: [Finding]

  public init(fiche: Fiche, findings: [Finding]) {
    self.fiche = fiche
    self.findings = findings
  }
}
