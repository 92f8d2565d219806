import ExamModel

/// Everything that is fixed before an oral begins; with the events it makes the whole session.
package struct SessionPlan: Hashable, Sendable {
  package var examID: String
  package var examTitle: String
  package var coefficient: Double?
  package var mode: SessionMode
  /// What the session is for.
  package var purpose: SessionPurpose
  /// Whether a slot ends by itself when its budget is used up.
  package var isStrict: Bool
  /// The jury's temper, by the name that the draw knows.
  package var jury: String
  package var seed: UInt64
  /// How many times faster than the wall clock the session runs; 1 for a real rehearsal.
  package var clockRate: Double
  /// Factor on every budget for candidates with *aménagements*; 1 without.
  package var timeFactor: Double
  package var criteria: [Criterion] {
    didSet { criterionIndices = Self.indices(of: criteria) }
  }
  /// The first criterion of each id, since every question is looked up.
  private var criterionIndices: [String: Int]
  package var levels: [Level]
  package var phaseTitles: [String]
  package var fiches: [PlannedFiche]
  package var slots: [PlannedSlot]
  /// What the exam takes points off for.
  package var penalties: [Penalty]

  package init(
    examID: String, examTitle: String, coefficient: Double? = nil, mode: SessionMode = .training,
    purpose: SessionPurpose = .rehearsal, isStrict: Bool = false, jury: String = "",
    seed: UInt64 = 0, clockRate: Double = 1, timeFactor: Double = 1, criteria: [Criterion],
    levels: [Level] = Level.officialScale,
    phaseTitles: [String], fiches: [PlannedFiche] = [], slots: [PlannedSlot],
    penalties: [Penalty] = []
  ) {
    self.examID = examID
    self.examTitle = examTitle
    self.coefficient = coefficient
    self.mode = mode
    self.purpose = purpose
    self.isStrict = isStrict
    self.jury = jury
    self.seed = seed
    self.clockRate = clockRate
    self.timeFactor = timeFactor
    self.criteria = criteria
    criterionIndices = Self.indices(of: criteria)
    self.levels = levels
    self.phaseTitles = phaseTitles
    self.fiches = fiches
    self.slots = slots
    self.penalties = penalties
  }

  /// The sum of all slots, time away from the jury included.
  package var budgetSeconds: Int { slots.reduce(0) { $0 + $1.budgetSeconds } }

  /// A try-out runs on a faster clock and does not count as progress.
  package var isTryOut: Bool { clockRate != 1 }

  package func criterion(id: String) -> Criterion? { criterionIndices[id].map { criteria[$0] } }

  private static func indices(of criteria: [Criterion]) -> [String: Int] {
    Dictionary(
      criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
