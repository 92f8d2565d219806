import ExamModel
import SessionEngine

/// One session of a folder, as a list or a count over many of them needs it.
public struct JournalSummary: Hashable, Sendable, Identifiable {
  /// The file's name without its extension.
  public var id: String
  public var path: String
  /// `nil` where the journal's first line cannot be read.
  public var outline: SessionOutline?
  /// What is wrong with the journal, if anything; the outline goes as far as it is good.
  public var damage: JournalDamage?

  public init(id: String, path: String, outline: SessionOutline?, damage: JournalDamage?) {
    self.id = id
    self.path = path
    self.outline = outline
    self.damage = damage
  }

  /// When the session was started, in seconds since 1970, as far as header or name tell.
  public var startedSeconds: Int? {
    outline?.header.startedSeconds ?? CalendarTime(utcText: id.prefix(18))?.utcSeconds
  }

  /// Whether the oral was interrupted and can go on.
  public var isResumable: Bool {
    guard let outline else { return false }
    return outline.ending == nil && (damage?.isRecoverable ?? true)
  }
}

/// What a list shows of a session and what progress is counted from.
public struct SessionOutline: Hashable, Sendable {
  public var header: JournalHeader
  public var eventCount: Int
  /// Seconds that counted, each slot rounded down.
  public var elapsedSeconds: Int
  /// When the last event happened on the session's clock.
  public var lastMilliseconds: Int
  /// The same in seconds since 1970, if no clock was set meanwhile.
  public var lastEventSeconds: Int
  /// `nil` for a session that was interrupted.
  public var ending: SessionEnding?
  /// Seconds that counted in each slot that was started, in the order of the plan.
  public var slotSeconds: [Int]
  /// The questions asked, in order.
  public var answers: [AnswerOutline]

  public init(
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

  public var plan: SessionPlan { header.plan }

  /// Levels given on a criterion, as indices in the plan's levels, in the order of the questions.
  public func levels(ofCriterion id: String) -> [Int] {
    answers.compactMap { $0.criterionID == id ? $0.level : nil }
  }
}

/// A question that was asked, without its text.
public struct AnswerOutline: Hashable, Sendable {
  public var questionID: String
  public var criterionID: String
  /// Index in the plan's slots.
  public var slot: Int
  /// Index in the plan's levels.
  public var level: Int?
  public var isSkipped: Bool
  public var answerSeconds: Int

  public init(
    questionID: String, criterionID: String, slot: Int, level: Int?, isSkipped: Bool,
    answerSeconds: Int
  ) {
    self.questionID = questionID
    self.criterionID = criterionID
    self.slot = slot
    self.level = level
    self.isSkipped = isSkipped
    self.answerSeconds = answerSeconds
  }
}
