import CGumbo

/// How much of a document is taken in, so that no file can take the machine with it.
package enum ImportLimits {
  /// A document as it lies on the disk.
  package static let fileBytes = 64 * 1_048_576
  /// One part of a document once it is unpacked.
  static let partBytes = 20 * 1_048_576
  /// Parts of one document that are unpacked.
  static let parts = 200
  /// What all unpacked parts of one document come to.
  static let allPartsBytes = 64 * 1_048_576
  /// Names that the list of a container may hold.
  static let names = 20_000
  /// How many times a part may grow when it is unpacked.
  static let ratio = 100
  /// Small parts may grow more: an empty sheet is mostly repetition.
  static let ratioFreeBytes = 1_048_576
  /// Elements inside one another.
  package static let depth = 256
  /// Tags of a page that may be open at once.
  package static let openTags = Int(GB_OPEN_LIMIT)
  /// Attributes of one tag of a page.
  package static let attributes = Int(GB_ATTRIBUTE_LIMIT)
  /// Elements and texts of one part.
  static let nodes = 2_000_000
  /// What one document may come to as Markdown, well below what a fiche may be.
  static let markdownBytes = 900_000
  /// Slides, sheets and pages that are read of one document.
  static let pages = 200
  /// Heads and feet of pages in which names are looked for.
  static let runningHeads = 8
  /// Fiches that are made of one document.
  static let fiches = 40
}
