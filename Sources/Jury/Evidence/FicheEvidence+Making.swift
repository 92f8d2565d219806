import ExamModel

extension FicheEvidence {
  /// What a fiche offers, with what the knowledge of the trade recognised in it.
  package init(of fiche: Fiche, recognised: FicheRecognition) {
    let sentences = FicheSentence.all(of: fiche)
    let sections = SectionSurvey(fiche, sentences: sentences, announced: recognised.announcedRoles)
    self.init(
      ficheID: fiche.id, title: fiche.title, path: fiche.path,
      technologies: TechnologyUse(fiche, sentences: sentences).evidence(recognised.technologies),
      figures: FigureFinder.figures(in: sentences), missingRoles: sections.missing,
      thinSections: sections.thin,
      competences: zip(fiche.citedCompetences, recognised.competences).map {
        CompetencyEvidence(wording: $0.text, match: $1, line: $0.line)
      },
      teamwork: TeamworkFinder.claims(in: sentences), periods: PeriodFinder.periods(in: sentences),
      ownQuestions: zip(fiche.ownQuestions, recognised.ownQuestionFamilies).map {
        OwnQuestion(text: $0.text, familyID: $1, line: $0.line)
      })
  }
}
