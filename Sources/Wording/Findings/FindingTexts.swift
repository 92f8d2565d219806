import ExamModel

/// Puts findings into words: what happened, and what to do about it.
package struct FindingTexts {
  private let language: Language

  package init(language: Language) { self.language = language }

  /// One line in the style of compilers, which editors can follow: `file:line: level: text`.
  package func line(_ finding: Finding) -> String {
    let place = finding.location.line.map { "\(finding.location.path):\($0)" }
    return "\(place ?? finding.location.path): \(severity(finding.severity)): \(text(finding.fact))"
  }

  package func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: language(fr: "erreur", en: "error")
    case .warning: language(fr: "avertissement", en: "warning")
    case .advice: language(fr: "conseil", en: "advice")
    }
  }

  /// What is so and, where there is more to say, what it costs and how to fix it.
  package func words(_ fact: FindingFact) -> FindingWords {
    switch fact {
    case .file(let fact): FindingWords(FileFindingTexts(language: language).text(fact))
    case .folder(let fact): FindingWords(FolderFindingTexts(language: language).text(fact))
    case .encodingRepaired(let encoding, let count):
      EncodingTexts(language: language).words(encoding, count: count)
    case .frontMatter(let fact): FindingWords(FrontMatterTexts(language: language).text(fact))
    case .bank(let problem): FindingWords(BankProblemTexts(language: language).text(problem))
    case .fiche(let fact): FicheFindingTexts(language: language).words(fact)
    case .competency(let fact): CompetencyFindingTexts(language: language).words(fact)
    case .exam(let fact): FindingWords(ExamFindingTexts(language: language).text(fact))
    }
  }

  package func text(_ fact: FindingFact) -> String { words(fact).text }
}
