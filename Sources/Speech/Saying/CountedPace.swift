import SessionEngine

/// How many words a minute were said in a slot, as a transcriber wrote them.
package struct CountedPace: Hashable, Sendable {
  package var slot: Int
  /// Words as they are written: "l'entreprise" is one.
  package var wordCount: Int
  /// `nil` where too little was said to tell.
  package var wordsPerMinute: Int?

  /// Below this many words a figure would say more of the sentence than of the speaker.
  private static let fewestWords = 30
  /// A silence that is no part of the pace where nobody measured the voice.
  private static let silenceMilliseconds = 5000

  /// One for each slot in which something was said.
  package static func all(of oral: SpokenOral, in state: SessionState) -> [CountedPace] {
    state.slots.indices.compactMap { slot in
      let record = state.slots[slot]
      let end = record.endedMilliseconds ?? state.lastEventMilliseconds
      let words = oral.words.filter {
        $0.startMilliseconds >= record.startedMilliseconds && $0.startMilliseconds < end
      }
      guard !words.isEmpty else { return nil }
      let spoken = words.filter { word in word.text.contains { $0.isLetter || $0.isNumber } }
      var pace = CountedPace(slot: slot, wordCount: spoken.count, wordsPerMinute: nil)
      let measured = record.speech?.paceMilliseconds ?? 0
      let milliseconds =
        (measured > 0 ? measured : talk(spoken)) / max(1, Int(state.plan.clockRate))
      if spoken.count >= fewestWords, milliseconds > 0 {
        pace.wordsPerMinute = Int(
          (Double(spoken.count) * 60_000 / Double(milliseconds)).rounded())
      }
      return pace
    }
  }

  /// From the first word to the last, without long silences.
  private static func talk(_ words: [SpokenWord]) -> Int {
    guard let first = words.first, let last = words.last else { return 0 }
    let silences = zip(words, words.dropFirst()).reduce(0) { sum, pair in
      let silence = pair.1.startMilliseconds - pair.0.endMilliseconds
      return silence > silenceMilliseconds ? sum + silence : sum
    }
    return max(0, last.endMilliseconds - first.startMilliseconds - silences)
  }
}
