import ExamModel

/// What came of checking one page.
package struct PageReport: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case exam(Exam)
    case fiche(Fiche)
    /// Nothing that could be read.
    case none
  }

  package var path: String
  package var content: Content
  /// By line; those on the file as a whole come first.
  package var findings: [Finding]

  package init(path: String, content: Content = .none, findings: [Finding]) {
    self.path = path
    self.content = content
    self.findings = findings
  }

  package var fiche: Fiche? { if case .fiche(let fiche) = content { fiche } else { nil } }
}
