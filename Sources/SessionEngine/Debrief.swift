import ExamModel

/// What a finished session comes to: planned and actual times, levels, and what to work on.
public struct Debrief: Hashable, Sendable {
  public var slots: [SlotDebrief]
  public var questions: [QuestionDebrief]
  public var criteria: [CriterionDebrief]
  /// Out of 20, to the nearest half point; indicative, and `nil` when nothing was rated.
  public var indicativeMark: Double?
  public var strengths: [DebriefPoint]
  public var weaknesses: [DebriefPoint]

  public var plannedSeconds: Int { slots.reduce(0) { $0 + $1.plannedSeconds } }
  public var actualSeconds: Int { slots.reduce(0) { $0 + $1.actualSeconds } }
}

/// A slot's planned and actual time.
public struct SlotDebrief: Hashable, Sendable {
  public var slot: Int
  public var plannedSeconds: Int
  public var actualSeconds: Int
  /// Whether the slot was reached at all.
  public var wasStarted: Bool
  public var sections: [SectionDebrief]

  public var deltaSeconds: Int { actualSeconds - plannedSeconds }
}

/// A section's planned and actual time.
public struct SectionDebrief: Hashable, Sendable {
  public var title: String
  public var plannedSeconds: Int
  public var actualSeconds: Int
  public var wasReached: Bool

  public var deltaSeconds: Int { actualSeconds - plannedSeconds }
}

/// A question, the level it got and how long the answer was.
public struct QuestionDebrief: Hashable, Sendable {
  public enum Length: Hashable, Sendable {
    case tooShort
    case right
    case tooLong
  }

  public var question: Question
  public var slot: Int
  public var level: Int?
  public var isSkipped: Bool
  public var answerSeconds: Int
  public var hesitationSeconds: Int?
  public var followUps: [String]

  /// `nil` for a question that was skipped.
  public var length: Length? {
    if isSkipped { return nil }
    if answerSeconds < question.targetSeconds.lowerBound { return .tooShort }
    return answerSeconds > question.targetSeconds.upperBound ? .tooLong : .right
  }
}

/// How a criterion was assessed over the whole session.
public struct CriterionDebrief: Hashable, Sendable {
  public var criterion: Criterion
  /// How many of its questions were asked, rated or not.
  public var askedCount: Int
  /// The levels given, in the order of the questions.
  public var levels: [Int]
  /// The median level, the lower one where two stand in the middle; not assessable answers count
  /// only if there is nothing else.
  public var medianLevel: Int?
  /// Mean points of the rated answers.
  public var meanPoints: Double?

  public init(
    criterion: Criterion, askedCount: Int, levels: [Int], medianLevel: Int?, meanPoints: Double?
  ) {
    self.criterion = criterion
    self.askedCount = askedCount
    self.levels = levels
    self.medianLevel = medianLevel
    self.meanPoints = meanPoints
  }
}

/// A strong or weak point, as a fact.
public enum DebriefPoint: Hashable, Sendable {
  case criterion(id: String, level: Int)
  case timeKept(slot: Int, deltaSeconds: Int)
  case overrun(slot: Int, seconds: Int)
  case underrun(slot: Int, seconds: Int)
  case sectionsNotReached(slot: Int, count: Int)
  case answersRight(count: Int, of: Int)
  case answersTooShort(count: Int, of: Int)
  case answersTooLong(count: Int, of: Int)
  case questionsSkipped(count: Int)
}
