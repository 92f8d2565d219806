/// A known technology that a fiche names.
package struct TechnologyMention: Hashable, Sendable {
  /// The catalogue's name, whatever the fiche's spelling.
  package var technologyName: String
  package var line: Int
  /// Which section names it; `nil` for the front matter, the title and what precedes the sections.
  package var sectionIndex: Int?

  package init(technologyName: String, line: Int, sectionIndex: Int?) {
    self.technologyName = technologyName
    self.line = line
    self.sectionIndex = sectionIndex
  }
}
