/// A part within a section of a fiche that says what it is: a deeper heading, a bold lead.
package struct SectionPart: Hashable, Sendable {
  package var title: String
  package var role: SectionRole
  /// Line of the file on which it begins.
  package var line: Int
  package var wordCount: Int

  package init(title: String, role: SectionRole, line: Int, wordCount: Int) {
    self.title = title
    self.role = role
    self.line = line
    self.wordCount = wordCount
  }
}
