import ExamModel

/// What a finished session comes to: planned and actual times, levels, and what to work on.
package struct Debrief: Hashable, Sendable {
  package var slots: [SlotDebrief]
  package var questions: [QuestionDebrief]
  package var criteria: [CriterionDebrief]
  /// Out of 20, to the nearest half point; indicative, and `nil` when nothing was rated or nobody spoke.
  package var indicativeMark: Double?
  package var strengths: [DebriefPoint]
  package var weaknesses: [DebriefPoint]
  /// One for each weak criterion, in the order of the exam.
  package var nextSteps: [NextStep]

  /// Whether levels were given and yet nobody spoke, which is why there is no mark.
  package var isUnspoken: Bool {
    questions.contains { $0.level != nil } && !questions.contains(where: \.wasAnswered)
  }

  /// How many answers the candidate and somebody else placed both, and of those how many the candidate
  /// placed higher and lower.
  package var comparedCounts: (compared: Int, higher: Int, lower: Int) {
    let pairs = questions.compactMap(\.comparedLevels)
    return (
      pairs.count, pairs.count { $0.own > $0.other }, pairs.count { $0.own < $0.other }
    )
  }

  package var plannedSeconds: Int { slots.reduce(0) { $0 + $1.plannedSeconds } }
  package var actualSeconds: Int { slots.reduce(0) { $0 + $1.actualSeconds } }
}

/// A slot's planned and actual time.
package struct SlotDebrief: Hashable, Sendable {
  package var slot: Int
  package var plannedSeconds: Int
  package var actualSeconds: Int
  /// Whether the slot was reached at all.
  package var wasStarted: Bool
  package var sections: [SectionDebrief]
  /// What it sounded like, where it was recorded.
  package var speech: SlotSpeech?

  package var deltaSeconds: Int { actualSeconds - plannedSeconds }
}

/// A section's planned and actual time.
package struct SectionDebrief: Hashable, Sendable {
  package var title: String
  package var plannedSeconds: Int
  package var actualSeconds: Int
  package var wasReached: Bool

  package var deltaSeconds: Int { actualSeconds - plannedSeconds }
}

/// A question, the level it got and how long the answer was.
package struct QuestionDebrief: Hashable, Sendable {
  package enum Length: Hashable, Sendable {
    case tooShort
    case right
    case tooLong
  }

  package var question: Question
  package var slot: Int
  package var level: Int?
  package var isSkipped: Bool
  package var answerSeconds: Int
  package var hesitationSeconds: Int?
  package var followUps: [String]
  /// Whether the level was given or corrected after the oral.
  package var isLevelLate: Bool
  /// Who gave the level.
  package var rater: Rater
  /// The last level of each who gave one.
  package var levels: RaterLevels = [:]
  /// Who chose or wrote the question, where that was not the draw.
  package var askedBy = Rater.candidate
  /// What was said of the answer.
  package var comments: [AnswerComment] = []
  /// What a jury at the table noted and marked meanwhile.
  package var juryNotes: [String] = []
  package var juryMarkers: [MarkerKind] = []
  /// What a good answer holds, each with whether it was said.
  package var elements: [AnswerElement]
  /// The notes taken while the question was before the candidate.
  package var notes: [String]

  /// `nil` for a question that was skipped.
  package var length: Length? {
    if isSkipped { return nil }
    if answerSeconds < question.targetSeconds.lowerBound { return .tooShort }
    return answerSeconds > question.targetSeconds.upperBound ? .tooLong : .right
  }
}

extension QuestionDebrief {
  /// The candidate's own level beside that of somebody else, where both were given.
  package var comparedLevels: (own: Int, other: Int, rater: Rater)? {
    guard let own = levels[.candidate],
      let rater = [Rater.jury, .program].first(where: { levels[$0] != nil }),
      let other = levels[rater]
    else { return nil }
    return (own, other, rater)
  }
}

/// An element of a good answer.
package struct AnswerElement: Hashable, Sendable {
  package var text: String
  package var isSaid: Bool

  package init(text: String, isSaid: Bool) {
    self.text = text
    self.isSaid = isSaid
  }
}

/// How a criterion was assessed over the whole session.
package struct CriterionDebrief: Hashable, Sendable {
  package var criterion: Criterion
  /// How many of its questions were asked, rated or not.
  package var askedCount: Int
  /// The levels given, in the order of the questions.
  package var levels: [Int]
  /// The median level, the lower one where two stand in the middle; not assessable answers count
  /// only if there is nothing else.
  package var medianLevel: Int?
  /// Mean points of the rated answers.
  package var meanPoints: Double?

  package init(
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
package enum DebriefPoint: Hashable, Sendable {
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
