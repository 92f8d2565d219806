import ExamModel
import JSONText
import SessionEngine
import Speech

/// All facts of a session for a program, as one JSON object in UTF-8.
///
/// Keys are English and stable; a key may be added, none changes its meaning. A value that is not
/// known is `null`. Times are whole seconds, differences are positive when over, places in a list
/// (`slot`, `level`, `fiche`, `phase`, `question`) count from 0; `at_seconds` is session time with pauses,
/// `at_slot_seconds` the clock of the slot without. Texts stand as they were written.
///
/// ```
/// report     "oralblanc-session" · version 1 · id · started (local, as text) · started_unix_seconds
///            exam, exam_title, coefficient, mode ("training" | "exam"), strict, jury
///            seed (text, since it may be larger than 2^53), clock_rate, time_factor
///            ending ("completed" | "abandoned" | null when not finished)
///            planned_seconds, actual_seconds, difference_seconds, pause_seconds
/// levels     [name, points]                      the scale
/// phases     [title as text]
/// fiches     [id, title, path]
/// slots      [slot, phase, kind, title, fiche, planned_seconds, actual_seconds,
///             difference_seconds, started_at_seconds (session time), ending, speech, sections]
///            speech: null, or what a microphone heard: [heard_seconds, talk_seconds, syllables,
///            pace_words_per_minute (estimated: value, lowest, highest; or null), level_db, pauses:
///            [at_seconds (session time), seconds]]
///            sections: [title, origin ("parcours" | "fiche"), fiche, planned_seconds,
///            actual_seconds, difference_seconds]; not reached: actual and difference are null
/// purpose    "rehearsal" | "drill"
/// criteria   [id, name, details, asked, levels, median_level, mean_points]
/// questions  [id, slot, criterion, text, reason, reason_text (in the report's language),
///             reason_path, reason_line, follow_ups, asked_at_slot_seconds,
///             hesitation_seconds, answer_seconds, target_min_seconds, target_max_seconds,
///             length ("too-short" | "right" | "too-long"), level, level_given_late,
///             level_given_by ("self" | "jury" | "program" | null without a level), skipped,
///             base, about (docs/FORMAT.md), notes, elements: [text, said]; only where there is any:
///             asked_by, levels (by who gave them), jury_notes, jury_markers, comments: [text, by]]
/// annotations    [at_seconds, slot, note (null for a marker); marker (what it is for) and by (who)
///                only where there is something to tell]
/// interruptions  [at_slot_seconds, slot, question (null before the first), text]
/// gaps       [seconds, counted, cause ("ended" | "suspended" | "stopped")]
///             times in which the oral could not go on, by the wall clock
/// spoken     null, or what a program wrote down: [language, models, words: [at_seconds, end_seconds,
///             word, confidence (or null)], slots: [slot, words, words_per_minute (or null)],
///             tics: [name, at_seconds], points: [kind ("section" | "figure" | "technology" |
///             "competence"), fiche, text, said ("said" | "partly" | "never"), at_seconds],
///             incomplete: [take, fault]]; nothing of it is a mark
/// penalties  [name, points]
/// debrief    indicative_mark (out of 20), strengths, weaknesses: [type, …, text],
///             next_steps: [criterion, level, question (index), path, line, section (its title),
///             missing_role, text, elements_to_say]
/// ```
struct JSONReport {
  let session: ReportedSession
  let language: Language

  var text: String { value.prettyText + "\n" }

  private var plan: SessionPlan { session.plan }

  private var value: JSONValue {
    let state = session.state
    let debrief = Debrief(of: state)
    return .object(
      head(state, debrief)
        + [
          JSONMember("levels", .array(plan.levels.map(level))),
          JSONMember("phases", .array(plan.phaseTitles.map { .string($0) })),
          JSONMember("fiches", .array(plan.fiches.map(fiche))),
          JSONMember("slots", .array(debrief.slots.map { slot($0, state) })),
          JSONMember("criteria", .array(debrief.criteria.map(criterion))),
          JSONMember(
            "questions",
            .array(zip(debrief.questions, state.questions).map { question($0, $1) })),
          JSONMember("annotations", .array(state.annotations.map(annotation))),
          JSONMember("interruptions", .array(state.remarks.map(remark))),
          JSONMember("gaps", .array(state.gaps.map(gap))),
          JSONMember("spoken", session.spoken.map { SpokenJSON($0).value } ?? .null),
          JSONMember(
            "penalties",
            .array(
              plan.penalties.map { ["name": .string($0.name), "points": .number($0.points)] })),
          JSONMember("debrief", points(debrief)),
        ])
  }

  private func head(_ state: SessionState, _ debrief: Debrief) -> [JSONMember] {
    let ending: SessionEnding? = if case .finished(let ending) = state.stage { ending } else { nil }
    let paused = state.slots.reduce(0) { $0 + $1.pausedMilliseconds }
    return [
      JSONMember("report", "oralblanc-session"),
      JSONMember("version", 1),
      JSONMember("id", .string(session.id)),
      JSONMember("started", .string(session.startedText)),
      JSONMember("started_unix_seconds", .optional(session.startedSeconds)),
      JSONMember("exam", .string(plan.examID)),
      JSONMember("exam_title", .string(plan.examTitle)),
      JSONMember("coefficient", .optional(plan.coefficient)),
      JSONMember("mode", .string(plan.mode.rawValue)),
      JSONMember("purpose", .string(plan.purpose.rawValue)),
      JSONMember("strict", .boolean(plan.isStrict)),
      JSONMember("jury", .string(plan.jury)),
      JSONMember("seed", .string(String(plan.seed))),
      JSONMember("clock_rate", .number(plan.clockRate)),
      JSONMember("time_factor", .number(plan.timeFactor)),
      JSONMember("ending", .optional(ending?.rawValue)),
      JSONMember("planned_seconds", .integer(debrief.plannedSeconds)),
      JSONMember("actual_seconds", .integer(debrief.actualSeconds)),
      JSONMember(
        "difference_seconds", .integer(debrief.actualSeconds - debrief.plannedSeconds)),
      JSONMember("pause_seconds", .integer(paused / 1000)),
    ]
  }

  private func gap(_ gap: SessionGap) -> JSONValue {
    .object([
      JSONMember("seconds", .integer(gap.milliseconds / 1000)),
      JSONMember("counted", .boolean(gap.isCounted)),
      JSONMember("cause", .string(gap.cause.rawValue)),
    ])
  }

  private func level(_ level: Level) -> JSONValue {
    [
      "name": .string(level.name), "points": .optional(level.points),
      "details": .optional(level.details),
    ]
  }

  private func fiche(_ fiche: PlannedFiche) -> JSONValue {
    ["id": .string(fiche.id), "title": .string(fiche.title), "path": .string(fiche.path)]
  }

  private func slot(_ entry: SlotDebrief, _ state: SessionState) -> JSONValue {
    let planned = plan.slots[entry.slot]
    let record = entry.wasStarted ? state.slots[entry.slot] : nil
    let sections = zip(planned.sections, entry.sections).map(section)
    return .object(
      [
        JSONMember("slot", .integer(entry.slot)),
        JSONMember("phase", .integer(planned.phaseIndex)),
        JSONMember("kind", .string(planned.kind.rawValue)),
        JSONMember("title", .optional(planned.title)),
        JSONMember("fiche", .optional(planned.ficheIndex)),
      ] + times(entry.plannedSeconds, entry.wasStarted ? entry.actualSeconds : nil)
        + [
          JSONMember(
            "started_at_seconds", .optional(record.map { $0.startedMilliseconds / 1000 })),
          JSONMember("ending", .optional(record?.ending?.rawValue)),
          JSONMember("speech", entry.speech.map(speech) ?? .null),
          JSONMember("sections", .array(sections)),
        ])
  }

  private func speech(_ speech: SlotSpeech) -> JSONValue {
    .object([
      JSONMember("heard_seconds", .number(Self.seconds(speech.heardMilliseconds))),
      JSONMember("talk_seconds", .number(Self.seconds(speech.talkMilliseconds))),
      JSONMember("syllables", .integer(speech.syllables)),
      JSONMember(
        "pace_words_per_minute",
        speech.pace.map {
          [
            "value": .integer($0.wordsPerMinute), "lowest": .integer($0.lowest),
            "highest": .integer($0.highest),
          ]
        } ?? .null),
      JSONMember("level_db", .optional(speech.levelDecibels)),
      JSONMember(
        "pauses",
        .array(
          speech.pauses.map {
            [
              "at_seconds": .number(Self.seconds($0.startMilliseconds)),
              "seconds": .number(Self.seconds($0.lengthMilliseconds)),
            ]
          })),
    ])
  }

  private static func seconds(_ milliseconds: Int) -> Double { Double(milliseconds) / 1000 }

  private func section(_ planned: PlannedSection, _ entry: SectionDebrief) -> JSONValue {
    let origin: (String, Int?) =
      switch planned.origin {
      case .parcours: ("parcours", nil)
      case .fiche(let index): ("fiche", index)
      }
    return .object(
      [
        JSONMember("title", .string(planned.title)),
        JSONMember("origin", .string(origin.0)),
        JSONMember("fiche", .optional(origin.1)),
      ] + times(entry.plannedSeconds, entry.wasReached ? entry.actualSeconds : nil))
  }

  private func times(_ planned: Int, _ actual: Int?) -> [JSONMember] {
    [
      JSONMember("planned_seconds", .integer(planned)),
      JSONMember("actual_seconds", .optional(actual)),
      JSONMember("difference_seconds", .optional(actual.map { $0 - planned })),
    ]
  }

  private func criterion(_ entry: CriterionDebrief) -> JSONValue {
    [
      "id": .string(entry.criterion.id),
      "name": .string(entry.criterion.name),
      "details": .string(entry.criterion.details),
      "asked": .integer(entry.askedCount),
      "levels": .array(entry.levels.map { .integer($0) }),
      "median_level": .optional(entry.medianLevel),
      "mean_points": .optional(entry.meanPoints),
    ]
  }

  private func annotation(_ annotation: Annotation) -> JSONValue {
    var members = [
      JSONMember("at_seconds", .integer(annotation.atMilliseconds / 1000)),
      JSONMember("slot", .integer(annotation.slot)),
      JSONMember("note", .optional(annotation.note)),
    ]
    if let kind = annotation.kind { members.append(JSONMember("marker", .string(kind.rawValue))) }
    if annotation.rater != .candidate {
      members.append(JSONMember("by", .string(annotation.rater.rawValue)))
    }
    return .object(members)
  }

  private func remark(_ record: RemarkRecord) -> JSONValue {
    [
      "at_slot_seconds": .integer(record.slotMilliseconds / 1000),
      "slot": .integer(record.slot),
      "question": record.question < 0 ? .null : .integer(record.question),
      "text": .string(record.text),
    ]
  }
}
