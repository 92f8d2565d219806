/// What the knowledge of the trade recognises in a fiche.
package struct FicheRecognition: Hashable, Sendable {
  package var technologies: [TechnologyMention]
  /// The family of each technology among them, by its name.
  package var technologyFamilies: [String: String]
  /// One for each competence that the fiche cites, in its order.
  package var competences: [CompetencyMatch]
  /// Roles that headings of any depth announce, bold lines that stand for headings included.
  package var announcedRoles: Set<SectionRole>
  /// Id of the family of questions of each question that the candidate wrote, in its order.
  package var ownQuestionFamilies: [String]

  package init(
    technologies: [TechnologyMention] = [], technologyFamilies: [String: String] = [:],
    competences: [CompetencyMatch] = [],
    announcedRoles: Set<SectionRole> = [], ownQuestionFamilies: [String] = []
  ) {
    self.technologies = technologies
    self.technologyFamilies = technologyFamilies
    self.competences = competences
    self.announcedRoles = announcedRoles
    self.ownQuestionFamilies = ownQuestionFamilies
  }
}
