extension TextCells {
  /// What one glyph of a terminal holds: a spacing scalar with its combining marks.
  package struct Cluster: Hashable, Sendable {
    /// The spacing scalar and the zero-width marks that follow it.
    package let text: String
    /// Columns taken on the screen: 1 or 2.
    package let width: Int

    package init(text: String, width: Int) {
      self.text = text
      self.width = width
    }
  }
}
