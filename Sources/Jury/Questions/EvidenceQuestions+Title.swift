import ExamModel

extension EvidenceQuestions {
  /// What a fiche is about as its title has it: no catalogue need know a topology, a method or a campaign.
  ///
  /// Where the title names a tool that is surely the candidate's, one question on the title stands beside those on
  /// the tool, for an exam that asks nothing of such a tool.
  func titles(_ evidence: FicheEvidence) -> [Matter] {
    guard
      let title = FicheTitle.telling(
        evidence.title, tools: evidence.technologies.map(\.name))
    else { return [] }
    let named = evidence.subjects.first { $0.isSure && FicheTitle.names($0.name, in: title) }
    return [
      Matter(
        kind: .subject, slug: "title", phrases: ["title": FrenchPhrase(title)],
        reason: .passage(
          excerpt: title, at: SourceLocation(path: evidence.path, line: 1)),
        topic: "title",
        subject: named.map { "technology/\($0.name)" } ?? DrawCandidate.titleSubject,
        isAboutSubject: named != nil || !evidence.subjects.contains(where: \.isSure),
        bearsSeveral: named == nil)
    ]
  }
}
