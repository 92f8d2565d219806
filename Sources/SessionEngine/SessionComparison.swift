import ExamModel

/// Two runs side by side: what both had, what went better and what went worse.
public struct SessionComparison: Hashable, Sendable {
  /// Indicative marks out of 20.
  public var mark: Compared<Double>
  public var whole: Compared<TimeUse>
  /// How many questions were asked.
  public var questionCounts: Compared<Int>
  public var slots: [SlotComparison]
  public var sections: [SectionComparison]
  public var criteria: [CriterionComparison]
  /// Only the questions asked in both.
  public var questions: [QuestionComparison]

  /// A slot that is this much closer to its plan went better, in seconds.
  public static let slotToleranceSeconds = 10
  /// The same for a section or an answer.
  public static let partToleranceSeconds = 5
}

/// A slot in two runs.
public struct SlotComparison: Hashable, Sendable {
  public var phaseTitle: String
  public var kind: SlotKind
  public var title: String?
  public var times: Compared<TimeUse>
}

/// A section in two runs.
public struct SectionComparison: Hashable, Sendable {
  /// `nil` for a section of the parcours.
  public var ficheTitle: String?
  public var title: String
  public var times: Compared<TimeUse>
}

/// A criterion's median level in two runs.
public struct CriterionComparison: Hashable, Sendable {
  public var criterion: Criterion
  public var levels: Compared<Level>
  /// Steps up the scale, negative when down; `nil` unless both were rated on one scale.
  public var stepDifference: Int?
}

/// A question that was asked in both runs.
public struct QuestionComparison: Hashable, Sendable {
  public struct Answer: Hashable, Sendable {
    public var level: Level?
    public var seconds: Int
    public var isSkipped: Bool
  }

  public var question: Question
  public var before: Answer
  public var after: Answer
  public var levelVerdict: ComparisonVerdict?
  /// Which answer came closer to the length aimed for.
  public var timeVerdict: ComparisonVerdict?

  public var differenceSeconds: Int { after.seconds - before.seconds }
}
