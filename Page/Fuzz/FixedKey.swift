import PageRules

/// Keys that are the same in every run.
enum FixedKey {
  static func key(_ number: UInt64) -> PageKey {
    var numbers = Numbers(state: number)
    return PageKey(using: &numbers)
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 { state }
  }
}
