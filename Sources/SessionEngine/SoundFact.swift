import Voice

/// What became of the candidate's sound.
package enum SoundFact: Hashable, Sendable {
  /// A take began.
  case takeStarted(SoundTake)
  /// A take is over; takes are counted from 1 in the order in which they began.
  ///
  /// The anchors tell which moment of it was heard when, on the clock of the session.
  case takeEnded(
    take: Int, RecordingCause, soundMilliseconds: Int, anchors: [SoundAnchor] = [])
  /// The file of a take was packed into another form.
  case takePacked(take: Int, SoundKind)
  /// What a slot sounded like, once all of it was heard.
  case speechMeasured(SlotSpeech)
  /// Somebody had a program write down what was said, into a file beside the journal.
  case transcribed(TranscribedWords)
}

/// What the journal knows of the words that lie beside it.
package struct TranscribedWords: Hashable, Sendable {
  /// How many words were written down.
  package var wordCount: Int
  /// The numbers of the takes that were listened to.
  package var takes: [Int]
  /// What listened, as it says itself; empty where it says nothing.
  package var model: String

  package init(wordCount: Int, takes: [Int], model: String = "") {
    self.wordCount = wordCount
    self.takes = takes
    self.model = model
  }
}

/// One unbroken stretch of recorded sound.
package struct SoundTake: Hashable, Sendable {
  /// Counted from 1; the name of the file is made of it and of the session's.
  package var number: Int
  /// When its first sample was heard, on the clock of the session.
  package var originMilliseconds: Int
  /// Whether the sound was written to a file, and not only measured.
  package var isKept: Bool
  /// Why it ended; `nil` as long as it records, and for a take that a crash cut off.
  package internal(set) var cause: RecordingCause?
  /// How much sound it holds, once it has ended.
  package internal(set) var soundMilliseconds: Int?
  /// Which moment of it was heard when, on the clock of the session; empty where only its begin is known.
  package internal(set) var anchors: [SoundAnchor] = []
  /// How its sound is kept, if it is.
  package internal(set) var kind = SoundKind.wav

  package init(number: Int, originMilliseconds: Int, isKept: Bool) {
    self.number = number
    self.originMilliseconds = originMilliseconds
    self.isKept = isKept
  }
  /// The way between it and the clock of the session.
  ///
  /// - Parameter rate: of that clock.
  package func clock(rate: Double) -> TakeClock {
    TakeClock(originMilliseconds: originMilliseconds, anchors: anchors, rate: rate)
  }
}
