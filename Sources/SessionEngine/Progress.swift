import ExamModel

/// What the sessions of one exam add up to.
///
/// Try-outs, and sessions in which nothing was answered nor finished, are left out.
package struct Progress: Hashable, Sendable {
  package var examID: String
  package var examTitle: String
  package var levels: [Level]
  /// The sessions that count, oldest first.
  package var runs: [ProgressRun]
  /// In the order of the exam.
  package var criteria: [CriterionProgress]
  /// Weakest first, then longest unasked.
  package var questions: [QuestionProgress]
  /// One for each kind of slot before the jury, in the order of the exam.
  package var slotKinds: [SlotKindProgress]
  /// Every fiche at hand and every one presented, the most often presented first.
  package var fiches: [FicheProgress]
  package var readiness: Readiness
  /// By whom and when the levels were given on which all this rests.
  package var ratings: RatingCounts
  package var nextRun: NextRun

  package var isEmpty: Bool { runs.isEmpty }
}

/// By whom and when answers were placed on the scale: a level of one's own in the heat of the oral weighs
/// less than one given afterwards, with the elements of a good answer in sight, or by somebody else.
package struct RatingCounts: Hashable, Sendable {
  /// By the candidate, in the oral.
  package var during: Int
  /// By the candidate, after the oral.
  package var afterwards: Int
  /// By another person, who played the jury.
  package var byJury: Int
  /// Answers that candidate and jury placed both, and how many the candidate placed higher and lower.
  package var compared = 0
  package var ownHigher = 0
  package var ownLower = 0
  package var byProgram: Int
  /// Answers that nobody rated.
  package var unrated: Int

  package init(
    during: Int, afterwards: Int, byJury: Int = 0, byProgram: Int = 0, unrated: Int
  ) {
    self.during = during
    self.afterwards = afterwards
    self.byJury = byJury
    self.byProgram = byProgram
    self.unrated = unrated
  }
}

/// One session among those that count.
package struct ProgressRun: Hashable, Sendable {
  package var id: String
  /// Seconds since 1970.
  package var startedSeconds: Int
  package var isComplete: Bool
  /// Whether every slot was kept to its budget, give or take the tolerance.
  package var isWithinTolerance: Bool
  /// Seconds over the budgets of the slots gone through to their end; negative when under.
  package var deltaSeconds: Int
  /// What the voice was like; `nil` where nothing was heard.
  package var speech: OralSpeech?
}

/// A criterion over the sessions.
package struct CriterionProgress: Hashable, Sendable {
  package var criterion: Criterion
  /// The median level in each run, `nil` where it was not assessed; index in the exam's levels.
  package var runLevels: [Int?]
  package var askedCount: Int
  package var lastAskedSeconds: Int?
  /// Over the runs that readiness looks at.
  package var medianLevel: Int?
}

/// A question over the sessions.
package struct QuestionProgress: Hashable, Sendable {
  package struct Asking: Hashable, Sendable {
    /// When the session was started, in seconds since 1970.
    package var startedSeconds: Int
    package var level: Int?
    package var isSkipped: Bool
    package var answerSeconds: Int
  }

  package var id: String
  package var criterionID: String
  /// Oldest first, never empty.
  package var askings: [Asking]

  /// The level last given.
  package var lastLevel: Int? { askings.last { $0.level != nil }?.level }
}

/// The slots of one kind over the sessions.
package struct SlotKindProgress: Hashable, Sendable {
  package var kind: SlotKind
  /// Seconds over the budgets in each run, negative when under; `nil` where none was gone through to
  /// its end.
  package var runDeltaSeconds: [Int?]
}

/// A fiche over the sessions.
package struct FicheProgress: Hashable, Sendable {
  package var id: String
  package var title: String
  /// In how many runs it was presented.
  package var runCount: Int
  package var lastPresentedSeconds: Int?
  /// Of the answers in the exchanges about it.
  package var medianLevel: Int?
}

/// What to do next time.
package struct NextRun: Hashable, Sendable {
  /// The fiches to choose, in order; fewer than the exam needs where fewer are at hand.
  package var ficheIDs: [String]
  /// What the jury will insist on.
  package var criterionID: String?

  package init(ficheIDs: [String], criterionID: String?) {
    self.ficheIDs = ficheIDs
    self.criterionID = criterionID
  }
}
