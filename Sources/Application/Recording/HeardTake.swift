import Voice

/// What is known of a take while it is recorded; times are milliseconds since it was started.
struct HeardTake: Sendable {
  /// When the first sample was heard; `nil` before anything has come.
  var originMilliseconds: Int?
  var soundBytes = 0
  /// The speech that is settled, in order.
  var runs: [SpeechRun] = []
  /// How far it is settled where there is speech.
  var settledMilliseconds = 0
  /// How loud the last second was.
  var step: SoundLevel?
  var isMuted = false
  /// Whether nothing comes although something should.
  var isSilent = false
  /// Which moment of the sound was heard when; told once it is over.
  var anchors: [SoundAnchor] = []
  /// Why it is over; `nil` while it records.
  var cause: RecordingCause?
  /// What nobody has been told yet.
  var notices: [RecordingNotice] = []
  /// What must not count as the candidate's voice, and the recorder does not know of yet.
  var masks: [Mask] = []

  /// A sound that is not the candidate's voice.
  enum Mask: Sendable {
    case key(atMilliseconds: Int)
    case juryBegan(atMilliseconds: Int)
    case juryEnded(atMilliseconds: Int)
  }

  var soundMilliseconds: Int { soundBytes * 1000 / SoundFormat.bytesPerSecond }

  mutating func note(_ notice: RecordingNotice) {
    notices.append(notice)
    switch notice {
    case .recording, .heardAgain: (isMuted, isSilent) = (false, false)
    case .muted: isMuted = true
    case .noSoundYet, .stalled, .ended: isSilent = true
    }
  }
}
