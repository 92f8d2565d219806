import ExamModel
import JSONText
import SessionEngine
import Wording

extension JSONReport {
  func question(_ entry: QuestionDebrief, _ record: QuestionRecord) -> JSONValue {
    guard case .object(let members) = ownQuestion(entry, record) else { return .null }
    return .object(members + table(entry))
  }

  /// What others than the candidate gave and said, only where there is any of it.
  private func table(_ entry: QuestionDebrief) -> [JSONMember] {
    var members: [JSONMember] = []
    if entry.askedBy != .candidate {
      members.append(JSONMember("asked_by", .string(entry.askedBy.rawValue)))
    }
    if entry.levels.count > 1 {
      let levels = Rater.allCases.compactMap { rater in
        entry.levels[rater].map { JSONMember(rater.rawValue, .integer($0)) }
      }
      members.append(JSONMember("levels", .object(levels)))
    }
    if !entry.juryNotes.isEmpty {
      members.append(JSONMember("jury_notes", .array(entry.juryNotes.map { .string($0) })))
    }
    if !entry.juryMarkers.isEmpty {
      let kinds = entry.juryMarkers.map { JSONValue.string($0.rawValue) }
      members.append(JSONMember("jury_markers", .array(kinds)))
    }
    if !entry.comments.isEmpty {
      let comments = entry.comments.map { comment -> JSONValue in
        ["text": .string(comment.text), "by": .string(comment.rater.rawValue)]
      }
      members.append(JSONMember("comments", .array(comments)))
    }
    return members
  }

  private func ownQuestion(_ entry: QuestionDebrief, _ record: QuestionRecord) -> JSONValue {
    let question = entry.question
    return [
      "id": .string(question.id),
      "slot": .integer(entry.slot),
      "criterion": .string(question.criterionID),
      "text": .string(question.text),
      "reason": .string(Self.name(of: question.reason)),
      "reason_text": .string(ReasonTexts(language: language).reason(question.reason)),
      "reason_path": .optional(question.reason.location?.path),
      "reason_line": .optional(question.reason.location?.line),
      "follow_ups": .array(entry.followUps.map { .string($0) }),
      "asked_at_slot_seconds": .integer(record.askedSlotMilliseconds / 1000),
      "hesitation_seconds": .optional(entry.hesitationSeconds),
      "answer_seconds": .integer(entry.answerSeconds),
      "target_min_seconds": .integer(question.targetSeconds.lowerBound),
      "target_max_seconds": .integer(question.targetSeconds.upperBound),
      "length": .optional(entry.length.map(Self.name)),
      "level": .optional(entry.level),
      "level_given_late": .boolean(entry.isLevelLate),
      "level_given_by": .optional(entry.level.map { _ in entry.rater.rawValue }),
      "skipped": .boolean(entry.isSkipped),
      "base": .optional(question.base),
      "about": .optional(question.about),
      "notes": .array(entry.notes.map { .string($0) }),
      "elements": .array(
        entry.elements.map { ["text": .string($0.text), "said": .boolean($0.isSaid)] }),
    ]
  }

  func points(_ debrief: Debrief) -> JSONValue {
    [
      "indicative_mark": .optional(debrief.indicativeMark),
      "strengths": .array(debrief.strengths.map(point)),
      "weaknesses": .array(debrief.weaknesses.map(point)),
      "next_steps": .array(debrief.nextSteps.map(step)),
    ]
  }

  private func step(_ step: NextStep) -> JSONValue {
    var location: SourceLocation?
    var section: String?
    var role: SectionRole?
    switch step.place {
    case .section(let title, _, let at): (section, location) = (title, at)
    case .fiche(_, let at): location = at
    case .missingSection(let missing, _, let at): (role, location) = (missing, at)
    case nil: break
    }
    return [
      "criterion": .string(step.criterion.id),
      "level": .integer(step.level),
      "question": .integer(step.answer),
      "path": .optional(location?.path),
      "line": .optional(location?.line),
      "section": .optional(section),
      "missing_role": .optional(role?.rawValue),
      "text": .string(NextStepTexts(language: language).text(step)),
      "elements_to_say": .array(step.missingElements.map { .string($0) }),
    ]
  }

  private func point(_ point: DebriefPoint) -> JSONValue {
    let words = DebriefTexts(language: language, plan: session.plan)
    return .object(Self.members(of: point) + [JSONMember("text", .string(words.point(point)))])
  }

  private static func members(of point: DebriefPoint) -> [JSONMember] {
    func named(_ type: String, _ members: KeyValuePairs<String, Int>) -> [JSONMember] {
      [JSONMember("type", .string(type))] + members.map { JSONMember($0.key, .integer($0.value)) }
    }
    return switch point {
    case .criterion(let id, let level):
      [
        JSONMember("type", "criterion"), JSONMember("criterion", .string(id)),
        JSONMember("level", .integer(level)),
      ]
    case .timeKept(let slot, let delta):
      named("time-kept", ["slot": slot, "difference_seconds": delta])
    case .overrun(let slot, let seconds):
      named("overrun", ["slot": slot, "difference_seconds": seconds])
    case .underrun(let slot, let seconds):
      named("underrun", ["slot": slot, "difference_seconds": -seconds])
    case .sectionsNotReached(let slot, let count):
      named("sections-not-reached", ["slot": slot, "count": count])
    case .answersRight(let count, let total):
      named("answers-right", ["count": count, "of": total])
    case .answersTooShort(let count, let total):
      named("answers-too-short", ["count": count, "of": total])
    case .answersTooLong(let count, let total):
      named("answers-too-long", ["count": count, "of": total])
    case .questionsSkipped(let count): named("questions-skipped", ["count": count])
    }
  }

  static func name(of length: QuestionDebrief.Length) -> String {
    switch length {
    case .tooShort: "too-short"
    case .right: "right"
    case .tooLong: "too-long"
    }
  }

  /// The words that journals use (docs/FORMAT.md).
  private static func name(of reason: QuestionReason) -> String {
    switch reason {
    case .general: "general"
    case .technology: "technology"
    case .figure: "figure"
    case .missingSection: "missing-section"
    case .thinSection: "thin-section"
    case .competency: "competency"
    case .unknownCompetency: "unknown-competency"
    case .teamwork: "teamwork"
    case .period: "period"
    case .passage: "passage"
    case .bothFiches: "both-fiches"
    case .ownQuestion: "own-question"
    }
  }
}
