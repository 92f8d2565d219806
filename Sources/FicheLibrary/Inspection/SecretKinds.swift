import Pages

/// The kinds of words that stand in a text, found in one pass over its bytes.
///
/// A line on which something may announce a secret is searched for a dozen kinds of announcements;
/// nearly all lines hold words of one kind or of none. A kind may be said to be there that is not,
/// but never the other way round.
struct SecretKinds: OptionSet {
  let rawValue: UInt16

  static let password = SecretKinds(rawValue: 1)
  static let phrase = SecretKinds(rawValue: 2)
  static let login = SecretKinds(rawValue: 4)
  static let candidate = SecretKinds(rawValue: 8)
  static let authority = SecretKinds(rawValue: 16)
  static let user = SecretKinds(rawValue: 32)
  static let key = SecretKinds(rawValue: 64)
  static let token = SecretKinds(rawValue: 128)
  static let device = SecretKinds(rawValue: 256)

  private static let vocabularies: [(kind: SecretKinds, words: WordSet)] = [
    (.password, SecretWords.password), (.phrase, SecretWords.phrase),
    (.login, SecretWords.login), (.candidate, SecretWords.candidate),
    (.authority, SecretWords.authority), (.user, SecretPair.users), (.key, SecretWords.key),
    (.token, SecretToken.words), (.device, SecretCommand.devices),
  ]

  private static let words = WordSet(vocabularies.flatMap(\.words.words))

  /// The kinds of each of `words`, and of those with which it begins: only the longest is found.
  private static let kinds: [SecretKinds] = words.words.map { word in
    vocabularies.reduce(into: []) { kinds, vocabulary in
      let begins = word.withUnsafeBufferPointer { vocabulary.words.longestWord(in: $0, at: 0) }
      if begins != nil { kinds.insert(vocabulary.kind) }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(in cells: [[UInt8]]) {
    var found: SecretKinds = []
    for cell in cells {
      cell.withUnsafeBufferPointer { cell in
        Self.words.forEachPlace(in: cell) { index in
          guard let word = Self.words.longestWord(in: cell, at: index) else { return }
          found.formUnion(Self.kinds[word])
        }
        let hasToken = cell.indices.dropLast().contains { index in
          cell[index] == Ascii.colon && Self.isBehindNumber(cell, index)
        }
        if hasToken { found.insert(.token) }
      }
    }
    self.init(rawValue: found.rawValue)
  }

  /// Whether a colon may stand in the token of a bot.
  private static func isBehindNumber(_ cell: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= 8 && cell[(index - 8)..<index].allSatisfy(Ascii.isDigit)
  }
}
