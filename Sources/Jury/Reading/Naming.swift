/// A place of a fiche that names a technology.
struct Naming {
  var name: String
  /// Whether the catalogue knows the name.
  var isKnown: Bool
  /// Whether the name is that of a kind of thing, with an article in French: a NAS, the Wi-Fi.
  var isKind: Bool
  /// Index in the text's sentences.
  var sentence: Int
  /// The words that it takes.
  var words: Range<Int>
  /// Whether it is but a part of a word: of an address, a file's name, an identifier.
  var isPartOfWord: Bool
  /// How it was marked.
  var isStrong: Bool
  var isStruck: Bool
  /// Whether the words around it say that it is what the candidate made, as its maker calls it.
  var isOwnProduct = false
  /// What it tells; `nil` until it is judged.
  var verdict: StanceVerdict?
}

/// Namings of one sentence that are listed side by side, and so share a fate.
struct NamingGroup {
  /// Indices in the sentence's namings.
  var members: [Int]
  /// From the first to the last of them, in tokens.
  var tokens: Range<Int>
}
