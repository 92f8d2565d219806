import ExamModel
import SessionEngine
import Wording

/// The choices before an oral, as lines.
package struct PlainChoices: Sendable {
  private let language: Language
  private let texts: ChoiceTexts

  package init(language: Language) {
    self.language = language
    texts = ChoiceTexts(language: language)
  }

  /// - Parameter proposedID: the exam that an empty line chooses.
  package func exam(_ exams: [ExamEntry], proposedID: String) -> PlainChoice {
    PlainChoice(
      title: texts.chooseExam + ".",
      options: exams.map { exam in
        let standing = exam.isOfficial ? texts.official : texts.unofficial
        return "\(exam.title), \(ClockText.budget(exam.durationSeconds)), \(standing)."
      },
      defaults: [exams.firstIndex { $0.id == proposedID } ?? 0], language: language)
  }

  /// - Parameters:
  ///   - needed: how many the exam is about, no more than there are.
  package func fiches(_ fiches: [Fiche], needed: Int) -> PlainChoice {
    let finished = fiches.indices.filter { !fiches[$0].isDraft }
    let drafts = fiches.indices.filter { fiches[$0].isDraft }
    return PlainChoice(
      title: "\(texts.chooseFiches).",
      options: fiches.map { fiche in
        fiche.isDraft ? "\(fiche.title), \(texts.draft)." : "\(fiche.title)."
      },
      defaults: Array((finished + drafts).prefix(needed)), language: language)
  }

  /// The exam in a few lines, before anything is chosen.
  package func card(_ exam: Exam) -> [Announcement] {
    let standing = exam.isOfficial ? texts.official : texts.unofficial
    var lines = ["\(exam.title), \(ClockText.budget(exam.durationSeconds)), \(standing)."]
    if !exam.documents.isEmpty {
      lines.append(named(texts.documents, exam.documents.joined(separator: ", ")))
    }
    lines.append(named(texts.criteria, exam.criteria.map(\.name).joined(separator: ", ")))
    return lines.map { Announcement($0) }
  }

  /// What is about to happen, and what to type to begin.
  ///
  /// - Parameter lacksFiches: whether the oral goes without the fiches that it would present.
  package func ready(
    _ plan: SessionPlan, jury: JuryTemper, lacksFiches: Bool = false
  ) -> [Announcement] {
    let plain = PlainTexts(language: language)
    var lines = [
      "\(texts.ready).",
      "\(texts.mode), \(texts.modeDetails(plan.mode)).",
      "\(texts.jury), \(texts.juryDetails(jury)).",
      "\(texts.strict), \(texts.strictDetails(plan.isStrict)).",
    ]
    lines += plan.slots.map { plain.slotBegins($0, in: plan) }
    if lacksFiches { lines.append(texts.lacksFiches) }
    return lines.map { Announcement($0) } + [startRequest]
  }

  /// What to type to begin.
  package var startRequest: Announcement {
    Announcement(
      language(
        fr: "Une ligne vide fait partir le chronomètre ; « aide » dit les commandes.",
        en: "An empty line starts the clock; “help” lists the commands."))
  }

  /// How an oral was interrupted.
  package func interrupted(_ offer: ResumeOffer) -> [Announcement] {
    let resume = ResumeTexts(language: language)
    var lines = [
      "\(resume.title(of: offer)).", "\(offer.examTitle).",
      resume.spokenInterruption(offer),
    ]
    if !offer.mayChoose {
      lines.append(offer.mode == .exam ? resume.countedInExams : resume.paused)
    }
    return lines.map { Announcement($0) }
  }

  /// Whether the interruption counts, where that can be chosen: first no, then yes.
  package func counting(_ offer: ResumeOffer) -> PlainChoice? {
    guard offer.mayChoose else { return nil }
    let resume = ResumeTexts(language: language)
    return PlainChoice(
      title: PlainTexts(language: language).left(offer.slotSecondsLeft),
      options: [false, true].map { "\(resume.choice(countsGap: $0))." }, defaults: [0],
      language: language)
  }

  private func named(_ name: String, _ text: String) -> String {
    language.labelled(name, text) + "."
  }
}
