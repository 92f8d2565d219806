import SessionEngine

/// The events of some lines of a journal.
struct EventList: Sendable {
  /// The events that this program knows, in order.
  private(set) var events: [SessionEvent] = []
  private(set) var unknown: [UnknownEvent] = []
  /// Where each line ends; a journal is smaller than what 32 bits can count.
  private(set) var lineEnds: [UInt32] = []

  /// Makes room for what so many bytes may say.
  init(byteCount: Int) {
    let count = byteCount / Self.usualLineBytes
    events.reserveCapacity(count)
    lineEnds.reserveCapacity(count)
  }

  private static let usualLineBytes = 128

  mutating func append(_ event: SessionEvent, lineEnd: Int) {
    events.append(event)
    lineEnds.append(UInt32(truncatingIfNeeded: lineEnd))
  }

  mutating func append(_ content: JournalRecord.Content, sequence: Int, lineEnd: Int) {
    switch content {
    case .event(let event): events.append(event)
    case .unknown(let type, let atMilliseconds):
      unknown.append(
        UnknownEvent(sequence: sequence, type: type, atMilliseconds: atMilliseconds))
    }
    lineEnds.append(UInt32(truncatingIfNeeded: lineEnd))
  }
}

/// An event of a type that this program does not know.
struct UnknownEvent: Hashable, Sendable {
  /// Counted from 1 over all events.
  var sequence: Int
  var type: String
  var atMilliseconds: Int
}
