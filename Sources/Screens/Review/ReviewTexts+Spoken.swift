import ExamModel
import Wording

/// What a review says in lines, where times and levels are words.
extension ReviewTexts {
  private func time(_ seconds: Int) -> String { PlainTexts(language: language).time(seconds) }

  func spokenSection(_ section: FicheSection, _ number: Int, of count: Int) -> String {
    let seconds = SpeechRate.usual.seconds(words: section.wordCount)
    var text = language(
      fr: "Section \(number) sur \(count) : \(section.title). \(time(seconds)) à dire",
      en: "Section \(number) of \(count): \(section.title). \(time(seconds)) aloud")
    if let planned = section.plannedSeconds {
      text += language(fr: ", prévu : \(time(planned))", en: ", planned: \(time(planned))")
    }
    return text + "."
  }

  var spokenMaskedAccess: String {
    language(
      fr: "Section masquée : elle peut contenir des mots de passe. Relisez-la dans le fichier.",
      en: "Masked section: it may contain passwords. Read it in the file.")
  }

  var spokenMaskedText: String {
    language(
      fr: "Passage masqué : il peut contenir un mot de passe. Relisez-le dans le fichier.",
      en: "Masked passage: it may contain a password. Read it in the file.")
  }

  /// The times of the whole, and what the exam gives.
  func spokenTimes(words count: Int, budgetSeconds: ClosedRange<Int>?) -> String {
    let times = SpeechRate.allCases.map { rate in
      let seconds = time(rate.seconds(words: count))
      return language(
        fr: "\(seconds) à \(rate.wordsPerMinute) mots par minute",
        en: "\(seconds) at \(rate.wordsPerMinute) words per minute")
    }
    let text = words(count) + language.colon + times.joined(separator: ", ") + "."
    guard let budgetSeconds else { return text }
    let (least, most) = (time(budgetSeconds.lowerBound), time(budgetSeconds.upperBound))
    return text
      + (least == most
        ? language(fr: " L'épreuve donne \(most).", en: " The exam gives \(most).")
        : language(
          fr: " L'épreuve donne \(least) ou \(most).", en: " The exam gives \(least) or \(most)."))
  }

  var lengthTitle: String { language(fr: "Temps à dire", en: "Speaking time") }

  /// How what nobody reads out is counted.
  var lengthRule: String {
    language(
      fr: "Un tableau compte pour ce qu'on en dit : quatre mots par ligne, quarante au plus. "
        + "Le code et les images ne comptent pas.",
      en: "A table counts as what one says about it: four words per row, forty at most. "
        + "Code and images do not count.")
  }

  func spokenEntry(_ entry: ReviewEntry, _ number: Int) -> String {
    let draft = entry.isDraft ? " (\(draft))" : ""
    let seconds = time(SpeechRate.usual.seconds(words: entry.wordCount))
    let length = language(
      fr: "\(words(entry.wordCount)), \(seconds) à dire",
      en: "\(words(entry.wordCount)), \(seconds) aloud")
    let title = "\(number). \(entry.title)\(draft)"
    return "\(title)\(language.colon)\(length), \(spokenFindings(entry.counts)). \(entry.path)"
  }

  /// `2 avertissements, 3 conseils`, without signs.
  private func spokenFindings(_ counts: FindingCounts) -> String {
    guard !counts.isEmpty else { return findings(counts) }
    return counts.present.map { counted($0.severity, $0.count) }.joined(separator: ", ")
  }

  /// The title of the remarks, with how many there are of each level.
  func spokenRemarks(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return noFindings }
    return findingsTitle + language.colon + spokenFindings(FindingCounts(findings)) + "."
  }

  func spokenFinding(_ finding: Finding) -> String {
    let texts = FindingTexts(language: language)
    let head = findingHead(texts.severity(finding.severity), line: finding.location.line)
    return head.prefix(1).uppercased() + head.dropFirst() + language.colon
      + texts.text(finding.fact)
  }

  func spokenQuestions(_ count: Int) -> String {
    switch count {
    case 0:
      language(fr: "Aucune question sur cette fiche.", en: "No questions on this fiche.")
    case 1: language(fr: "Une question d'un jury.", en: "One jury question.")
    default: language(fr: "\(count) questions d'un jury.", en: "\(count) jury questions.")
    }
  }

  func spokenQuestion(_ question: Question, _ number: Int) -> String {
    "Question \(number)\(language.colon)\(question.text)"
  }

  func spokenReason(_ reason: QuestionReason) -> String {
    let text = self.reason(reason)
    return text.isEmpty ? "" : language(fr: "Raison : \(text)", en: "Reason: \(text)")
  }

  func spokenAnswer(_ element: String) -> String {
    language(fr: "Élément de réponse : \(element)", en: "Answer element: \(element)")
  }

  func spokenFollowUp(_ text: String) -> String {
    language(fr: "Relance possible : \(text)", en: "Possible follow-up: \(text)")
  }
}
