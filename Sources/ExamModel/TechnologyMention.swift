/// A known technology that a fiche names.
public struct TechnologyMention: Hashable, Sendable {
  /// The catalogue's name, whatever the fiche's spelling.
  public var technologyName: String
  public var line: Int
  /// Which section names it; `nil` for the front matter, the title and what precedes the sections.
  public var sectionIndex: Int?

  public init(technologyName: String, line: Int, sectionIndex: Int?) {
    self.technologyName = technologyName
    self.line = line
    self.sectionIndex = sectionIndex
  }
}
