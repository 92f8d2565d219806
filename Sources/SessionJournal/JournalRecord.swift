import SessionEngine

/// One line of a journal after the header.
public struct JournalRecord: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case event(SessionEvent)
    /// A type that this program does not know; it is kept in the file and has no effect.
    case unknown(type: String, atMilliseconds: Int)
  }

  /// Counted from 1 without a gap.
  public var sequence: Int
  public var content: Content
  /// Where the line stands in the file, its line feed included.
  public var byteRange: Range<Int>

  public init(sequence: Int, content: Content, byteRange: Range<Int>) {
    self.sequence = sequence
    self.content = content
    self.byteRange = byteRange
  }

  public var atMilliseconds: Int {
    switch content {
    case .event(let event): event.atMilliseconds
    case .unknown(_, let atMilliseconds): atMilliseconds
    }
  }

  public var event: SessionEvent? {
    if case .event(let event) = content { event } else { nil }
  }
}
