/// A fiche that a document gave.
package struct ImportedFiche: Hashable, Sendable {
  package var title: String
  /// What the file is called, without folder and extension: letters, digits and hyphens.
  package var fileName: String
  /// The whole file.
  package var markdown: String
  /// Line of the title in the Markdown.
  package var titleLine = 1
  package var sectionCount = 0
  /// Pictures that go beside the file, by their names there.
  package var pictures: [ImportedPicture] = []
  package var isSynthesis = false
}

/// A picture that is kept beside a fiche.
package struct ImportedPicture: Hashable, Sendable {
  /// A name of our own making; the document's own is never used.
  package var name: String
  package var bytes: [UInt8]
}
