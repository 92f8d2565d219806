/// Where a page finds the sound of a session.
package struct ReportedAudio: Hashable, Sendable {
  /// The sound of one slot or answer.
  package struct Stretch: Hashable, Sendable {
    /// A file beside the page with the seconds that are meant, or the sound itself (`data:`).
    package var address: String

    package init(address: String) { self.address = address }
  }

  /// What each slot sounded like, by its number in the order in which they ran.
  package var slots: [Int: Stretch]
  /// What each answer sounded like, by the number of its question from 0.
  package var answers: [Int: Stretch]
  /// Whether the page holds the sound itself.
  package var isInside: Bool

  package init(slots: [Int: Stretch], answers: [Int: Stretch], isInside: Bool) {
    self.slots = slots
    self.answers = answers
    self.isInside = isInside
  }
}
