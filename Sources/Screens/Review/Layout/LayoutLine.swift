/// One line of a fiche as it is shown at a width, and where in the fiche it comes from.
public struct LayoutLine: Hashable, Sendable {
  public var content: StyledLine
  public var place: DocumentPlace
  /// Columns before the text: indentation, marks and bars.
  public var lead: Int
  /// Letters and digits on the line, by which shares of a text are measured whatever its width.
  public var letterCount: Int

  public init(
    content: StyledLine, place: DocumentPlace, lead: Int = 0, letterCount: Int = 0
  ) {
    self.content = content
    self.place = place
    self.lead = lead
    self.letterCount = letterCount
  }

  public var text: String { content.parts.map(\.text).joined() }
}
