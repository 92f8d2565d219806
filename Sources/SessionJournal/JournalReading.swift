import SessionEngine

/// All that could be read of a journal.
package struct JournalReading: Hashable, Sendable {
  /// `nil` where the damage begins with the first line.
  package var header: JournalHeader?
  /// The events that this program knows, in order.
  package internal(set) var events: [SessionEvent] = []
  /// The others.
  var unknown: [UnknownEvent] = []
  /// Where each event's line ends, in bytes from the start.
  var lineEnds: [UInt32] = []
  /// Where the first event's line begins.
  var firstLineStart = 0
  /// `nil` for a journal that is good to its end.
  package var damage: JournalDamage?
  /// The end of the last good line, in bytes from the start.
  package var goodLength: Int

  /// Says that nothing could be read.
  init(_ damage: JournalDamage) {
    self.init(header: nil, damage: damage, goodLength: 0)
  }

  init(header: JournalHeader?, damage: JournalDamage?, goodLength: Int) {
    self.header = header
    self.damage = damage
    self.goodLength = goodLength
  }

  /// Makes room for the lists that are to be put together.
  mutating func reserve(_ lists: [EventList]) {
    events.reserveCapacity(lists.reduce(0) { $0 + $1.events.count })
    lineEnds.reserveCapacity(lists.reduce(0) { $0 + $1.lineEnds.count })
  }

  mutating func append(_ list: EventList) {
    events += list.events
    unknown += list.unknown
    lineEnds += list.lineEnds
  }

  /// How many lines follow the header, as far as the journal is good.
  package var recordCount: Int { lineEnds.count }

  /// Those lines, one by one.
  ///
  /// They are put together when somebody asks: a long journal is held without them.
  package var records: [JournalRecord] {
    var (event, other) = (0, 0)
    var start = firstLineStart
    return lineEnds.enumerated().map { index, end in
      defer { start = Int(end) }
      let content: JournalRecord.Content
      if other < unknown.count, unknown[other].sequence == index + 1 {
        content = .unknown(
          type: unknown[other].type, atMilliseconds: unknown[other].atMilliseconds)
        other += 1
      } else {
        content = .event(events[event])
        event += 1
      }
      return JournalRecord(sequence: index + 1, content: content, byteRange: start..<Int(end))
    }
  }

  /// When the last event happened, known or not; 0 without any.
  package var lastMilliseconds: Int {
    let known = events.reduce(0) { max($0, $1.atMilliseconds) }
    return unknown.reduce(known) { max($0, $1.atMilliseconds) }
  }

  /// When the last event happened, in seconds since 1970, if no clock was set meanwhile.
  ///
  /// What has passed since is how long the session has been interrupted.
  package var lastEventSeconds: Int? {
    let uncounted = events.reduce(0) { $0 &+ $1.uncountedMilliseconds }
    return header?.wallSeconds(
      atMilliseconds: lastMilliseconds, uncountedMilliseconds: uncounted)
  }

  /// Whether a session may go on in this journal.
  package var isWritable: Bool { header != nil && (damage?.isRecoverable ?? true) }
}

extension SessionEvent {
  /// Time that passed before this event and is in no offset.
  var uncountedMilliseconds: Int {
    if case .reopened(let gap) = fact, !gap.isCounted { gap.milliseconds } else { 0 }
  }
}
