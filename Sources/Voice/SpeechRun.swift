/// A stretch of speech without a gap that the ear would notice.
package struct SpeechRun: Hashable, Sendable {
  /// Milliseconds from the first sample.
  package var startMilliseconds: Int
  package var endMilliseconds: Int
  /// Syllables, estimated from the dips between vowels.
  package var syllables: Int
  /// Its mean energy in decibels of full scale, between 200 and 3400 Hz.
  package var levelDecibels: Double

  package init(
    startMilliseconds: Int, endMilliseconds: Int, syllables: Int, levelDecibels: Double
  ) {
    self.startMilliseconds = startMilliseconds
    self.endMilliseconds = endMilliseconds
    self.syllables = syllables
    self.levelDecibels = levelDecibels
  }

  package var lengthMilliseconds: Int { endMilliseconds - startMilliseconds }
}
