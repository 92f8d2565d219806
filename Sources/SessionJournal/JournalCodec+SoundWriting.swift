import JSONText
import SessionEngine

extension JournalCodec {
  /// How speech is told from silence; a later way has another name.
  private static let estimator = "energy-1"

  static func writeSound(_ fact: SoundFact, to writer: inout JSONWriter) {
    switch fact {
    case .takeStarted(let take):
      writer.member("take", take.number)
      writeSeconds("origin_seconds", take.originMilliseconds, to: &writer)
      writer.member("kept", take.isKept)
    case .takeEnded(let take, let cause, let milliseconds, let anchors):
      writer.member("take", take)
      writer.member("cause", cause.rawValue)
      writeSeconds("sound_seconds", milliseconds, to: &writer)
      guard !anchors.isEmpty else { return }
      writePairs("anchors", anchors, to: &writer) { anchor, writer in
        writer.thousandths(anchor.sessionMilliseconds)
        writer.thousandths(anchor.soundMilliseconds)
      }
    case .transcribed(let words):
      writer.member("words", words.wordCount)
      writer.name("takes")
      writer.beginArray()
      for take in words.takes { writer.integer(take) }
      writer.endArray()
      if !words.model.isEmpty { writer.member("model", words.model) }
    case .takePacked(let take, let kind):
      writer.member("take", take)
      writer.member("kind", kind.rawValue)
    case .speechMeasured(let speech):
      writer.member("slot", speech.slot)
      writeSeconds("heard_seconds", speech.heardMilliseconds, to: &writer)
      writeSeconds("talk_seconds", speech.talkMilliseconds, to: &writer)
      writer.member("syllables", speech.syllables)
      writeSeconds("pace_seconds", speech.paceMilliseconds, to: &writer)
      if let level = speech.levelDecibels {
        // The rest of the digits would be made up.
        writer.member("level_db", (level * 10).rounded() / 10)
      }
      writeMeasured(speech, to: &writer)
      writer.member("estimator", estimator)
    }
  }

  private static func writeMeasured(_ speech: SlotSpeech, to writer: inout JSONWriter) {
    writePairs("pauses", speech.pauses, to: &writer) { pause, writer in
      writer.thousandths(pause.startMilliseconds)
      writer.thousandths(pause.lengthMilliseconds)
    }
    writePairs("first_words", speech.firstWords, to: &writer) { word, writer in
      writer.integer(word.answer)
      writer.thousandths(word.milliseconds)
    }
  }

  private static func writePairs<Item>(
    _ name: String, _ items: [Item], to writer: inout JSONWriter,
    _ write: (Item, inout JSONWriter) -> Void
  ) {
    writer.name(name)
    writer.beginArray()
    for item in items {
      writer.beginArray()
      write(item, &writer)
      writer.endArray()
    }
    writer.endArray()
  }

  private static func writeSeconds(
    _ name: String, _ milliseconds: Int, to writer: inout JSONWriter
  ) {
    writer.name(name)
    writer.thousandths(milliseconds)
  }
}
