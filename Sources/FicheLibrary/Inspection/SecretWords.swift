import Pages

/// The words that announce a secret, in lower-case ASCII.
enum SecretWords {
  static let password = WordSet([
    "mot de passe", "mots de passe", "motdepasse", "mot_de_passe", "password", "passwords",
    "passwd", "passphrase", "mdp", "pwd",
  ])
  static let login = WordSet([
    "identifiants", "identifiant", "login", "logins", "compte", "utilisateur", "user", "username",
  ])
  static let candidate = WordSet(["candidat"])
  /// What stands before a host, and before a name and a password in front of it.
  static let authority = WordSet(["://"])

  private static let key = WordSet(["-----begin"])

  private static let announcing = WordSet(
    password.words + login.words + candidate.words + authority.words + key.words)

  /// What each word of `announcing` needs beside it, in their order.
  private static let signs: [SecretSigns] = {
    let wanted: [(words: WordSet, signs: SecretSigns)] = [
      (password, [.separator, .bar]), (login, .separator), (candidate, [.number, .bar]),
      (authority, .at), (key, .rule),
    ]
    return wanted.flatMap { Array(repeating: $0.signs, count: $0.words.words.count) }
  }()

  /// The signs of which one would make a secret of what the words on a line announce.
  ///
  /// "Compte" and an address are on many lines, a colon beside the one and an at sign in the other
  /// on few. Lines that have no sign at all are not searched for words.
  static func signs(
    besideWordsOf line: UnsafeBufferPointer<UInt8>, _ present: SecretSigns
  ) -> SecretSigns {
    var wanted: SecretSigns = []
    guard !present.isEmpty else { return wanted }
    let words = announcing
    firstBytes.withNumbers { numbers in
      var index = line.skipPlain(from: 0, numbers)
      while index + 1 < line.count {
        if words.mayBegin(line[index], line[index + 1]), !isInsideWord(line, index),
          let word = words.longestWord(in: line, at: index)
        {
          let behind = line[(index + words.words[word].count)...]
          wanted.formUnion(
            SecretLine.mayName(behind: behind) ? signs[word] : signs[word].subtracting(.separator))
        }
        index = line.skipPlain(from: index + 1, numbers)
      }
    }
    return wanted
  }

  private static func isInsideWord(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index > 0 && Ascii.isLetter(line[index]) && Ascii.isLetter(line[index - 1])
  }

  private static let firstBytes = ByteTable { announcing.mayBegin($0) ? 1 : ByteTable.plain }

  /// Whether bytes begin with a lower-case word, whatever their case.
  static func begins(
    _ word: [UInt8], _ bytes: some RandomAccessCollection<UInt8>
  ) -> Bool {
    bytes.count >= word.count && zip(bytes, word).allSatisfy { Ascii.lowercased($0) == $1 }
  }

  static func isPasswordHeader(_ cell: [UInt8]) -> Bool {
    password.words.contains { $0.count == cell.count && begins($0, cell) }
  }

  static func isCandidateHeader(_ cell: [UInt8]) -> Bool {
    numberWords.contains { begins($0, cell) } && cell.count < 24
      && cell.indices.contains { begins(candidate.words[0], cell[$0...]) }
  }

  /// What stands before "candidat" where its number is meant; `n°` begins with an ASCII letter.
  static let numberWords: [[UInt8]] = ["n°", "nº", "no ", "num", "nr"].map { Array($0.utf8) }

  /// Words that stand in the place of a password that is not given.
  static let placeholders: Set<String> = [
    "aleatoire", "aucun", "aucune", "cache", "cachee", "changeme", "communique", "communiquee",
    "complexe", "confidentiel", "confidentielle", "dans", "demande", "demander", "different",
    "example", "exemple", "expire", "false", "fort", "forte", "fourni", "fournie", "fournis",
    "genere", "hidden", "idem", "inconnu", "individuel", "initial", "jamais", "jury", "lors",
    "masque", "minimum", "name", "none", "null", "nul", "obligatoire", "oral", "password",
    "personnel",
    "placeholder", "protege", "provisoire", "redacted", "remis", "remise", "renouvele", "robuste",
    "secret", "selon", "strong", "temporaire", "transmis", "transmise", "true", "unique", "voir",
    "votre", "your", "yourpassword",
  ]
}
