import TextCells

/// One line that says what happened, to be printed or read aloud.
package struct Announcement: Hashable, Sendable {
  /// How much it matters to somebody who listens.
  package enum Weight: Hashable, Sendable {
    case news
    /// A time warning, which a bell may go with.
    case alert
    /// Worth a line on paper, too much for the ear.
    case detail
  }

  package let text: String
  package let weight: Weight

  /// Whatever the text comes from, it becomes a single line without control characters.
  package init(_ text: String, _ weight: Weight = .news) {
    self.text = TextCells.cleaned(text)
    self.weight = weight
  }
}
