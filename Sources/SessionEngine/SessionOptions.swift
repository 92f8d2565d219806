/// What the candidate chose for a session, apart from the exam and the fiches.
public struct SessionOptions: Hashable, Sendable {
  public var mode: SessionMode
  public var isStrict: Bool
  public var jury: JuryTemper
  public var seed: UInt64
  public var clockRate: Double
  public var timeFactor: Double

  public init(
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
