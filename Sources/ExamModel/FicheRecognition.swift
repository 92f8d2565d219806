/// What the knowledge of the trade recognises in a fiche.
public struct FicheRecognition: Hashable, Sendable {
  public var technologies: [TechnologyMention]
  /// One for each competence that the fiche cites, in its order.
  public var competences: [CompetencyMatch]
  /// Roles that headings of any depth announce, bold lines that stand for headings included.
  public var announcedRoles: Set<SectionRole>
  /// Id of the family of questions of each question that the candidate wrote, in its order.
  public var ownQuestionFamilies: [String]

  public init(
    technologies: [TechnologyMention] = [], competences: [CompetencyMatch] = [],
    announcedRoles: Set<SectionRole> = [], ownQuestionFamilies: [String] = []
  ) {
    self.technologies = technologies
    self.competences = competences
    self.announcedRoles = announcedRoles
    self.ownQuestionFamilies = ownQuestionFamilies
  }
}
