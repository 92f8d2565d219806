import ExamModel

extension FicheEvidence {
  /// What a fiche offers, with what the knowledge of the trade recognised in it.
  package init(of fiche: Fiche, recognised: FicheRecognition) {
    let text = FicheText(fiche)
    let survey = TechnologySurvey(
      text, mentions: recognised.technologies, families: recognised.technologyFamilies)
    let figures = FigureFinder.figures(in: text, names: survey.places)
    var treated: Set<SectionRole> = []
    if survey.weighsChoices { treated.insert(.choices) }
    if figures.contains(where: { [.percent, .change, .time, .outage, .count].contains($0.kind) }) {
      treated.insert(.results)
    }
    let work = WorkFinder.kinds(
      of: text,
      used: survey.technologies.filter(\.isUsed).compactMap {
        recognised.technologyFamilies[$0.name]
      })
    let sections = SectionSurvey(
      text, announced: recognised.announcedRoles, found: treated, work: work)
    let vocabulary = FicheVocabulary(text.sentences)
    let story = StoryFinder(text, names: survey.places)
    self.init(
      ficheID: fiche.id, title: fiche.title, path: fiche.path, technologies: survey.technologies,
      figures: figures, missingRoles: sections.missing,
      thinSections: sections.thin,
      competences: zip(fiche.citedCompetences, recognised.competences).map {
        CompetencyEvidence(wording: $0.text, match: $1, line: $0.line)
      },
      teamwork: TeamworkFinder.claims(
        in: text, colleagues: survey.colleagues, names: survey.places),
      deeds: story.deeds, troubles: story.troubles,
      decisions: DecisionFinder.decisions(in: text), headings: ContentHeadings.headings(of: text),
      periods: PeriodFinder.periods(in: text.datable, title: fiche.title),
      ownQuestions: zip(fiche.ownQuestions, recognised.ownQuestionFamilies).map {
        OwnQuestion(text: $0.text, familyID: $1, line: $0.line)
      }, passages: PassageFinder.passages(of: text, names: survey.places),
      subjects: survey.subjects, work: work,
      premises: PremiseFinder.premises(
        of: text, vocabulary: vocabulary, work: work, colleagues: survey.colleagues),
      vocabulary: vocabulary)
    statedTitle = StatedTitle.mention(in: text)
  }
}
