/// The three juries that a candidate can choose from.
///
/// Everything a temper changes is in this file; nothing in it is left to chance.
package enum JuryTemper: String, Sendable, CaseIterable {
  /// Opens with easy questions and lets the candidate finish.
  case kindly
  /// Asks for reasons, and digs where an answer was weak.
  case demanding
  /// Begins with what unsettles, digs twice, and cuts in.
  case unsettling

  /// How welcome a difficulty (1 to 3) is as the n-th question of an exchange; smaller is sooner.
  package func rank(ofDifficulty difficulty: Int, questionIndex: Int) -> Int {
    switch self {
    case .kindly: abs(difficulty - min(3, 1 + questionIndex / 3))
    case .demanding: abs(difficulty - min(3, 2 + questionIndex / 4))
    // A hard question, then a usual one: there is no settling into a rhythm.
    case .unsettling: abs(difficulty - (questionIndex % 2 == 0 ? 3 : 2))
    }
  }

  /// How many follow-ups this jury asks on one answer.
  package var followUpLimit: Int {
    switch self {
    case .kindly: 1
    case .demanding, .unsettling: 2
    }
  }

  /// Whether a follow-up comes by itself after that level (an index in the exam's scale).
  package func followsUp(afterLevel level: Int) -> Bool { self == .demanding && level <= 1 }

  /// Whether the jury cuts in on long answers.
  package var cutsIn: Bool { self == .unsettling }
}
