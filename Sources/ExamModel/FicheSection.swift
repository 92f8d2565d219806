/// A part of a fiche under one heading, up to the next heading of the same or a higher level.
public struct FicheSection: Hashable, Sendable {
  public var title: String
  /// What the section is, where its heading is recognised.
  public var role: SectionRole?
  /// Line of the heading in the file.
  public var line: Int
  public var wordCount: Int
  /// Seconds that the front matter's `plan` gives it.
  public var plannedSeconds: Int?
  /// Everything under the heading, deeper headings included.
  public var blocks: [Block]

  public init(
    title: String, role: SectionRole? = nil, line: Int, wordCount: Int,
    plannedSeconds: Int? = nil, blocks: [Block]
  ) {
    self.title = title
    self.role = role
    self.line = line
    self.wordCount = wordCount
    self.plannedSeconds = plannedSeconds
    self.blocks = blocks
  }
}
