import ExamModel

/// A slot of the oral as it will be timed.
public struct PlannedSlot: Hashable, Sendable {
  /// Index of the phase in the plan's phase titles.
  public var phaseIndex: Int
  public var kind: SlotKind
  /// A name of its own, where the kind's would not do.
  public var title: String?
  public var budgetSeconds: Int
  public var limit: DurationLimit
  /// Seconds left at which the light changes, largest first.
  public var warningsSecondsLeft: [Int]
  /// Index in the plan's fiches of the fiche that is presented or discussed.
  public var ficheIndex: Int?
  /// Empty where nothing is known of what will be said.
  public var sections: [PlannedSection]

  public init(
    phaseIndex: Int, kind: SlotKind, title: String? = nil, budgetSeconds: Int,
    limit: DurationLimit = .maximum, warningsSecondsLeft: [Int] = Exam.defaultWarningsSecondsLeft,
    ficheIndex: Int? = nil, sections: [PlannedSection] = []
  ) {
    self.phaseIndex = phaseIndex
    self.kind = kind
    self.title = title
    self.budgetSeconds = budgetSeconds
    self.limit = limit
    self.warningsSecondsLeft = warningsSecondsLeft
    self.ficheIndex = ficheIndex
    self.sections = sections
  }

  public var budgetMilliseconds: Int { budgetSeconds * 1000 }
}
