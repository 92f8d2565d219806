import JSONText
import SessionEngine

/// The members that can stand in an event's line after its type, those of questions apart.
///
/// A name means the same in every type of event, so one reader does for all of them.
struct EventFields {
  var slot: Int?
  var section: Int?
  var level: Int?
  var by: String?
  var answer: Int?
  var element: Int?
  var isSaid: Bool?
  var ending: String?
  var text: String?
  var gapMilliseconds: Int?
  var isCounted: Bool?
  var cause: String?
  var droppedBytes: Int?
  var sound = SoundFields()
  var table = TableFields()

  /// Reads members up to the end of the object; in a summary, texts are passed over.
  mutating func read(
    _ scanner: inout JSONScanner, detail: JournalCodec.Detail
  ) throws(JSONError) {
    while let name = try scanner.nextName() {
      switch name {
      case "slot": slot = try scanner.index()
      case "section": section = try scanner.index()
      case "level": level = try scanner.index()
      case "by": by = try scanner.string()
      case "answer": answer = try scanner.index()
      case "element": element = try scanner.index()
      case "said": isSaid = try scanner.boolean()
      case "ending": ending = try scanner.string()
      case "text" where detail == .everything: text = try scanner.string()
      case "text": text = try scanner.skippedText()
      case "gap_seconds":
        gapMilliseconds = try scanner.thousandths(in: JournalLimits.gapMilliseconds)
      case "counted": isCounted = try scanner.boolean()
      case "cause": cause = try scanner.string()
      case "dropped_bytes": droppedBytes = try scanner.integer(in: JournalLimits.droppedBytes)
      default: try table.read(name, &scanner, else: &sound)
      }
    }
    try scanner.finish()
  }

  /// Whose doing it was.
  var rater: Rater { Rater(journalWord: by) }

  /// The event of that type, or `nil` where something it needs is missing or impossible.
  func fact(_ type: EventType) -> SessionEvent.Fact? {
    switch type {
    case .slotStarted: return slot.map { .slotStarted(slot: $0) }
    case .slotEnded:
      guard let slot, let ending = ending.flatMap(SlotEnding.init(rawValue:)) else { return nil }
      return .slotEnded(slot: slot, ending)
    case .sectionReached: return section.map { .sectionReached(section: $0) }
    case .questionAsked: return nil
    case .followUpAsked: return text.map { .followUpAsked(text: $0) }
    case .voiceStarted: return .voiceStarted
    // A way of ending of a later program is an end all the same.
    case .voiceEnded: return .voiceEnded(ending.flatMap(VoiceEnding.init(rawValue:)) ?? .whole)
    case .recordingStarted: return sound.takeStarted.map { .sound($0) }
    case .recordingStopped: return sound.takeEnded(cause: cause).map { .sound($0) }
    case .soundPacked: return sound.takePacked.map { .sound($0) }
    case .speechMeasured: return slot.flatMap(sound.speechMeasured).map { .sound($0) }
    case .transcribed: return sound.transcribed.map { .sound($0) }
    case .speakingStarted: return .speakingStarted
    case .levelGiven: return level.map { .levelGiven(level: $0, by: rater) }
    case .questionSkipped: return .questionSkipped
    case .levelCorrected:
      guard let answer, let level else { return nil }
      return .levelCorrected(answer: answer, level: level, by: rater)
    case .elementTicked:
      guard let answer, let element, let isSaid else { return nil }
      return .elementTicked(answer: answer, element: element, isSaid: isSaid)
    case .remarkMade: return text.map { .remarkMade(text: $0) }
    case .markerSet: return table.markerSet
    case .juryJoined: return table.seat.map { .table(.joined(seat: $0)) }
    case .juryLeft: return table.seat.map { .table(.left(seat: $0)) }
    case .programJoined: return table.programJoined
    case .programFailed: return table.programFailed(cause: cause, said: text)
    case .proposalDropped: return text.map { .table(.proposalDropped(text: $0)) }
    case .answerCommented:
      guard let answer, let text else { return nil }
      return .table(.commented(answer: answer, text: text))
    case .noteTaken: return text.map { .noteTaken(text: $0) }
    case .undone: return .undone
    case .paused: return .paused
    case .resumed: return .resumed
    case .reopened:
      guard let gapMilliseconds, let isCounted else { return nil }
      return .reopened(
        SessionGap(
          milliseconds: gapMilliseconds, isCounted: isCounted,
          // A cause of a later program is none that this one could name.
          cause: cause.flatMap(GapCause.init(rawValue:)) ?? .programEnded))
    case .recovered: return droppedBytes.map { .recovered(droppedBytes: $0) }
    case .finished:
      return ending.flatMap(SessionEnding.init(rawValue:)).map { .finished($0) }
    }
  }
}

extension Rater {
  /// The candidate where nothing is said, and not the candidate where it is a word of a later program.
  init(journalWord word: String?) {
    self = word.map { Rater(rawValue: $0) ?? .program } ?? .candidate
  }
}

extension JSONScanner {
  /// Where something stands in a list, or how many there are of it.
  mutating func index() throws(JSONError) -> Int { try integer(in: JournalLimits.index) }

  /// Passes over a string and stands in for it.
  fileprivate mutating func skippedText() throws(JSONError) -> String {
    _ = try word()
    return ""
  }
}
