/// A timed oral, as its page describes it.
public struct Exam: Hashable, Sendable, Identifiable {
  public var id: String
  public var title: String
  /// Whether the durations come from an official text.
  public var isOfficial: Bool
  public var source: String
  /// Time before the jury: the sum of the slots that are not away from it.
  public var durationSeconds: Int
  /// Time of preparation, practical and written work.
  public var preparationSeconds: Int
  public var coefficient: Double?
  public var modality: String?
  /// What the candidate hands in or brings.
  public var documents: [String]
  public var criteria: [Criterion]
  public var levels: [Level]
  /// Seconds left in a slot at which the light changes, largest first.
  public var warningsSecondsLeft: [Int]
  public var penalties: [Penalty]
  public var phases: [Phase]
  /// The prose of the page that is neither a table of facts nor criteria nor phases.
  public var notes: [String]

  /// Two minutes left, then none: what speakers' lights do (DESIGN §4).
  public static let defaultWarningsSecondsLeft = [120, 0]

  public init(
    id: String, title: String, isOfficial: Bool = false, source: String = "",
    durationSeconds: Int, preparationSeconds: Int = 0, coefficient: Double? = nil,
    modality: String? = nil, documents: [String] = [], criteria: [Criterion],
    levels: [Level] = Level.officialScale,
    warningsSecondsLeft: [Int] = Exam.defaultWarningsSecondsLeft,
    penalties: [Penalty] = [], phases: [Phase], notes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.isOfficial = isOfficial
    self.source = source
    self.durationSeconds = durationSeconds
    self.preparationSeconds = preparationSeconds
    self.coefficient = coefficient
    self.modality = modality
    self.documents = documents
    self.criteria = criteria
    self.levels = levels
    self.warningsSecondsLeft = warningsSecondsLeft
    self.penalties = penalties
    self.phases = phases
    self.notes = notes
  }

  /// How many fiches the oral needs: the highest number a phase asks for.
  public var ficheCount: Int { phases.compactMap(\.ficheNumber).max() ?? 0 }

  /// Whether any phase opens with the candidate's parcours.
  public var needsParcours: Bool { phases.contains { $0.opensWithParcours } }
}
