/// What is known of a slot once it has started.
package struct SlotRecord: Hashable, Sendable {
  package var startedMilliseconds: Int
  package var endedMilliseconds: Int?
  package var ending: SlotEnding?
  /// Time spent in pauses that have ended.
  package var pausedMilliseconds = 0
  /// The sections reached, in the order in which they were.
  package var reachedSections: SharedList<ReachedSection> = []
  /// What it sounded like, where it was recorded.
  package internal(set) var speech: SlotSpeech?
  /// Markers that the candidate set and has not taken back; counted here, with the notes, since a picture asks often.
  package internal(set) var markerCount = 0
  package internal(set) var noteCount = 0

  package init(startedMilliseconds: Int) {
    self.startedMilliseconds = startedMilliseconds
  }

  /// What a jury at the table keeps is not the candidate's to see before the end.
  mutating func count(_ annotation: Annotation, by step: Int) {
    guard annotation.rater == .candidate else { return }
    if annotation.note == nil { markerCount += step } else { noteCount += step }
  }
}

/// The moment at which a section was reached, on the slot's own clock, which stands still in pauses.
package struct ReachedSection: Hashable, Sendable {
  package var section: Int
  package var slotMilliseconds: Int

  package init(section: Int, slotMilliseconds: Int) {
    self.section = section
    self.slotMilliseconds = slotMilliseconds
  }
}
