import JSONText
import SessionEngine
import Voice

/// The members that only events of the candidate's sound have.
struct SoundFields {
  var take: Int?
  var originMilliseconds: Int?
  var isKept: Bool?
  var soundMilliseconds: Int?
  var kind: String?
  var heardMilliseconds: Int?
  var talkMilliseconds: Int?
  var paceMilliseconds: Int?
  var syllables: Int?
  var levelDecibels: Double?
  /// Begin and length of each.
  var pauses: [[Int]] = []
  /// A time of the session and one of the sound.
  var anchors: [[Int]] = []
  var wordCount: Int?
  var takes: [Int] = []
  var model: String?
  /// The number of an answer and milliseconds.
  var firstWords: [[Int]] = []

  /// Reads a member of that name, and passes over one that is nobody's.
  mutating func read(_ name: JSONName, _ scanner: inout JSONScanner) throws(JSONError) {
    switch name {
    case "take": take = try scanner.index()
    case "origin_seconds": originMilliseconds = try Self.seconds(&scanner)
    case "kept": isKept = try scanner.boolean()
    case "sound_seconds": soundMilliseconds = try Self.seconds(&scanner)
    case "kind": kind = try scanner.string()
    case "heard_seconds": heardMilliseconds = try Self.seconds(&scanner)
    case "talk_seconds": talkMilliseconds = try Self.seconds(&scanner)
    case "pace_seconds": paceMilliseconds = try Self.seconds(&scanner)
    case "syllables": syllables = try scanner.index()
    case "words": wordCount = try scanner.index()
    case "takes":
      takes = try scanner.array { (scanner: inout JSONScanner) throws(JSONError) in
        try scanner.index()
      }
    case "model": model = try scanner.string()
    case "level_db": levelDecibels = try scanner.double()
    case "pauses": pauses = try Self.pairs(&scanner)
    case "anchors": anchors = try Self.pairs(&scanner)
    case "first_words":
      firstWords = try scanner.array { (scanner: inout JSONScanner) throws(JSONError) in
        try Self.firstWord(&scanner)
      }
    default: try scanner.skipValue()
    }
  }

  private static func pairs(_ scanner: inout JSONScanner) throws(JSONError) -> [[Int]] {
    try scanner.array { (scanner: inout JSONScanner) throws(JSONError) in
      try scanner.array(Self.seconds)
    }
  }

  private static func seconds(_ scanner: inout JSONScanner) throws(JSONError) -> Int {
    try scanner.thousandths(in: JournalLimits.milliseconds)
  }

  private static func firstWord(_ scanner: inout JSONScanner) throws(JSONError) -> [Int] {
    var pair: [Int] = []
    try scanner.beginArray()
    while try scanner.nextElement() {
      pair.append(pair.isEmpty ? try scanner.index() : try seconds(&scanner))
    }
    return pair
  }

  var takeStarted: SoundFact? {
    guard let take, let originMilliseconds, let isKept else { return nil }
    return .takeStarted(
      SoundTake(number: take, originMilliseconds: originMilliseconds, isKept: isKept))
  }

  /// - Parameter cause: a word; one of a later program is an end all the same.
  func takeEnded(cause: String?) -> SoundFact? {
    guard let take, let soundMilliseconds else { return nil }
    return .takeEnded(
      take: take, cause.flatMap(RecordingCause.init(rawValue:)) ?? .lost,
      soundMilliseconds: soundMilliseconds,
      // Without them the begin of the take is all that is known, which is not little.
      anchors: anchors.allSatisfy { $0.count == 2 }
        ? anchors.map { SoundAnchor(sessionMilliseconds: $0[0], soundMilliseconds: $0[1]) } : [])
  }

  var transcribed: SoundFact? {
    wordCount.map {
      .transcribed(TranscribedWords(wordCount: $0, takes: takes, model: model ?? ""))
    }
  }

  /// A kind of a later program is none that this one could open; the file says what it is.
  var takePacked: SoundFact? {
    guard let take, let kind else { return nil }
    return .takePacked(take: take, SoundKind(rawValue: kind) ?? .wav)
  }

  func speechMeasured(slot: Int) -> SoundFact? {
    guard let heardMilliseconds, let talkMilliseconds,
      pauses.allSatisfy({ $0.count == 2 }), firstWords.allSatisfy({ $0.count == 2 })
    else { return nil }
    return .speechMeasured(
      SlotSpeech(
        slot: slot, heardMilliseconds: heardMilliseconds, talkMilliseconds: talkMilliseconds,
        pauses: pauses.map {
          SpeechPause(startMilliseconds: $0[0], endMilliseconds: $0[0] + $0[1])
        },
        firstWords: firstWords.map {
          SlotSpeech.FirstWord(answer: $0[0], milliseconds: $0[1])
        },
        syllables: syllables ?? 0, paceMilliseconds: paceMilliseconds ?? 0,
        levelDecibels: levelDecibels))
  }
}
