/// The words that announce a secret, in lower-case ASCII.
enum SecretWords {
  static let password: [[UInt8]] = [
    "mot de passe", "mots de passe", "motdepasse", "mot_de_passe", "password", "passwords",
    "passwd", "passphrase", "mdp", "pwd",
  ].map { Array($0.utf8) }
  static let login: [[UInt8]] = [
    "identifiants", "identifiant", "login", "logins", "compte", "utilisateur", "user", "username",
  ].map { Array($0.utf8) }
  static let candidate: [[UInt8]] = [Array("candidat".utf8)]
  private static let other: [[UInt8]] = [Array("-----begin".utf8), Array("://".utf8)]

  private static let announcing = password + login + candidate + other

  private static let firstBytes: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for word in announcing {
      for byte in word.prefix(1) {
        table[Int(byte)] = true
        if Ascii.isLetter(byte) { table[Int(byte) & ~0x20] = true }
      }
    }
    return table
  }()

  static func mayBegin(_ byte: UInt8) -> Bool { firstBytes[Int(byte)] }

  /// Whether one of the words begins here, not inside another word.
  static func announces(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if Ascii.isLetter(bytes[index]), index > 0, Ascii.isLetter(bytes[index - 1]) { return false }
    return announcing.contains { begins($0, bytes[index...]) }
  }

  /// Whether bytes begin with a lower-case word, whatever their case.
  static func begins(
    _ word: [UInt8], _ bytes: some RandomAccessCollection<UInt8>
  ) -> Bool {
    bytes.count >= word.count && zip(bytes, word).allSatisfy { Ascii.lowercased($0) == $1 }
  }

  static func isPasswordHeader(_ cell: [UInt8]) -> Bool {
    password.contains { $0.count == cell.count && begins($0, cell) }
  }

  static func isCandidateHeader(_ cell: [UInt8]) -> Bool {
    numberWords.contains { begins($0, cell) } && cell.count < 24
      && cell.indices.contains { begins(candidate[0], cell[$0...]) }
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
