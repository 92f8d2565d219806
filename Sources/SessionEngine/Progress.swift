import ExamModel

/// What the sessions of one exam add up to.
///
/// Try-outs, and sessions in which nothing was answered nor finished, are left out.
public struct Progress: Hashable, Sendable {
  public var examID: String
  public var examTitle: String
  public var levels: [Level]
  /// The sessions that count, oldest first.
  public var runs: [ProgressRun]
  /// In the order of the exam.
  public var criteria: [CriterionProgress]
  /// Weakest first, then longest unasked.
  public var questions: [QuestionProgress]
  /// One for each kind of slot before the jury, in the order of the exam.
  public var slotKinds: [SlotKindProgress]
  /// Every fiche at hand and every one presented, the most often presented first.
  public var fiches: [FicheProgress]
  public var readiness: Readiness
  public var nextRun: NextRun

  public var isEmpty: Bool { runs.isEmpty }
}

/// One session among those that count.
public struct ProgressRun: Hashable, Sendable {
  public var id: String
  /// Seconds since 1970.
  public var startedSeconds: Int
  public var isComplete: Bool
  /// Whether every slot was kept to its budget, give or take the tolerance.
  public var isWithinTolerance: Bool
  /// Seconds over the budgets of all slots started; negative when under.
  public var deltaSeconds: Int
}

/// A criterion over the sessions.
public struct CriterionProgress: Hashable, Sendable {
  public var criterion: Criterion
  /// The median level in each run, `nil` where it was not assessed; index in the exam's levels.
  public var runLevels: [Int?]
  public var askedCount: Int
  public var lastAskedSeconds: Int?
  /// Over the runs that readiness looks at.
  public var medianLevel: Int?
}

/// A question over the sessions.
public struct QuestionProgress: Hashable, Sendable {
  public struct Asking: Hashable, Sendable {
    /// When the session was started, in seconds since 1970.
    public var startedSeconds: Int
    public var level: Int?
    public var isSkipped: Bool
    public var answerSeconds: Int
  }

  public var id: String
  public var criterionID: String
  /// Oldest first, never empty.
  public var askings: [Asking]

  /// The level last given.
  public var lastLevel: Int? { askings.last { $0.level != nil }?.level }
}

/// The slots of one kind over the sessions.
public struct SlotKindProgress: Hashable, Sendable {
  public var kind: SlotKind
  /// Seconds over the budgets in each run, negative when under; `nil` where none was started.
  public var runDeltaSeconds: [Int?]
}

/// A fiche over the sessions.
public struct FicheProgress: Hashable, Sendable {
  public var id: String
  public var title: String
  /// In how many runs it was presented.
  public var runCount: Int
  public var lastPresentedSeconds: Int?
  /// Of the answers in the exchanges about it.
  public var medianLevel: Int?
}

/// What to do next time.
public struct NextRun: Hashable, Sendable {
  /// The fiches to choose, in order; fewer than the exam needs where fewer are at hand.
  public var ficheIDs: [String]
  /// What the jury will insist on.
  public var criterionID: String?

  public init(ficheIDs: [String], criterionID: String?) {
    self.ficheIDs = ficheIDs
    self.criterionID = criterionID
  }
}
