import ExamModel

extension EvidenceQuestions {
  /// What a fiche is about as its title has it: no catalogue need know a topology, a method or a campaign.
  ///
  /// Where the title names a tool that is surely the candidate's, one question on the title stands beside those on
  /// the tool, for an exam that asks nothing of such a tool.
  func titles(_ evidence: FicheEvidence) -> [Matter] {
    let tools = evidence.technologies.map(\.name)
    if let title = FicheTitle.telling(evidence.title, tools: tools) {
      let named = evidence.subjects.first { $0.isSure && FicheTitle.names($0.name, in: title) }
      return [
        matter("title", title, evidence, subject: named.map { "technology/\($0.name)" })
      ]
    }
    guard let question = FicheTitle.question(evidence.title) else { return [] }
    return [matter("question", question, evidence, subject: nil)]
  }

  /// - Parameter subject: the tool that the title names, which bears the questions on it.
  private func matter(
    _ placeholder: String, _ text: String, _ evidence: FicheEvidence, subject: String?
  ) -> Matter {
    Matter(
      kind: .subject, slug: "title", phrases: [placeholder: FrenchPhrase(text)],
      reason: .passage(excerpt: text, at: SourceLocation(path: evidence.path, line: 1)),
      topic: "title", subject: subject ?? DrawCandidate.titleSubject,
      isAboutSubject: subject != nil || !evidence.subjects.contains(where: \.isSure),
      bearsSeveral: subject == nil)
  }
}
