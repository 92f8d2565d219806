import Screens
import SessionEngine
import Voice

/// What the sound of a session tells, on its clock.
struct SoundSurvey: Sendable {
  /// The speech that was found, in order.
  var runs: [SpeechRun] = []
  /// What the takes cover.
  var heard: [Range<Int>] = []
  /// Whether a take that the journal names could not be made ready.
  var lacksTakes = false

  private static let chunkBytes = SoundFormat.bytesPerSecond

  /// Hears a take as it was heard when it was recorded: without keys and without the jury.
  ///
  /// - Parameter isGivenUp: asked again and again.
  mutating func add(
    _ take: PlayableTake, of timeline: SessionTimeline, isGivenUp: () -> Bool
  ) {
    var meter = VoiceMeter()
    let jury = VoiceLine.jury(in: timeline)
    var masks = timeline.events.filter(\.fact.isKey).map { Mask.key($0.atMilliseconds) }
    masks += jury.flatMap { [Mask.juryBegan($0.lowerBound), .juryEnded($0.upperBound)] }
    masks.sort { $0.sessionMilliseconds < $1.sessionMilliseconds }
    var left = masks[...]
    var place = 0
    while place < take.soundBytes, !isGivenUp() {
      let end = min(take.soundBytes, place + Self.chunkBytes)
      guard let bytes = try? take.bytes(place..<end), !bytes.isEmpty else { break }
      place += bytes.count
      // What is said of a moment is settled later, so a mask may come with its second.
      let heard = place * 1000 / SoundFormat.bytesPerSecond
      while let mask = left.first {
        let instant = take.clock.soundMilliseconds(atSession: mask.sessionMilliseconds)
        guard instant <= heard else { break }
        left.removeFirst()
        mask.apply(to: &meter, atMilliseconds: instant)
      }
      meter.feed(bytes[...])
    }
    meter.finish()
    runs += meter.runs.map { run in
      var run = run
      run.startMilliseconds = take.clock.sessionMilliseconds(atSound: run.startMilliseconds)
      run.endMilliseconds = max(
        run.startMilliseconds + 1, take.clock.sessionMilliseconds(atSound: run.endMilliseconds))
      return run
    }
    heard.append(take.sessionRange)
  }
}

/// What is not the candidate's voice.
private enum Mask {
  case key(Int)
  case juryBegan(Int)
  case juryEnded(Int)

  var sessionMilliseconds: Int {
    switch self {
    case .key(let instant), .juryBegan(let instant), .juryEnded(let instant): instant
    }
  }

  func apply(to meter: inout VoiceMeter, atMilliseconds instant: Int) {
    switch self {
    case .key: meter.keyPressed(atMilliseconds: instant)
    case .juryBegan: meter.juryBegan(atMilliseconds: max(0, instant))
    case .juryEnded: meter.juryEnded(atMilliseconds: instant)
    }
  }
}

extension SessionEvent.Fact {
  /// Whether a key led to it, at the very instant.
  fileprivate var isKey: Bool {
    switch self {
    case .slotStarted, .sectionReached, .questionAsked, .followUpAsked, .speakingStarted,
      .levelGiven, .questionSkipped, .markerSet, .noteTaken, .table, .undone, .paused, .resumed,
      .slotEnded(_, .candidate):
      true
    case .slotEnded(_, .strict), .voiceStarted, .voiceEnded, .sound, .levelCorrected,
      .elementTicked, .remarkMade, .reopened, .recovered, .finished:
      false
    }
  }
}
