import ExamModel

extension FicheEvidence {
  /// Whether it bears out all that a question takes for granted.
  ///
  /// - Parameter tool: what the question is about, if it is about a tool: other words of the fiche than those
  ///   around it tell of the subject alone.
  func bears(_ question: BankQuestion, tool: TechnologyEvidence? = nil) -> Bool {
    guard question.suits(work), !question.supposesTeam || !teamwork.isEmpty else { return false }
    return question.premises.allSatisfy { bears($0, tool: tool) }
      && (question.neededWords.isEmpty
        || told(of: tool).contains { $0.holds(beginningOf: question.neededWords) })
  }

  private func bears(_ premise: Premise, tool: TechnologyEvidence?) -> Bool {
    switch premise {
    case .live, .ownProgram, .made, .ownData, .ownScreens, .accounts, .organisation, .remotePeople,
      .visitors, .website:
      premises.contains(premise)
    case .setUp: PremiseFinder.shows(premise, tool?.vocabulary ?? vocabulary)
    case .filtering: told(of: tool).contains { PremiseFinder.shows(premise, $0) }
    }
  }

  private func told(of tool: TechnologyEvidence?) -> [FicheVocabulary] {
    guard let tool else { return [vocabulary] }
    return subjects.contains { $0.name == tool.name }
      ? [tool.vocabulary, vocabulary] : [tool.vocabulary]
  }
}
