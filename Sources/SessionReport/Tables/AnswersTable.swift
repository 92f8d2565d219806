import ExamModel
import SessionEngine

/// The questions that were asked and what became of them, one row each.
///
/// * `question`, `base`, `about`: ids as in the journal; `base` is the bank's question, the same for every
///   candidate.
/// * `section`, `section_role`: the part of the fiche that the question came from.
/// * `asked_seconds`: on the clock of the slot; `first_word_seconds`: from the question to the first word, as
///   the candidate marked it, else as a recording heard it.
/// * `level`: index on the exam's scale; `points` out of 20; `by`: who gave it (`self`, `jury`, `program`);
///   `late`: after the oral.
/// * `level_counts`: whether the level counts towards progress: the session does, and somebody spoke.
struct AnswersTable {
  static let columns = [
    "slot", "phase", "fiche", "number", "criterion", "criterion_name", "question", "base", "about",
    "text", "section", "section_role", "asked_seconds", "first_word_seconds", "answer_seconds",
    "target_min_seconds", "target_max_seconds", "length", "level", "level_name", "points", "by",
    "late", "level_counts", "skipped", "follow_ups", "elements", "elements_said",
  ]

  private let facts: FlatSession

  init(_ facts: FlatSession) { self.facts = facts }

  var rows: [[TableCell]] {
    zip(facts.debrief.questions, facts.state.questions).enumerated().map { number, pair in
      facts.cells + asked(pair.0, number) + answered(pair.0, pair.1)
    }
  }

  private func asked(_ entry: QuestionDebrief, _ number: Int) -> [TableCell] {
    let question = entry.question
    let section = facts.plan.section(askedAbout: question.reason)
    return [
      .integer(entry.slot), .text(facts.phaseTitle(ofSlot: entry.slot)),
      .text(facts.ficheTitle(ofSlot: entry.slot)), .integer(number), .text(question.criterionID),
      .text(facts.plan.criterion(id: question.criterionID)?.name ?? ""), .text(question.id),
      .text(question.base ?? ""), .text(question.about ?? ""), .text(question.text),
      .text(section?.title ?? ""), .text((section?.role ?? missingRole(question))?.rawValue ?? ""),
    ]
  }

  /// The role of a section that a fiche lacks, which is what was asked about.
  private func missingRole(_ question: Question) -> SectionRole? {
    if case .missingSection(let role, _) = question.reason { role } else { nil }
  }

  private func answered(_ entry: QuestionDebrief, _ record: QuestionRecord) -> [TableCell] {
    let level = entry.level.map { facts.plan.levels[$0] }
    return [
      .number(FlatSession.seconds(record.askedSlotMilliseconds)),
      .number(record.hesitationMilliseconds.map(FlatSession.seconds)),
      .integer(entry.isSkipped ? nil : entry.answerSeconds),
      .integer(entry.question.targetSeconds.lowerBound),
      .integer(entry.question.targetSeconds.upperBound),
      .text(entry.length.map(JSONReport.name(of:)) ?? ""), .integer(entry.level),
      .text(level?.name ?? ""), .number(level?.points),
      .text(level == nil ? "" : entry.rater.rawValue), .truth(entry.isLevelLate),
      .truth(facts.result.counts && level != nil && entry.wasAnswered), .truth(entry.isSkipped),
      .integer(entry.followUps.count), .integer(entry.elements.count),
      .integer(entry.elements.count(where: \.isSaid)),
    ]
  }
}
