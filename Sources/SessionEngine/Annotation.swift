/// A marker or a note that somebody set during the oral.
package struct Annotation: Hashable, Sendable {
  package var atMilliseconds: Int
  package var slot: Int
  /// `nil` for a bare marker.
  package var note: String?
  /// What a marker is for, where its author said so.
  package var kind: MarkerKind?
  package var rater: Rater

  package init(
    atMilliseconds: Int, slot: Int, note: String? = nil, kind: MarkerKind? = nil,
    rater: Rater = .candidate
  ) {
    self.kind = kind
    self.rater = rater
    self.atMilliseconds = atMilliseconds
    self.slot = slot
    self.note = note
  }
}
