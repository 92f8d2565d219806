import ExamModel

/// What the home screen says.
struct HomeTexts {
  let language: Language

  func title(_ entry: HomeEntry) -> String {
    switch entry {
    case .resume: ResumeTexts(language: language).title
    case .firstStart: FirstStartTexts(language: language).title
    case .rehearse: language(fr: "Répéter un oral", en: "Rehearse an oral")
    case .drill: DrillTexts(language: language).title
    case .evening: DrillTexts(language: language).eveningTitle
    case .review: language(fr: "Revoir une fiche", en: "Review a fiche")
    case .replay: language(fr: "Rejouer le dernier oral", en: "Replay the last oral")
    case .history: KeyTexts(language: language).context(.history)
    case .progress: language(fr: "Ma progression", en: "My progress")
    case .exams: language(fr: "Changer d'épreuve", en: "Change exam")
    case .help: language(fr: "Aide", en: "Help")
    case .quit: language(fr: "Quitter", en: "Quit")
    }
  }

  func details(
    _ entry: HomeEntry, examTitle: String, resume: ResumeOffer?, daysToExam: Int? = nil,
    outlook: DrillOutlook? = nil
  ) -> String {
    switch entry {
    case .firstStart: FirstStartTexts(language: language).details
    case .drill: drill(daysToExam, outlook)
    case .evening:
      language(
        fr: "trois questions, sans rien choisir", en: "three questions, nothing to choose")
    case .resume: resume.map { ResumeTexts(language: language).details($0) } ?? ""
    case .rehearse:
      language(
        fr: "présenter, répondre, tenir le temps",
        en: "present, answer, keep to time")
    case .review:
      language(
        fr: "relire, chercher, réviser par cartes", en: "read it, search it, study its cards")
    case .replay:
      language(fr: "le revoir tel qu'il s'est passé", en: "watch it as it happened")
    case .history:
      language(
        fr: "rejouer, relire les bilans, comparer", en: "replay, read debriefs, compare")
    case .progress:
      language(
        fr: "niveaux, écarts, prochain oral", en: "levels, times, the next oral")
    case .exams: examTitle
    case .help: language(fr: "les touches", en: "the keys")
    case .quit: ""
    }
  }

  private func drill(_ daysToExam: Int?, _ outlook: DrillOutlook?) -> String {
    let texts = DrillTexts(language: language)
    if let outlook { return texts.today(outlook) }
    return texts.dayOfExam(inDays: daysToExam)
      ?? language(fr: "les questions dues, jusqu'à l'épreuve", en: "questions due, up to the exam")
  }
}
