/// What is known of a slot once it has started.
public struct SlotRecord: Hashable, Sendable {
  public var startedMilliseconds: Int
  public var endedMilliseconds: Int?
  public var ending: SlotEnding?
  /// Time spent in pauses that have ended.
  public var pausedMilliseconds = 0
  /// The sections reached, in the order in which they were.
  public var sectionMarks: SharedList<SectionMark> = []
  /// Markers set and not taken back; counted here, with the notes, since a picture asks often.
  public internal(set) var markerCount = 0
  public internal(set) var noteCount = 0

  public init(startedMilliseconds: Int) {
    self.startedMilliseconds = startedMilliseconds
  }

  mutating func count(_ annotation: Annotation, by step: Int) {
    if annotation.note == nil { markerCount += step } else { noteCount += step }
  }
}

/// The moment at which a section was reached, on the slot's own clock, which stands still in pauses.
public struct SectionMark: Hashable, Sendable {
  public var section: Int
  public var slotMilliseconds: Int

  public init(section: Int, slotMilliseconds: Int) {
    self.section = section
    self.slotMilliseconds = slotMilliseconds
  }
}
