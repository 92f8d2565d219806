import ExamModel

/// What a fiche offers to a jury that has read it, each with its line.
///
/// Nothing in it comes from the section that tells how to get at the productions.
package struct FicheEvidence: Hashable, Sendable {
  package var ficheID: String
  package var title: String
  /// What a form has the work called, where its title is that of the form.
  package var statedTitle: Mention?
  package var path: String
  /// In reading order, each once.
  package var technologies: [TechnologyEvidence]
  /// The most telling first.
  package var figures: [FigureEvidence]
  /// Sections that a jury expects and that the fiche has in no form.
  package var missingRoles: [SectionRole]
  package var thinSections: [ThinSection]
  package var competences: [CompetencyEvidence]
  /// Claims of work done with others, in the fiche's words.
  package var teamwork: [Mention]
  /// What the candidate tells to have done, in the fiche's words.
  package var deeds: [Mention]
  /// What went wrong, in the fiche's words.
  package var troubles: [Mention]
  /// What the candidate tells to have decided, in the fiche's words.
  package var decisions: [Mention]
  /// The parts of the account whose headings tell what they are about.
  package var headings: [Mention]
  /// Dates and durations of the work, in the fiche's words.
  package var periods: [Mention]
  package var ownQuestions: [OwnQuestion]
  /// What it says that any oral may ask about, whatever the trade.
  package var passages: [PassageEvidence]
  /// What the fiche is about, the first before all others.
  package var subjects: [SubjectEvidence]
  /// The kind of work that it describes; empty where nothing tells.
  package var work: Set<WorkKind>
  /// What of all that questions take for granted it bears out.
  package var premises: Set<Premise>
  /// Its words.
  package var vocabulary: FicheVocabulary

  package init(
    ficheID: String, title: String, path: String, technologies: [TechnologyEvidence] = [],
    figures: [FigureEvidence] = [], missingRoles: [SectionRole] = [],
    thinSections: [ThinSection] = [], competences: [CompetencyEvidence] = [],
    teamwork: [Mention] = [], deeds: [Mention] = [], troubles: [Mention] = [],
    decisions: [Mention] = [], headings: [Mention] = [],
    periods: [Mention] = [], ownQuestions: [OwnQuestion] = [],
    passages: [PassageEvidence] = [], subjects: [SubjectEvidence] = [], work: Set<WorkKind> = [],
    premises: Set<Premise> = [
      .live, .ownProgram, .made, .ownData, .ownScreens, .accounts, .organisation,
    ],
    vocabulary: FicheVocabulary = FicheVocabulary()
  ) {
    self.ficheID = ficheID
    self.title = title
    self.path = path
    self.technologies = technologies
    self.figures = figures
    self.missingRoles = missingRoles
    self.thinSections = thinSections
    self.competences = competences
    self.teamwork = teamwork
    self.deeds = deeds
    self.troubles = troubles
    self.decisions = decisions
    self.headings = headings
    self.periods = periods
    self.ownQuestions = ownQuestions
    self.passages = passages
    self.subjects = subjects
    self.work = work
    self.premises = premises
    self.vocabulary = vocabulary
  }
}

/// A technology that a fiche names.
package struct TechnologyEvidence: Hashable, Sendable {
  package var name: String
  package var line: Int
  /// How it is named: used, or only set aside, meant for later or mentioned.
  package var stance: Stance
  /// Whether the fiche leaves no doubt that the candidate worked with it.
  package var isSure: Bool
  /// Whether the fiche tells that the candidate decided on it.
  package var isOwnChoice: Bool
  /// How much the fiche speaks of it.
  package var weight: Int
  /// Whether what is said of it is not sure enough to ask about it.
  package var isDisputed: Bool
  /// Whether it was set aside because another replaced it: nobody weighed one against the other.
  package var isFormer: Bool
  /// Whether it was set aside where tools are weighed against each other, and not only turned down in passing.
  package var isWeighed = true
  /// The words of the sentences that name it, and of those right before and behind them.
  package var vocabulary: FicheVocabulary

  package init(
    name: String, line: Int, stance: Stance, isSure: Bool = true,
    isOwnChoice: Bool = true, weight: Int = 1,
    isDisputed: Bool = false,
    isFormer: Bool = false, vocabulary: FicheVocabulary = FicheVocabulary()
  ) {
    self.name = name
    self.line = line
    self.stance = stance
    self.isSure = isSure
    self.isOwnChoice = isOwnChoice
    self.weight = weight
    self.isDisputed = isDisputed
    self.isFormer = isFormer
    self.vocabulary = vocabulary
  }

  /// Whether the candidate worked with it.
  package var isUsed: Bool { stance == .used }

  /// Whether the candidate can be asked about the work with it, as somebody of the trade would.
  package var mayBeAskedAbout: Bool { isUsed && isSure && !isDisputed }
}

/// A tool at the centre of a fiche.
package struct SubjectEvidence: Hashable, Sendable {
  /// The catalogue's name, else the fiche's spelling.
  package var name: String
  package var line: Int
  /// Whether the catalogue knows it.
  package var isKnown: Bool
  /// Whether the fiche leaves no doubt that the candidate worked with it.
  package var isSure: Bool

  package init(name: String, line: Int, isKnown: Bool, isSure: Bool = true) {
    self.name = name
    self.line = line
    self.isKnown = isKnown
    self.isSure = isSure
  }
}

/// A figure that a fiche gives, with the words around it.
package struct FigureEvidence: Hashable, Sendable {
  package var kind: EvidenceWording.Kind
  package var excerpt: String
  package var line: Int
  /// Whether it stands where the fiche tells what came of the work.
  package var isOfResult = false
  /// Whether what stands around it leaves it what it says.
  package var isSafe = true
  /// What is read out, where the excerpt is cut before what belongs to it: "13 postes sur 16 étaient à jour".
  package var whole: String?

  /// What is read out of it.
  package var quotation: String { whole ?? excerpt }
}

/// A section that is there but says little.
package struct ThinSection: Hashable, Sendable {
  package var role: SectionRole
  package var wordCount: Int
  package var line: Int

  /// Below this a section is hardly more than its heading.
  package static let wordLimit = 40
}

/// A competence that a fiche cites, and what it stands for.
package struct CompetencyEvidence: Hashable, Sendable {
  package var wording: String
  package var match: CompetencyMatch
  package var line: Int
}

/// A question that the candidate wants to be asked.
package struct OwnQuestion: Hashable, Sendable {
  package var text: String
  package var familyID: String
  package var line: Int
}
