import ExamModel

/// Two runs side by side: what both had, what went better and what went worse.
package struct SessionComparison: Hashable, Sendable {
  /// Indicative marks out of 20.
  package var mark: Compared<Double>
  package var whole: Compared<TimeUse>
  /// How many questions were asked.
  package var questionCounts: Compared<Int>
  /// What the voice was like, where it was heard; never better or worse.
  package var speech: Compared<OralSpeech>
  package var slots: [SlotComparison]
  package var sections: [SectionComparison]
  package var criteria: [CriterionComparison]
  /// Only the questions asked in both.
  package var questions: [QuestionComparison]

  /// A slot that is this much closer to its plan went better, in seconds.
  package static let slotToleranceSeconds = 10
  /// The same for a section or an answer.
  package static let partToleranceSeconds = 5
}

/// A slot in two runs.
package struct SlotComparison: Hashable, Sendable {
  package var phaseTitle: String
  package var kind: SlotKind
  package var title: String?
  package var times: Compared<TimeUse>
}

/// A section in two runs.
package struct SectionComparison: Hashable, Sendable {
  /// `nil` for a section of the parcours.
  package var ficheTitle: String?
  package var title: String
  package var times: Compared<TimeUse>
}

/// A criterion's median level in two runs.
package struct CriterionComparison: Hashable, Sendable {
  package var criterion: Criterion
  package var levels: Compared<Level>
  /// Steps up the scale, negative when down; `nil` unless both were rated on one scale.
  package var stepDifference: Int?
}

/// A question that was asked in both runs.
package struct QuestionComparison: Hashable, Sendable {
  package struct Answer: Hashable, Sendable {
    package var level: Level?
    package var seconds: Int
    package var isSkipped: Bool
  }

  package var question: Question
  package var before: Answer
  package var after: Answer
  package var levelVerdict: ComparisonVerdict?
  /// Which answer came closer to the length aimed for.
  package var timeVerdict: ComparisonVerdict?

  package var differenceSeconds: Int { after.seconds - before.seconds }
}
