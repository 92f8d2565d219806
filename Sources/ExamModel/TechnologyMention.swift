/// A known technology where a fiche names it.
package struct TechnologyMention: Hashable, Sendable {
  /// The catalogue's name, whatever the fiche's spelling.
  package var technologyName: String
  package var line: Int
  /// Which section names it; `nil` for the front matter, the title and what precedes the sections.
  package var sectionIndex: Int?
  /// Index in the fiche's `textRuns`, and the place in the run's text in bytes of UTF-8.
  package var run: Int
  package var bytes: Range<Int>

  package init(
    technologyName: String, line: Int, sectionIndex: Int?, run: Int, bytes: Range<Int>
  ) {
    self.technologyName = technologyName
    self.line = line
    self.sectionIndex = sectionIndex
    self.run = run
    self.bytes = bytes
  }
}
