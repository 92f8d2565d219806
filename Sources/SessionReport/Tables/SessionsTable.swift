import ExamModel
import SessionEngine

/// Whole sessions, one row each.
///
/// * `ending`: `completed`, `abandoned`, or empty for one that was interrupted; `within_tolerance`: whether
///   every slot that ended was kept to its budget.
/// * `interruption_seconds`: times in which the oral could not go on, by the wall clock.
/// * `heard_seconds` to `level_db`: what a microphone heard, over all slots; the pace is estimated.
/// * `scale`: the names of the levels with their points; `low_level`: the first that earns half of them.
/// * `damage`: what is wrong with the journal, as `docs/FORMAT.md` calls it; the row goes as far as it is good.
struct SessionsTable {
  static let columns = [
    "exam_title", "strict", "jury", "fiches", "ending", "planned_seconds", "actual_seconds",
    "difference_seconds", "within_tolerance", "pause_seconds", "interruption_seconds", "questions",
    "rated", "skipped", "by_self", "by_jury", "by_program", "indicative_mark", "markers", "notes",
    "heard_seconds", "talk_seconds", "long_pauses", "pace_words_per_minute", "level_db", "damage",
    "scale",
    "low_level", "criterion_count",
  ]

  private let facts: FlatSession

  init(_ facts: FlatSession) { self.facts = facts }

  var rows: [[TableCell]] { [facts.cells + course + answers + voice + [damage] + scale] }

  private var course: [TableCell] {
    let (plan, debrief) = (facts.plan, facts.debrief)
    let ending = if case .finished(let ending) = facts.state.stage { ending.rawValue } else { "" }
    let paused = facts.state.slots.reduce(0) { $0 + $1.pausedMilliseconds }
    let gaps = facts.state.gaps.reduce(0) { $0 &+ $1.milliseconds }
    return [
      .text(plan.examTitle), .truth(plan.isStrict), .text(plan.jury),
      .text(plan.fiches.map(\.title).joined(separator: " + ")), .text(ending),
      .integer(debrief.plannedSeconds), .integer(debrief.actualSeconds),
      .integer(debrief.actualSeconds - debrief.plannedSeconds),
      .truth(facts.result.isWithinTolerance), .integer(paused / 1000), .integer(gaps / 1000),
    ]
  }

  private var answers: [TableCell] {
    let questions = facts.debrief.questions
    let rated = questions.filter { $0.level != nil }
    return [
      .integer(questions.count), .integer(rated.count),
      .integer(questions.count(where: \.isSkipped)),
    ]
      + [Rater.candidate, .jury, .program].map { rater in
        .integer(rated.count { $0.rater == rater })
      } + [
        .number(facts.plan.purpose == .drill ? nil : facts.debrief.indicativeMark),
        .integer(facts.state.slots.reduce(0) { $0 + $1.markerCount }),
        .integer(facts.state.slots.reduce(0) { $0 + $1.noteCount }),
      ]
  }

  private var voice: [TableCell] {
    let speech = OralSpeech(facts.state)
    let levels = facts.debrief.slots.compactMap { $0.speech?.levelDecibels }
    return [
      .number(speech.map { FlatSession.seconds($0.heardMilliseconds) }),
      .number(speech.map { FlatSession.seconds($0.talkMilliseconds) }),
      .integer(speech?.pauseCount), .integer(speech?.pace?.wordsPerMinute),
      .number(levels.isEmpty ? nil : levels.reduce(0, +) / Double(levels.count)),
    ]
  }

  private var scale: [TableCell] {
    let steps = facts.plan.levels.map { level in
      "\(level.name)=\(level.points.map { "\($0)" } ?? "")"
    }
    return [
      .text(steps.joined(separator: "|")), .integer(facts.plan.levels.halfwayIndex),
      .integer(facts.plan.criteria.count),
    ]
  }

  private var damage: TableCell { .text(facts.session.damageCode ?? "") }
}
