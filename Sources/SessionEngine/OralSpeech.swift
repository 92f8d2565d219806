import Voice

/// What the voice came to over a whole oral, as far as it was heard; nothing of it is a mark.
package struct OralSpeech: Hashable, Sendable {
  /// What was heard, without the voice of the jury.
  package var heardMilliseconds: Int
  package var talkMilliseconds: Int
  /// Long pauses.
  package var pauseCount: Int
  package var longestPauseMilliseconds: Int
  /// Words a minute, estimated; `nil` where too little was said to tell.
  package var pace: PaceEstimate?
  /// The time between a question and the first word, the middle one of all; `nil` without any.
  package var firstWordMilliseconds: Int?

  /// - Returns: `nil` where nothing of the oral was heard.
  package init?(_ slots: [SlotSpeech]) {
    heardMilliseconds = slots.reduce(0) { $0 + $1.heardMilliseconds }
    guard heardMilliseconds > 0 else { return nil }
    talkMilliseconds = slots.reduce(0) { $0 + $1.talkMilliseconds }
    pauseCount = slots.reduce(0) { $0 + $1.pauses.count }
    longestPauseMilliseconds =
      slots.compactMap { $0.longestPause?.lengthMilliseconds }.max() ?? 0
    pace = PaceEstimate(
      syllables: slots.reduce(0) { $0 + $1.syllables },
      milliseconds: slots.reduce(0) { $0 + $1.paceMilliseconds })
    let words = slots.flatMap(\.firstWords).map(\.milliseconds).sorted()
    // The lower one where two stand in the middle, as with levels.
    firstWordMilliseconds = words.isEmpty ? nil : words[(words.count - 1) / 2]
  }

  package init?(_ state: SessionState) { self.init(state.slots.compactMap(\.speech)) }

  /// The share of what was heard that was speech, from 0 to 1.
  package var talkShare: Double {
    min(1, Double(talkMilliseconds) / Double(heardMilliseconds))
  }

  /// Long pauses in ten minutes, so that orals of which more or less was heard can be compared.
  package var pausesInTenMinutes: Double {
    Double(pauseCount) * 600_000 / Double(heardMilliseconds)
  }
}
