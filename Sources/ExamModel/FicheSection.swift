/// A part of a fiche under one heading, up to the next heading of the same or a higher level.
package struct FicheSection: Hashable, Sendable {
  package var title: String
  /// What the section is, where its heading is recognised.
  package var role: SectionRole?
  /// Line of the heading in the file.
  package var line: Int
  package var wordCount: Int
  /// Seconds that the front matter's `plan` gives it.
  package var plannedSeconds: Int?
  /// Everything under the heading, deeper headings included.
  package var blocks: [Block]
  /// The deeper headings and bold leads that say what they are, in their order.
  package var parts: [SectionPart]
  /// Whether a password or a key was left in it.
  package var holdsSecret = false
  /// Where the blocks begin that hold it; empty where nobody can tell.
  package var secretStarts: [Int] = []

  /// Whether a screen keeps all of it back until somebody asks for it.
  package var isWithheld: Bool { role == .access || holdsSecret && secretStarts.isEmpty }

  /// Whether a screen keeps anything of it back.
  package var holdsBack: Bool { isWithheld || holdsSecret }

  package init(
    title: String, role: SectionRole? = nil, line: Int, wordCount: Int,
    plannedSeconds: Int? = nil, blocks: [Block], parts: [SectionPart] = []
  ) {
    self.title = title
    self.role = role
    self.line = line
    self.wordCount = wordCount
    self.plannedSeconds = plannedSeconds
    self.blocks = blocks
    self.parts = parts
  }
}
