import ExamModel

/// Which of the sections that a jury expects are missing or say little.
struct SectionSurvey {
  let missing: [SectionRole]
  let thin: [ThinSection]

  /// What a jury looks for, by the handbook's canonical names.
  private static let expected: [SectionRole] = [
    .need, .choices, .tests, .documentation, .results, .difficulties, .review, .competences,
  ]

  init(_ fiche: Fiche, sentences: [FicheSentence], announced: Set<SectionRole>) {
    var missing: [SectionRole] = []
    var thin: [ThinSection] = []
    for role in Self.expected {
      let own = fiche.sections.filter { $0.role == role }
      if own.isEmpty {
        let isCited = role == .competences && !fiche.citedCompetences.isEmpty
        if !isCited, !announced.contains(role), !Self.isTreated(role, in: sentences) {
          missing.append(role)
        }
        continue
      }
      let words = own.reduce(0) { $0 + $1.wordCount }
      // A list of competences is short by nature.
      if role != .competences, words < ThinSection.wordLimit, let first = own.first {
        thin.append(ThinSection(role: role, wordCount: words, line: first.line))
      }
    }
    self.missing = missing
    self.thin = thin
  }

  /// Sentences that must speak of a matter before a fiche without a heading for it has treated it.
  private static let neededSentences = 2

  private static func isTreated(_ role: SectionRole, in sentences: [FicheSentence]) -> Bool {
    guard let stems = stems[role] else { return false }
    let count = sentences.count { sentence in
      sentence.words.contains { word in stems.contains { word.plain.hasPrefix($0) } }
    }
    return count >= neededSentences
  }

  /// Beginnings of words with which the text itself treats what has no heading.
  private static let stems: [SectionRole: [String]] = [
    .tests: ["testé", "recette", "vérifié", "scénario", "cobaye"],
    .documentation: ["documenté", "documentation", "rédigé", "procédure", "tutoriel"],
    .results: ["résultat", "gain", "gagné", "passé", "divisé", "indicateur"],
    .difficulties: ["difficulté", "bloqué", "obstacle", "échoué", "impossible"],
    .review: ["recommençais", "referais", "j'aurais", "recul", "j'aurai", "améliorer"],
    .choices: ["comparé", "retenu", "préféré", "plutôt", "choisi", "choix", "hésité"],
    .need: ["besoin", "demandé", "attendait", "attendaient", "cahier", "exigence"],
  ]
}
