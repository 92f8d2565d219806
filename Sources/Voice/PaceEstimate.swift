/// How fast somebody spoke, estimated from syllables, in words a minute of talk and pauses.
package struct PaceEstimate: Hashable, Sendable {
  /// Syllables of a French word as it is written, on average.
  private static let syllablesPerWord = 1.75
  /// How far the truth may be on either side, in percent.
  ///
  /// Counting misses a few percent of the syllables, and texts differ in the length of their words.
  private static let bandPercent = 15
  /// Below this many syllables a figure would say more of the sentence than of the speaker.
  private static let fewestSyllables = 60

  package var wordsPerMinute: Int
  package var lowest: Int
  package var highest: Int

  /// `nil` when there is too little speech to tell.
  package init?(syllables: Int, milliseconds: Int) {
    guard syllables >= Self.fewestSyllables, milliseconds > 0 else { return nil }
    let words = Double(syllables) / Self.syllablesPerWord * 60_000 / Double(milliseconds)
    wordsPerMinute = Self.rounded(words)
    lowest = Self.rounded(words * Double(100 - Self.bandPercent) / 100)
    highest = Self.rounded(words * Double(100 + Self.bandPercent) / 100)
  }

  /// To the nearest five: the last digit would be made up.
  private static func rounded(_ words: Double) -> Int { Int((words / 5).rounded()) * 5 }
}
