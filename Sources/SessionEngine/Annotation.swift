/// A marker or a note that somebody set during the oral.
package struct Annotation: Hashable, Sendable {
  package var atMilliseconds: Int
  package var slot: Int
  /// `nil` for a bare marker.
  package var note: String?

  package init(atMilliseconds: Int, slot: Int, note: String? = nil) {
    self.atMilliseconds = atMilliseconds
    self.slot = slot
    self.note = note
  }
}
