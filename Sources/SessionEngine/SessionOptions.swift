/// What the candidate chose for a session, apart from the exam and the fiches.
package struct SessionOptions: Hashable, Sendable {
  package var mode: SessionMode
  package var isStrict: Bool
  package var jury: JuryTemper
  package var seed: UInt64
  package var clockRate: Double
  package var timeFactor: Double

  package init(
    mode: SessionMode = .training, isStrict: Bool = false, jury: JuryTemper = .demanding,
    seed: UInt64 = 0,
    clockRate: Double = 1, timeFactor: Double = 1
  ) {
    self.mode = mode
    self.isStrict = isStrict
    self.jury = jury
    self.seed = seed
    self.clockRate = clockRate
    self.timeFactor = timeFactor
  }
}
