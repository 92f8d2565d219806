/// What is known of a slot once it has started.
public struct SlotRecord: Hashable, Sendable {
  public var startedMilliseconds: Int
  public var endedMilliseconds: Int?
  public var ending: SlotEnding?
  /// Time spent in pauses that have ended.
  public var pausedMilliseconds = 0
  /// The sections reached, in the order in which they were.
  public var sectionMarks: SharedList<SectionMark> = []

  public init(startedMilliseconds: Int) {
    self.startedMilliseconds = startedMilliseconds
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
