import SessionEngine
import Voice

/// What a microphone heard of the invented oral, and where its jury spoke.
enum SampleVoice {
  /// The events of an oral with those of its sound, in their order.
  static func heard(_ events: [SessionEvent]) -> [SessionEvent] {
    let added: [SessionEvent] =
      [
        SessionEvent(
          atMilliseconds: 1000,
          .sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 1000, isKept: true)))),
        SessionEvent(atMilliseconds: 571_000, .voiceStarted),
        SessionEvent(atMilliseconds: 574_500, .voiceEnded(.whole)),
        SessionEvent(atMilliseconds: 637_000, .voiceStarted),
        SessionEvent(atMilliseconds: 644_000, .voiceEnded(.whole)),
      ]
      + measured(
        slot: 0, at: 572_000, talk: 430_000,
        pauses: [(118_000, 123_500), (240_000, 262_000), (402_000, 405_000)])
      + measured(
        slot: 1, at: 872_000, talk: 205_000, pauses: [(700_500, 703_000), (812_000, 826_000)])
      + measured(
        slot: 2, at: 1_514_000, talk: 520_000,
        pauses: [(1_010_000, 1_016_000), (1_300_000, 1_330_000)])
      + [
        SessionEvent(
          atMilliseconds: 1_800_000,
          .sound(.takeEnded(take: 1, .asked, soundMilliseconds: 1_799_000)))
      ]
    // Events of one instant stay in the order in which they were made.
    return (events + added).enumerated().sorted {
      ($0.element.atMilliseconds, $0.offset) < ($1.element.atMilliseconds, $1.offset)
    }.map(\.element)
  }

  private static func measured(
    slot: Int, at now: Int, talk: Int, pauses: [(start: Int, end: Int)]
  ) -> [SessionEvent] {
    let speech = SlotSpeech(
      slot: slot, heardMilliseconds: talk + 60_000, talkMilliseconds: talk,
      pauses: pauses.map { SpeechPause(startMilliseconds: $0.start, endMilliseconds: $0.end) })
    return [SessionEvent(atMilliseconds: now, .sound(.speechMeasured(speech)))]
  }
}
