import ExamModel

extension FichePoint {
  /// What somebody else has read in a fiche.
  package struct Evidence {
    /// The tools that it uses, each with the other ways of writing and saying it.
    package var technologies: [(name: String, forms: [String])]
    /// Its figures, in its own words.
    package var figures: [String]
    /// The competences that it cites, in its own words and in the official ones.
    package var competences: [(wording: String, official: String?)]

    package init(
      technologies: [(name: String, forms: [String])] = [], figures: [String] = [],
      competences: [(wording: String, official: String?)] = []
    ) {
      self.technologies = technologies
      self.figures = figures
      self.competences = competences
    }
  }

  /// No section needs more words to be known by.
  private static let mostWords = 60

  /// What an oral on a fiche may be expected to say, sections first.
  ///
  /// Nothing comes from a section that is kept back, such as the one on access to the productions.
  ///
  /// - Parameter number: index in the plan's fiches.
  package static func all(of fiche: Fiche, number: Int, evidence: Evidence) -> [FichePoint] {
    var words: [Int: [String]] = [:]
    var stems: [Int: Set<String>] = [:]
    for run in fiche.textRuns {
      guard let section = run.section, fiche.sections.indices.contains(section) else { continue }
      for word in WordSequence.parts(of: run.text) where !WordStem.isEmpty(word) {
        guard words[section, default: []].count < mostWords else { break }
        if stems[section, default: []].insert(WordStem.stem(word)).inserted {
          words[section, default: []].append(word)
        }
      }
    }
    let sections = fiche.sections.enumerated().filter { _, section in
      !section.holdsBack && section.role != .competences
    }.map { index, section in
      FichePoint(kind: .section, fiche: number, text: section.title, forms: words[index] ?? [])
    }
    return sections
      + evidence.figures.map { FichePoint(kind: .figure, fiche: number, text: $0) }
      + evidence.technologies.map {
        FichePoint(kind: .technology, fiche: number, text: $0.name, forms: $0.forms)
      }
      + evidence.competences.map { competence in
        FichePoint(
          kind: .competence, fiche: number, text: competence.wording,
          forms: [competence.official].compactMap(\.self).filter { $0 != competence.wording })
      }
  }
}
