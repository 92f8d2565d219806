/// A timed oral, as its page describes it.
package struct Exam: Hashable, Sendable, Identifiable {
  package var id: String
  package var title: String
  /// Whether the durations come from an official text.
  package var isOfficial: Bool
  package var source: String
  /// Time before the jury: the sum of the slots that are not away from it.
  package var durationSeconds: Int
  /// Time of preparation, practical and written work.
  package var preparationSeconds: Int
  package var coefficient: Double?
  package var modality: String?
  /// What the candidate hands in or brings.
  package var documents: [String]
  /// Without a word on it an exam is about computing, which the program was made for.
  package var domain: ExamDomain
  package var criteria: [Criterion]
  package var levels: [Level]
  /// Seconds left in a slot at which the light changes, largest first.
  package var warningsSecondsLeft: [Int]
  package var penalties: [Penalty]
  package var phases: [Phase]
  /// How many fiches may be presented besides those that the phases ask for: the exchange goes into them too.
  package var furtherFicheCount: Int
  /// The prose of the page that is neither a table of facts nor criteria nor phases.
  package var notes: [String]

  /// Two minutes left, then none: what speakers' lights do.
  package static let defaultWarningsSecondsLeft = [120, 0]

  package init(
    id: String, title: String, isOfficial: Bool = false, source: String = "",
    durationSeconds: Int, preparationSeconds: Int = 0, coefficient: Double? = nil,
    modality: String? = nil, documents: [String] = [], domain: ExamDomain = .computing,
    criteria: [Criterion],
    levels: [Level] = Level.officialScale,
    warningsSecondsLeft: [Int] = Exam.defaultWarningsSecondsLeft,
    penalties: [Penalty] = [], phases: [Phase], furtherFicheCount: Int = 0, notes: [String] = []
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
    self.domain = domain
    self.criteria = criteria
    self.levels = levels
    self.warningsSecondsLeft = warningsSecondsLeft
    self.penalties = penalties
    self.phases = phases
    self.furtherFicheCount = furtherFicheCount
    self.notes = notes
  }

  /// How many fiches the oral needs: the highest number a phase asks for.
  package var ficheCount: Int { phases.compactMap(\.ficheNumber).max() ?? 0 }

  /// How many fiches the oral can be about.
  package var ficheLimit: Int { ficheCount + furtherFicheCount }
}
