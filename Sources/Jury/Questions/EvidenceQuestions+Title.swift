import ExamModel

extension EvidenceQuestions {
  /// What a fiche is about as its title has it: no catalogue need know a topology, a method or a campaign.
  ///
  /// Where the title names a tool that is surely the candidate's, the questions on that tool are enough.
  func titles(_ evidence: FicheEvidence) -> [Matter] {
    guard
      let title = FicheTitle.telling(
        evidence.title, tools: evidence.technologies.map(\.name)),
      !evidence.subjects.contains(where: { $0.isSure && FicheTitle.names($0.name, in: title) })
    else { return [] }
    return [
      Matter(
        kind: .subject, slug: "title", phrases: ["title": FrenchPhrase(title)],
        reason: .passage(
          excerpt: title, at: SourceLocation(path: evidence.path, line: 1)),
        topic: "title", subject: DrawCandidate.titleSubject,
        isAboutSubject: !evidence.subjects.contains(where: \.isSure),
        bearsSeveral: true)
    ]
  }
}
