import People

/// A document as it was read, before its headings are recognised by its text.
struct ReadDocument {
  var kind: DocumentKind
  /// What the file is called, which may tell whose it is.
  var fileName = ""
  /// The title that the document keeps beside its text.
  var declaredTitle: String?
  var blocks: [DocumentBlock]
  /// Its authors as its properties tell them.
  var authors: [String] = []
  /// The people whose site it is a page of.
  var owners: [String] = []
  /// What else stands beside the text and may name them: running heads, a site's name.
  var namesBeside: [String] = []
  /// The lines at the head of its pages, one of which may be the title.
  var heads: [String] = []
  /// In the order of their numbers, which `[^n]` in the text refers to.
  var footnotes: [String: StyledText] = [:]
  /// Pictures of the container by part, each with its content.
  var pictures: [String: [UInt8]] = [:]
  var facts: [ImportFact] = []
}
