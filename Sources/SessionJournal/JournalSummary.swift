import ExamModel
import SessionEngine

/// One session of a folder, as a list or a count over many of them needs it.
package struct JournalSummary: Hashable, Sendable, Identifiable {
  /// The file's name without its extension.
  package var id: String
  package var path: String
  /// `nil` where the journal's first line cannot be read.
  package var outline: SessionOutline?
  /// What is wrong with the journal, if anything; the outline goes as far as it is good.
  package var damage: JournalDamage?

  package init(id: String, path: String, outline: SessionOutline?, damage: JournalDamage?) {
    self.id = id
    self.path = path
    self.outline = outline
    self.damage = damage
  }

  /// When the session was started, in seconds since 1970, as far as header or name tell.
  package var startedSeconds: Int? {
    outline?.header.startedSeconds ?? CalendarTime(utcText: id.prefix(18))?.utcSeconds
  }

  /// Whether the oral was interrupted and can go on.
  package var isResumable: Bool {
    // What is left of a drill comes tomorrow.
    guard let outline, outline.plan.purpose == .rehearsal else { return false }
    return outline.ending == nil && (damage?.isRecoverable ?? true)
  }
}

/// What a list shows of a session and what progress is counted from.
package struct SessionOutline: Hashable, Sendable {
  package var header: JournalHeader
  package var eventCount: Int
  /// Seconds that counted, each slot rounded down.
  package var elapsedSeconds: Int
  /// When the last event happened on the session's clock.
  package var lastMilliseconds: Int
  /// The same in seconds since 1970, if no clock was set meanwhile.
  package var lastEventSeconds: Int
  /// `nil` for a session that was interrupted.
  package var ending: SessionEnding?
  /// Seconds that counted in each slot that was started, in the order of the plan.
  package var slotSeconds: [Int]
  /// The questions asked, in order.
  package var answers: [AnswerOutline]

  package init(
    header: JournalHeader, eventCount: Int, elapsedSeconds: Int, lastMilliseconds: Int,
    lastEventSeconds: Int, ending: SessionEnding?, slotSeconds: [Int], answers: [AnswerOutline]
  ) {
    self.header = header
    self.eventCount = eventCount
    self.elapsedSeconds = elapsedSeconds
    self.lastMilliseconds = lastMilliseconds
    self.lastEventSeconds = lastEventSeconds
    self.ending = ending
    self.slotSeconds = slotSeconds
    self.answers = answers
  }

  package var plan: SessionPlan { header.plan }

  /// The mark that its levels come to; `nil` where nothing was rated or nobody spoke.
  package var indicativeMark: Double? {
    IndicativeMark.outOf20(
      levels: plan.criteria.map { criterion in
        answers.filter {
          $0.criterionID == criterion.id && IndicativeMark.isAnswer(seconds: $0.answerSeconds)
        }.compactMap(\.level)
      }, scale: plan.levels)
  }
}

/// A question that was asked, without its text.
package struct AnswerOutline: Hashable, Sendable {
  package var questionID: String
  package var criterionID: String
  /// Index in the plan's slots.
  package var slot: Int
  /// Index in the plan's levels.
  package var level: Int?
  package var isSkipped: Bool
  package var answerSeconds: Int
  /// Whether the level was given or corrected afterwards.
  package var isLevelLate: Bool
  /// Id of the bank's question, where the journal tells it.
  package var base: String?
  /// What the question was about, where the journal tells it.
  package var about: String?
  /// Seconds from the start of the session to the question, on the wall clock.
  package var askedAfterSeconds: Int

  package init(
    questionID: String, criterionID: String, slot: Int, level: Int?, isSkipped: Bool,
    answerSeconds: Int, isLevelLate: Bool = false, base: String? = nil, about: String? = nil,
    askedAfterSeconds: Int = 0
  ) {
    self.questionID = questionID
    self.criterionID = criterionID
    self.slot = slot
    self.level = level
    self.isSkipped = isSkipped
    self.answerSeconds = answerSeconds
    self.isLevelLate = isLevelLate
    self.base = base
    self.about = about
    self.askedAfterSeconds = askedAfterSeconds
  }
}
