/// One professional achievement that a candidate wrote up, or the parcours that opens the oral.
package struct Fiche: Hashable, Sendable, Identifiable {
  package enum Kind: Hashable, Sendable {
    case achievement
    /// The candidate's path, presented before the first fiche.
    case parcours
    /// The tableau de synthèse, which no oral presents.
    case synthesis
  }

  /// Stable across edits of the text: the file name without its extension, unique in a library.
  package var id: String
  package var kind: Kind
  package var title: String
  package var origin: FicheOrigin
  package var isDraft: Bool
  /// As written in the front matter; fiches come in too many formats to make more of it.
  package var date: String?
  package var weight: Int?
  /// Text between the front matter and the first section.
  package var preamble: [Block]
  /// Whether a password or a key was left in what stands before the first section.
  package var preambleHoldsSecret = false
  /// Where the blocks of the preamble begin that hold one; empty where nobody can tell.
  package var preambleSecretStarts: [Int] = []
  /// The lines of the file that say whose it is; they are no part of what is shown.
  package var identityLines: [Int] = []
  /// Lines that most pages of its site have at their ends; they are not shown either.
  package var siteLines: [String] = []
  package var sections: [FicheSection]
  /// Technologies that the front matter names.
  package var declaredTechnologies: [Mention]
  /// Competences that the front matter or the competences section cites, in the fiche's own wording.
  package var citedCompetences: [Mention]
  /// Questions that the candidate wants to be asked.
  package var ownQuestions: [Mention]
  package var footnotes: [Block]
  /// How much the page looks like an achievement; `nil` where nobody has judged it.
  package var likeness: FicheLikeness?

  package init(
    id: String, kind: Kind = .achievement, title: String, origin: FicheOrigin,
    isDraft: Bool = false,
    date: String? = nil, weight: Int? = nil, preamble: [Block] = [],
    sections: [FicheSection], declaredTechnologies: [Mention] = [],
    citedCompetences: [Mention] = [], ownQuestions: [Mention] = [], footnotes: [Block] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.origin = origin
    self.isDraft = isDraft
    self.date = date
    self.weight = weight
    self.preamble = preamble
    self.sections = sections
    self.declaredTechnologies = declaredTechnologies
    self.citedCompetences = citedCompetences
    self.ownQuestions = ownQuestions
    self.footnotes = footnotes
  }

  /// What a list of many shows of each: its name, and the length and the kind of its sections.
  ///
  /// Without all other texts a fiche costs little to move about.
  package var summary: Fiche {
    let sections = sections.map { section in
      FicheSection(
        title: "", role: section.role, line: section.line, wordCount: section.wordCount,
        plannedSeconds: section.plannedSeconds, blocks: [])
    }
    var summary = Fiche(
      id: id, kind: kind, title: title, origin: origin, isDraft: isDraft, date: date,
      weight: weight,
      sections: sections)
    summary.likeness = likeness
    summary.siteLines = siteLines
    return summary
  }

  /// Its place as it is named to people, and in findings.
  package var path: String { origin.shownPath }

  package var wordCount: Int { sections.reduce(0) { $0 + $1.wordCount } }

  /// The words that are said: how one gets at the productions never is.
  package var spokenWordCount: Int {
    sections.reduce(0) { $1.role == .access ? $0 : $0 + $1.wordCount }
  }
}

/// Something a fiche names, and the line on which it does.
package struct Mention: Hashable, Sendable {
  package var text: String
  package var line: Int

  package init(text: String, line: Int) {
    self.text = text
    self.line = line
  }
}
