import SessionEngine

/// All that could be read of a journal.
package struct JournalReading: Hashable, Sendable {
  /// `nil` where the damage begins with the first line.
  package var header: JournalHeader?
  package var records: [JournalRecord]
  /// `nil` for a journal that is good to its end.
  package var damage: JournalDamage?
  /// The end of the last good line, in bytes from the start.
  package var goodLength: Int

  package init(
    header: JournalHeader?, records: [JournalRecord], damage: JournalDamage?, goodLength: Int
  ) {
    self.header = header
    self.records = records
    self.damage = damage
    self.goodLength = goodLength
  }

  /// The events that this program knows, in order.
  package var events: [SessionEvent] { records.compactMap(\.event) }

  /// When the last event happened, known or not; 0 without any.
  package var lastMilliseconds: Int {
    records.reduce(0) { max($0, $1.atMilliseconds) }
  }

  /// When the last event happened, in seconds since 1970, if no clock was set meanwhile.
  ///
  /// What has passed since is how long the session has been interrupted.
  package var lastEventSeconds: Int? {
    let uncounted = records.reduce(0) { $0 &+ ($1.event?.uncountedMilliseconds ?? 0) }
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
