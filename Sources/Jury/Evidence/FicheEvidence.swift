import ExamModel

/// What a fiche offers to a jury that has read it, each with its line.
///
/// Nothing in it comes from the section that tells how to get at the productions.
public struct FicheEvidence: Hashable, Sendable {
  public var ficheID: String
  public var title: String
  public var path: String
  /// In reading order, each once.
  public var technologies: [TechnologyEvidence]
  /// The most telling first.
  public var figures: [FigureEvidence]
  /// Sections that a jury expects and that the fiche has in no form.
  public var missingRoles: [SectionRole]
  public var thinSections: [ThinSection]
  public var competences: [CompetencyEvidence]
  /// Claims of work done with others, in the fiche's words.
  public var teamwork: [Mention]
  /// Dates and durations of the work, in the fiche's words.
  public var periods: [Mention]
  public var ownQuestions: [OwnQuestion]

  public init(
    ficheID: String, title: String, path: String, technologies: [TechnologyEvidence] = [],
    figures: [FigureEvidence] = [], missingRoles: [SectionRole] = [],
    thinSections: [ThinSection] = [], competences: [CompetencyEvidence] = [],
    teamwork: [Mention] = [], periods: [Mention] = [], ownQuestions: [OwnQuestion] = []
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
    self.periods = periods
    self.ownQuestions = ownQuestions
  }
}

/// A technology that a fiche names.
public struct TechnologyEvidence: Hashable, Sendable {
  public var name: String
  public var line: Int
  /// Whether the candidate used it; the fiche may name others only to set them aside.
  public var isUsed: Bool
}

/// A figure that a fiche gives, with the words around it.
public struct FigureEvidence: Hashable, Sendable {
  public var kind: EvidenceWording.Kind
  public var excerpt: String
  public var line: Int
}

/// A section that is there but says little.
public struct ThinSection: Hashable, Sendable {
  public var role: SectionRole
  public var wordCount: Int
  public var line: Int

  /// Below this a section is hardly more than its heading.
  public static let wordLimit = 40
}

/// A competence that a fiche cites, and what it stands for.
public struct CompetencyEvidence: Hashable, Sendable {
  public var wording: String
  public var match: CompetencyMatch
  public var line: Int
}

/// A question that the candidate wants to be asked.
public struct OwnQuestion: Hashable, Sendable {
  public var text: String
  public var familyID: String
  public var line: Int
}
