import Frames

/// One line of a fiche as it is shown at a width, and where in the fiche it comes from.
package struct LayoutLine: Hashable, Sendable {
  package var content: StyledLine
  package var place: DocumentPlace
  /// Columns before the text: indentation, marks and bars.
  package var lead: Int
  /// Letters and digits on the line, by which shares of a text are measured whatever its width.
  package var letterCount: Int

  package init(
    content: StyledLine, place: DocumentPlace, lead: Int = 0, letterCount: Int = 0
  ) {
    self.content = content
    self.place = place
    self.lead = lead
    self.letterCount = letterCount
  }

  package var text: String { content.parts.map(\.text).joined() }
}
