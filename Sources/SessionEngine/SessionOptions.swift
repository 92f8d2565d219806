/// What the candidate chose for a session, apart from the exam and the fiches.
package struct SessionOptions: Hashable, Sendable {
  package var mode: SessionMode
  package var isStrict: Bool
  package var jury: JuryTemper
  /// Who places the answers on the scale during the oral.
  package var rater: Rater
  package var seed: UInt64
  package var clockRate: Double
  package var timeFactor: Double

  package init(
    mode: SessionMode = .training, isStrict: Bool = false, jury: JuryTemper = .demanding,
    rater: Rater = .candidate, seed: UInt64 = 0,
    clockRate: Double = 1, timeFactor: Double = 1
  ) {
    self.mode = mode
    self.isStrict = isStrict
    self.jury = jury
    self.rater = rater
    self.seed = seed
    self.clockRate = clockRate
    self.timeFactor = timeFactor
  }
}
