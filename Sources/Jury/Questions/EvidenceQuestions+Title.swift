import ExamModel
import TextCells
import TextSearch

extension EvidenceQuestions {
  /// What a fiche is about as its title has it: no catalogue need know a topology, a method or a campaign, and what
  /// the candidate wrote over the whole is true of the whole.
  func titles(_ evidence: FicheEvidence) -> [Matter] {
    let tools = evidence.technologies.map(\.name)
    let own = FicheTitle.telling(evidence.title, tools: tools)
    let stated =
      own == nil && FicheTitle.question(evidence.title) == nil
      ? evidence.statedTitle.flatMap { FicheTitle.telling($0.text, tools: tools) } : nil
    if let title = own ?? stated {
      if FicheTitle.isInfinitive(title) {
        let name = FicheTitle.capitalised(TitleMention.short(of: title) ?? title)
        return [matter("entitled", name, evidence, namesSubject: false)]
      }
      let names = evidence.subjects.contains { FicheTitle.names($0.name, in: title) }
      return [matter("title", title, evidence, namesSubject: names)]
    }
    if let question = FicheTitle.question(evidence.title) {
      return [matter("question", question, evidence, namesSubject: false)]
    }
    // "J'ai tout débranché" and "Mon stage au lycée" name no work, but nobody else's fiche is called so.
    guard let whole = FicheTitle.whole(evidence.title) else { return [] }
    return [matter("entitled", whole, evidence, namesSubject: false)]
  }

  /// - Parameter namesSubject: whether the title names the tool that the fiche is about.
  private func matter(
    _ placeholder: String, _ text: String, _ evidence: FicheEvidence, namesSubject: Bool
  ) -> Matter {
    // A name between quotation marks is written as the title of a fiche, whatever stood before it there.
    let called = placeholder == "title" ? FicheTitle.capitalised(text) : text
    var phrases = [placeholder: FrenchPhrase(called)]
    if placeholder == "title", FicheTitle.isOfProduct(text) {
      phrases["product"] = FrenchPhrase(called)
    }
    if placeholder == "question", let whole = FicheTitle.whole(evidence.title) {
      phrases["entitled"] = FrenchPhrase(FicheTitle.capitalised(whole))
    }
    let isStated = evidence.statedTitle?.text.holds(text) ?? false && !evidence.title.holds(text)
    let line = isStated ? evidence.statedTitle?.line ?? 1 : 1
    let short = placeholder == "title" ? TitleMention.short(of: text) : nil
    return Matter(
      kind: .subject, slug: "title", phrases: phrases,
      reason: .passage(excerpt: text, at: SourceLocation(path: evidence.path, line: line)),
      topic: "title", subject: DrawCandidate.titleSubject,
      isAboutSubject: namesSubject || !evidence.subjects.contains(where: \.isSure),
      bearsSeveral: true, bearsAll: true,
      shortName: short == text ? nil : short.map(FicheTitle.capitalised),
      fullReadings: TitleMention.fullReadings(of: text, isQuestion: placeholder == "question"))
  }
}
