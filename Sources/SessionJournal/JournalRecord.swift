import SessionEngine

/// One line of a journal after the header.
package struct JournalRecord: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case event(SessionEvent)
    /// A type that this program does not know; it is kept in the file and has no effect.
    indirect case unknown(type: String, atMilliseconds: Int)
  }

  /// Counted from 1 without a gap.
  package var sequence: Int
  package var content: Content
  /// Where the line stands in the file, its line feed included.
  package var byteRange: Range<Int>

  package init(sequence: Int, content: Content, byteRange: Range<Int>) {
    self.sequence = sequence
    self.content = content
    self.byteRange = byteRange
  }

  package var atMilliseconds: Int {
    switch content {
    case .event(let event): event.atMilliseconds
    case .unknown(_, let atMilliseconds): atMilliseconds
    }
  }

  package var event: SessionEvent? {
    if case .event(let event) = content { event } else { nil }
  }
}
