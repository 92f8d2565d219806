import ExamModel

/// The topic of all questions on why one tool and not another: however they are worded, an oral asks about
/// the choice of a fiche's subject once, and about one other choice at most.
enum ToolChoice {
  /// The word by which a question of the bank says that it is one of them.
  static let topic = "tool-choice"

  static func topic(_ evidence: FicheEvidence, isOfSubject: Bool) -> String {
    "\(topic)/\(evidence.ficheID)/\(isOfSubject ? "subject" : "other")"
  }

  static func isAskedBy(_ template: BankQuestion) -> Bool {
    template.topic == topic || template.text.holds("{alternative}")
      || template.text.holds(":alternative}")
  }
}
