import ExamModel

/// A class at a glance: where each candidate stands in one exam, and what most of them do not hold.
package struct ClassSurvey: Hashable, Sendable {
  package var examID: String
  package var examTitle: String
  package var criteria: [Criterion]
  package var levels: [Level]
  /// In the order of the class, those without a rehearsal included.
  package var rows: [ClassRow]
  /// In the order of the exam.
  package var criterionFigures: [ClassCriterion]
  /// Those that the fewest candidates hold first.
  package var openQuestions: [OpenQuestion]
  /// How many candidates must have been asked before a question can be called one that nobody holds.
  package var neededCandidates: Int

  /// Fewer candidates than this are no class: figures about them would be figures about persons.
  package static let smallestClass = 5

  /// How many candidates have rehearsed the exam.
  package var activeCount: Int { rows.count { $0.runCount > 0 } }

  /// The best level that still counts as not holding: the first that earns half of the points, *maîtrise
  /// partielle* on the official scale.
  package var lowLevel: Int { levels.halfwayIndex }
}

/// Where one candidate stands.
package struct ClassRow: Hashable, Sendable {
  /// Index of the candidate in the class.
  package var member: Int
  package var name: String
  /// Rehearsals that count towards progress: neither drills nor try-outs, and something was answered.
  package var runCount: Int
  /// Those that went on to the end of their last slot.
  package var completeCount: Int
  /// Seconds since 1970 of the last rehearsal that counts.
  package var lastStartedSeconds: Int?
  /// The id of that rehearsal.
  package var lastID: String?
  /// What all of them took.
  package var seconds: Int
  /// Drills, over all exams.
  package var drillCount: Int
  /// Rehearsals that count, of other exams.
  package var otherCount: Int
  /// The median level of each criterion over the last three whole orals, as readiness has it.
  package var criterionLevels: [Int?]
  package var readiness: Readiness
  /// The mark that the last whole oral would come to, out of 20; indicative.
  package var indicativeMark: Double?
  /// The criteria under *maîtrise partielle*, as indices.
  package var weakCriteria: [Int]
}

/// A criterion over a class.
package struct ClassCriterion: Hashable, Sendable {
  package var criterion: Criterion
  /// Candidates with a median level.
  package var ratedCount: Int
  /// Those of them whose median earns less than half of the points.
  package var weakCount: Int
  /// The median over the candidates' medians, the lower one where two stand in the middle.
  package var medianLevel: Int?
}

/// A question that at least half of those who were asked do not hold.
package struct OpenQuestion: Hashable, Sendable {
  /// A part of the fiches with how many of those who do not hold the question were asked about it there.
  package struct Section: Hashable, Sendable {
    package var section: AskedSection
    package var count: Int

    package init(section: AskedSection, count: Int) {
      self.section = section
      self.count = count
    }
  }

  /// Where the question stands in a journal.
  package struct Place: Hashable, Sendable {
    /// Index of the candidate in the class.
    package var member: Int
    package var sessionID: String
    /// The number of the answer in the session.
    package var answer: Int
  }

  /// The bank's question, or the question's own id where the journal tells no other.
  package var key: String
  package var criterionID: String
  /// Candidates whose last answer was placed on the scale or passed over.
  package var askedCount: Int
  /// Those of them whose last answer was passed over or is not above the low level.
  package var openCount: Int
  /// The most frequent first.
  package var sections: [Section]
  /// The latest time that it was asked, for its text.
  package var latest: Place
}
