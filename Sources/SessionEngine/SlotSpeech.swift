import Voice

/// What one slot sounded like; nothing of it is a mark, and none is made of it.
package struct SlotSpeech: Hashable, Sendable {
  /// A first word, so long after the question was out.
  package struct FirstWord: Hashable, Sendable {
    /// The number of the answer, counted from 0 in the order of the questions.
    package var answer: Int
    package var milliseconds: Int

    package init(answer: Int, milliseconds: Int) {
      self.answer = answer
      self.milliseconds = milliseconds
    }
  }

  package var slot: Int
  /// What was heard of the slot, without the voice of the jury.
  package var heardMilliseconds: Int
  package var talkMilliseconds: Int
  /// Long pauses, on the clock of the session.
  package var pauses: [SpeechPause]
  package var firstWords: [FirstWord]
  package var syllables: Int
  /// The talk and the pauses in it that the syllables were counted in.
  package var paceMilliseconds: Int
  /// The mean level of the speech in decibels of full scale; `nil` without speech.
  package var levelDecibels: Double?

  package init(
    slot: Int, heardMilliseconds: Int, talkMilliseconds: Int, pauses: [SpeechPause] = [],
    firstWords: [FirstWord] = [], syllables: Int = 0, paceMilliseconds: Int = 0,
    levelDecibels: Double? = nil
  ) {
    self.slot = slot
    self.heardMilliseconds = heardMilliseconds
    self.talkMilliseconds = talkMilliseconds
    self.pauses = pauses
    self.firstWords = firstWords
    self.syllables = syllables
    self.paceMilliseconds = paceMilliseconds
    self.levelDecibels = levelDecibels
  }

  /// The share of what was heard that was speech, from 0 to 1; `nil` where nothing was heard.
  package var talkShare: Double? {
    heardMilliseconds > 0
      ? min(1, Double(talkMilliseconds) / Double(heardMilliseconds)) : nil
  }

  package var longestPause: SpeechPause? {
    // The first of several that are as long.
    pauses.reduce(nil) { longest, pause in
      pause.lengthMilliseconds > longest?.lengthMilliseconds ?? 0 ? pause : longest
    }
  }

  /// Words a minute, estimated; `nil` where too little was said to tell.
  package var pace: PaceEstimate? {
    PaceEstimate(syllables: syllables, milliseconds: paceMilliseconds)
  }

  package var isTooLow: Bool { levelDecibels.map { $0 < VoiceMeasures.lowDecibels } ?? false }
}

extension SlotSpeech {
  /// What a slot of a session sounded like.
  ///
  /// - Parameters:
  ///   - runs: the speech that was found, in order, on the clock of the session.
  ///   - heard: what the takes cover of the session, in order.
  ///   - jury: when the jury's voice was heard.
  /// - Returns: `nil` where nothing of the slot was heard.
  package init?(
    slot: Int, of state: SessionState, runs: [SpeechRun], heard: [Range<Int>],
    jury: [Range<Int>]
  ) {
    guard state.slots.indices.contains(slot) else { return nil }
    let record = state.slots[slot]
    let stretch =
      record
      .startedMilliseconds..<max(
        record.startedMilliseconds, record.endedMilliseconds ?? state.lastEventMilliseconds)
    // Between two takes nobody listened, which is as if the jury had spoken.
    let deaf = Self.gaps(in: stretch, between: heard)
    guard deaf.reduce(0, { $0 + $1.count }) < stretch.count else { return nil }
    let asked = state.questions.indices.filter { state.questions[$0].slot == slot }
    let measures = VoiceMeasures(
      of: runs, in: stretch, questions: asked.map { state.questions[$0].outMilliseconds },
      jury: Self.united(jury + deaf))
    self.init(
      slot: slot, heardMilliseconds: measures.stretchMilliseconds,
      talkMilliseconds: measures.talkMilliseconds, pauses: measures.pauses,
      firstWords: zip(asked, measures.firstWordMilliseconds).compactMap { answer, word in
        let out = state.questions[answer].outMilliseconds
        // Of a question that came while nobody listened, the first word that was heard tells nothing.
        guard let word, heard.contains(where: { $0.contains(out) && $0.contains(out + word) })
        else { return nil }
        return FirstWord(answer: answer, milliseconds: word)
      },
      syllables: measures.syllables, paceMilliseconds: measures.paceMilliseconds,
      levelDecibels: measures.levelDecibels)
  }

  /// The parts of a stretch that no range covers.
  package static func gaps(in stretch: Range<Int>, between covered: [Range<Int>]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var place = stretch.lowerBound
    for range in united(covered) {
      let inside = range.clamped(to: stretch)
      guard !inside.isEmpty else { continue }
      if place < inside.lowerBound { gaps.append(place..<inside.lowerBound) }
      place = max(place, inside.upperBound)
    }
    if place < stretch.upperBound { gaps.append(place..<stretch.upperBound) }
    return gaps
  }

  /// The same stretches in order, none of them overlapping.
  package static func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { united, range in
        if let last = united.last, range.lowerBound <= last.upperBound {
          united[united.count - 1] =
            last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          united.append(range)
        }
      }
  }
}
