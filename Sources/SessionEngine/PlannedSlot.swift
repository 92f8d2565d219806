import ExamModel

/// A slot of the oral as it will be timed.
package struct PlannedSlot: Hashable, Sendable {
  /// Index of the phase in the plan's phase titles.
  package var phaseIndex: Int
  package var kind: SlotKind
  /// A name of its own, where the kind's would not do.
  package var title: String?
  package var budgetSeconds: Int
  package var limit: DurationLimit
  /// Seconds left at which the light changes, largest first.
  package var warningsSecondsLeft: [Int]
  /// Index in the plan's fiches of the fiche that is presented or discussed.
  package var ficheIndex: Int?
  /// Ids of the criteria that are asked about; empty for all of the plan's.
  package var criterionIDs: [String]
  /// Empty where nothing is known of what will be said.
  package var sections: [PlannedSection]

  package init(
    phaseIndex: Int, kind: SlotKind, title: String? = nil, budgetSeconds: Int,
    limit: DurationLimit = .maximum, warningsSecondsLeft: [Int] = Exam.defaultWarningsSecondsLeft,
    ficheIndex: Int? = nil, criterionIDs: [String] = [], sections: [PlannedSection] = []
  ) {
    self.phaseIndex = phaseIndex
    self.kind = kind
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.limit = limit
    self.warningsSecondsLeft = warningsSecondsLeft
    self.ficheIndex = ficheIndex
    self.criterionIDs = criterionIDs
    self.sections = sections
  }

  package var budgetMilliseconds: Int { budgetSeconds * 1000 }
}
