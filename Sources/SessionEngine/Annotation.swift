/// A marker or a note that somebody set during the oral.
public struct Annotation: Hashable, Sendable {
  public var atMilliseconds: Int
  public var slot: Int
  /// `nil` for a bare marker.
  public var note: String?

  public init(atMilliseconds: Int, slot: Int, note: String? = nil) {
    self.atMilliseconds = atMilliseconds
    self.slot = slot
    self.note = note
  }
}
