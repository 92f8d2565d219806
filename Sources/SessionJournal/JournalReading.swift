import SessionEngine

/// All that could be read of a journal.
public struct JournalReading: Hashable, Sendable {
  /// `nil` where the damage begins with the first line.
  public var header: JournalHeader?
  public var records: [JournalRecord]
  /// `nil` for a journal that is good to its end.
  public var damage: JournalDamage?
  /// The end of the last good line, in bytes from the start.
  public var goodLength: Int

  public init(
    header: JournalHeader?, records: [JournalRecord], damage: JournalDamage?, goodLength: Int
  ) {
    self.header = header
    self.records = records
    self.damage = damage
    self.goodLength = goodLength
  }

  /// The events that this program knows, in order.
  public var events: [SessionEvent] { records.compactMap(\.event) }

  /// When the last event happened, known or not; 0 without any.
  public var lastMilliseconds: Int {
    records.reduce(0) { max($0, $1.atMilliseconds) }
  }

  /// When the last event happened, in seconds since 1970, if no clock was set meanwhile.
  ///
  /// What has passed since is how long the session has been interrupted.
  public var lastEventSeconds: Int? {
    let uncounted = records.reduce(0) { $0 &+ ($1.event?.uncountedMilliseconds ?? 0) }
    return header?.wallSeconds(
      atMilliseconds: lastMilliseconds, uncountedMilliseconds: uncounted)
  }

  /// Whether a session may go on in this journal.
  public var isWritable: Bool { header != nil && (damage?.isRecoverable ?? true) }
}

extension SessionEvent {
  /// Time that passed before this event and is in no offset.
  var uncountedMilliseconds: Int {
    if case .reopened(let gap) = fact, !gap.isCounted { gap.milliseconds } else { 0 }
  }
}
