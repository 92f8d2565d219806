import ExamModel

/// What came of checking one page.
public struct PageReport: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case exam(Exam)
    case fiche(Fiche)
    /// Nothing that could be read.
    case none
  }

  public var path: String
  public var content: Content
  /// By line; those on the file as a whole come first.
  public var findings: [Finding]

  public init(path: String, content: Content = .none, findings: [Finding]) {
    self.path = path
    self.content = content
    self.findings = findings
  }

  public var fiche: Fiche? { if case .fiche(let fiche) = content { fiche } else { nil } }
}
