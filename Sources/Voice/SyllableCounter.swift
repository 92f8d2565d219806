/// Counts the vowels of a run of speech: peaks of the smoothed level, with a dip between two of them.
///
/// Above six syllables a second it falls behind, because vowels then run into one another.
struct SyllableCounter {
  /// How deep the level falls between two syllables, and how far below the loud ones one may be.
  private static let dipDecibels: Float = 2
  ///
  /// With a longer reach the murmur before a consonant is counted, with a shorter one weak vowels are lost.
  private static let reachDecibels: Float = 15

  private(set) var count = 0
  private var low: Float = 0
  private var peak: Float = 0
  private var isRising = true
  private var hasBegun = false

  /// Takes the next smoothed level of the run.
  ///
  /// - Parameter loud: what the loudest twentieth of all speech so far reaches.
  mutating func add(_ level: Float, loud: @autoclosure () -> Float) {
    guard hasBegun else {
      hasBegun = true
      low = level
      peak = level
      return
    }
    if isRising {
      if level > peak {
        peak = level
      } else if peak - level >= Self.dipDecibels {
        countPeak(loud: loud())
        isRising = false
        low = level
      }
    } else if level < low {
      low = level
    } else if level - low >= Self.dipDecibels {
      isRising = true
      peak = level
    }
  }

  /// The run is over: a peak without a dip after it counts as well.
  mutating func end(loud: Float) {
    if hasBegun, isRising { countPeak(loud: loud) }
    hasBegun = false
  }

  private mutating func countPeak(loud: Float) {
    if peak > loud - Self.reachDecibels { count += 1 }
  }
}
