import ExamModel

extension EvidenceQuestions {
  /// What a fiche is about as its title has it: no catalogue need know a topology, a method or a campaign, and what
  /// the candidate wrote over the whole is true of the whole.
  func titles(_ evidence: FicheEvidence) -> [Matter] {
    let tools = evidence.technologies.map(\.name)
    if let title = FicheTitle.telling(evidence.title, tools: tools) {
      let names = evidence.subjects.contains { FicheTitle.names($0.name, in: title) }
      return [matter("title", title, evidence, namesSubject: names)]
    }
    guard let question = FicheTitle.question(evidence.title) else { return [] }
    return [matter("question", question, evidence, namesSubject: false)]
  }

  /// - Parameter namesSubject: whether the title names the tool that the fiche is about.
  private func matter(
    _ placeholder: String, _ text: String, _ evidence: FicheEvidence, namesSubject: Bool
  ) -> Matter {
    var phrases = [placeholder: FrenchPhrase(text)]
    if FicheTitle.isOfProduct(text) { phrases["product"] = FrenchPhrase(text) }
    let short = TitleMention.short(of: text)
    return Matter(
      kind: .subject, slug: "title", phrases: phrases,
      reason: .passage(excerpt: text, at: SourceLocation(path: evidence.path, line: 1)),
      topic: "title", subject: DrawCandidate.titleSubject,
      isAboutSubject: namesSubject || !evidence.subjects.contains(where: \.isSure),
      bearsSeveral: true, bearsAll: true, shortName: short == text ? nil : short,
      fullReadings: TitleMention.fullReadings(of: text))
  }
}
