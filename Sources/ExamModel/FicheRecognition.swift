/// What the knowledge of the trade recognises in a fiche.
package struct FicheRecognition: Hashable, Sendable {
  package var technologies: [TechnologyMention]
  /// One for each competence that the fiche cites, in its order.
  package var competences: [CompetencyMatch]
  /// Roles that headings of any depth announce, bold lines that stand for headings included.
  package var announcedRoles: Set<SectionRole>
  /// Id of the family of questions of each question that the candidate wrote, in its order.
  package var ownQuestionFamilies: [String]

  package init(
    technologies: [TechnologyMention] = [], competences: [CompetencyMatch] = [],
    announcedRoles: Set<SectionRole> = [], ownQuestionFamilies: [String] = []
  ) {
    self.technologies = technologies
    self.competences = competences
    self.announcedRoles = announcedRoles
    self.ownQuestionFamilies = ownQuestionFamilies
  }
}
