/// A place in a fiche that means the same at any width of the screen.
package struct DocumentPlace: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    /// Before the first section.
    case preamble
    case section(Int)
    /// Footnotes and the addresses of links.
    case foot
  }

  package var part: Part
  /// The line of the file on which the block starts.
  package var line: Int
  /// Letters and digits of the block before this place.
  package var offset: Int
  /// Tells apart lines without letters, such as a rule and the empty line after it.
  package var step: Int

  package init(part: Part, line: Int, offset: Int = 0, step: Int = 0) {
    self.part = part
    self.line = line
    self.offset = offset
    self.step = step
  }

  package static let start = DocumentPlace(part: .preamble, line: 0)

  package var sectionIndex: Int? {
    if case .section(let index) = part { index } else { nil }
  }

  func isInSameBlock(as other: DocumentPlace) -> Bool {
    part == other.part && line == other.line
  }

  /// Whether a place of the same block is at or before another.
  func isAtOrBefore(_ other: DocumentPlace) -> Bool {
    (offset, step) <= (other.offset, other.step)
  }
}
