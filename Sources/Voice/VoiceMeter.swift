/// Hears a recording as it comes, in constant memory, and says where there is speech.
///
/// All times are milliseconds from the first sample. What it says of a moment is settled five seconds
/// later, or when `finish` is called; a mask counts if it comes before that.
package struct VoiceMeter {
  /// The sound of a key that the program itself received, before and after it.
  package static let keyMilliseconds = 150
  /// How long a room and a loudspeaker go on after the jury's voice has ended.
  package static let echoMilliseconds = 150

  private var frames = LevelFrames()
  private var detector = SpeechDetector()
  /// How loud it is now, second by second.
  package private(set) var level = LevelMeter()

  package init() {}

  /// The runs of speech that are settled, in order.
  package var runs: [SpeechRun] { detector.runs }

  /// How far it is settled where there is speech; a run that goes on beyond it is not among `runs` yet.
  package var settledMilliseconds: Int {
    detector.decidedFrames * SoundFormat.millisecondsPerFrame
  }

  /// How much sound has been heard.
  package var milliseconds: Int { detector.frameCount * SoundFormat.millisecondsPerFrame }

  package mutating func feed(_ bytes: ArraySlice<UInt8>) {
    for frame in frames.feed(bytes) {
      detector.add(frame)
      level.add(frame)
    }
  }

  /// The recording is over: settles its last five seconds.
  package mutating func finish() { detector.finish() }

  /// A key was pressed: its sound is nobody's voice.
  package mutating func keyPressed(atMilliseconds instant: Int) {
    mask((instant - Self.keyMilliseconds)..<(instant + Self.keyMilliseconds))
  }

  /// The jury's voice begins; what is heard until it ends is not the candidate.
  package mutating func juryBegan(atMilliseconds instant: Int) {
    detector.mask.open(at: Self.frame(instant))
  }

  package mutating func juryEnded(atMilliseconds instant: Int) {
    detector.mask.close(at: Self.frame(instant + Self.echoMilliseconds))
  }

  private mutating func mask(_ milliseconds: Range<Int>) {
    detector.mask.add(Self.frame(milliseconds.lowerBound)..<Self.frame(milliseconds.upperBound))
  }

  private static func frame(_ milliseconds: Int) -> Int {
    max(0, milliseconds) / SoundFormat.millisecondsPerFrame
  }
}
