/// Counts levels by quarters of a decibel, for percentiles in constant memory.
struct LevelHistogram {
  private static let lowest: Float = -100
  private static let binsPerDecibel: Float = 4
  private static let binCount = 440

  private var bins = [Int](repeating: 0, count: binCount)
  private(set) var count = 0

  mutating func add(_ level: Float) {
    let bin = Int((level - Self.lowest) * Self.binsPerDecibel)
    bins[min(max(bin, 0), Self.binCount - 1)] += 1
    count += 1
  }

  /// The level below which that share of the counted ones is; `nil` before the first.
  func percentile(_ share: Double) -> Float? {
    guard count > 0 else { return nil }
    let rank = Int(share * Double(count - 1))
    var seen = 0
    for (bin, number) in bins.enumerated() {
      seen += number
      // The middle of the bin.
      if seen > rank { return Self.lowest + (Float(bin) + 0.5) / Self.binsPerDecibel }
    }
    return nil
  }
}
