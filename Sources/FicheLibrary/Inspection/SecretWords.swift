import Pages

/// The words that announce a secret, in lower-case ASCII.
enum SecretWords {
  static let password = WordSet(
    [
      "mot de passe", "mots de passe", "motdepasse", "mot_de_passe", "mot-de-passe", "password",
      "passwords", "passwd", "passphrase", "mdp", "pwd", "psk", "code pin", "pin",
      "code d'accès", "code d’accès", "phrase de passe", "phrase secrète", "secret partagé",
      "secret partage", "secrets partagés", "shared secret", "clé pré-partagée",
      "clé prépartagée", "clé pré partagée", "clé partagée", "cle pre-partagee", "cle partagee",
      "pre-shared key", "preshared key", "pre-shared-key", "shared key", "clé wi-fi", "clé wifi",
      "clé du wi-fi", "clé du wifi", "clé wpa", "clé wpa2", "clé wpa3", "clé wep", "cle wifi",
      "cle wpa2", "clé de sécurité", "clé de récupération", "clé bitlocker", "clé api",
      "clé d'api", "clé d’api", "clé secrète", "clé radius", "secret radius", "api key",
      "api_key", "apikey", "access key", "access_key", "secret key", "secret_key",
      "client secret", "client_secret", "recovery key", "security key", "wifi key",
      "communauté snmp", "community string", "snmp community",
    ] + weakWords)

  /// Names of secrets that sentences tell without a sign.
  static let phrase = WordSet(
    password.words.filter { word in !weakWords.contains { Array($0.utf8) == word } }
      + [
        "code", "code wi-fi", "code wifi", "code du wi-fi", "code du wifi", "digicode",
        "code secret", "code de connexion", "code de déverrouillage", "code d'entrée",
        "code d’entrée", "code de l'alarme", "code de l’alarme", "code alarme", "communauté",
        "community", "clé du réseau", "clé réseau", "network key", "wi-fi key", "wireless key",
        "wpa key", "wpa2 key", "encryption key", "clé de chiffrement", "jeton",
        "token", "mot secret", "clé d'accès", "clé d’accès", "clé ipsec", "clé vpn", "clé du vpn",
        "clé du tunnel", "clé snmp", "secret", "passcode", "wi-fi code", "passe du wi-fi",
        "passe du wifi", "passe wi-fi", "passe wifi", "pass wi-fi", "pass wifi",
      ].map { Array($0.utf8) } + opening.words)

  /// What comes before a secret that is not called one: "s'ouvre avec …", "saisir root puis …".
  static let opening = WordSet([
    "s'ouvre avec", "s’ouvre avec", "se déverrouille avec", "se connecter avec", "connexion avec",
    "on entre avec", "avec le couple", "couple", "saisir", "saisissez", "taper", "tapez",
    "unlocks with", "opens with", "log in with", "sign in with",
  ])

  /// What a code opens.
  static let place = WordSet([
    "wi-fi", "wifi", "ssid", "porte", "portail", "alarme", "coffre", "digicode", "local", "door",
    "alarm", "safe", "cadenas", "visiophone", "badgeuse", "armoire", "pin", "code d'accès",
    "code d’accès", "code secret", "code de déverrouillage", "réseau sans fil",
  ])

  /// What announces a name and a password.
  static let credentials = WordSet([
    "identifiants", "identifiant", "credentials", "login", "logins", "mot de passe", "mdp",
    "password", "connexion", "connecte", "comptes par défaut", "compte par défaut",
  ])

  /// Words that announce much besides secrets; what they announce must look like one.
  private static let weakWords = [
    "clé", "cle", "key", "secret", "community", "communauté", "token", "jeton", "pass",
  ]

  static func isWeak(_ name: ArraySlice<UInt8>) -> Bool {
    weakWords.contains { $0.utf8.count == name.count && begins(Array($0.utf8), name) }
  }

  static func isPass(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 4 && begins(Array("pass".utf8), name)
  }

  /// Whether a name is of a password rather than of a key, which may well be of hexadecimal digits.
  static func isPassword(_ name: ArraySlice<UInt8>) -> Bool {
    ["mot", "mdp", "passw", "pwd"].contains { begins(Array($0.utf8), name) }
  }

  /// What stands between the name of a secret and its value.
  enum Qualifiers {
    case none
    /// What the password is of: "SQL", "(root)".
    case object
    /// What became of it: "oublié", "expiré".
    case state
    /// Another thing altogether: a function, a longer sentence.
    case other
  }

  static func qualifiers(in bytes: ArraySlice<UInt8>) -> Qualifiers {
    if bytes.contains(0x28), !bytes.contains(0x29) { return .other }
    if bytes.first == 0x5F { return .other }
    let words = TextFolding.words(of: String(decoding: bytes, as: UTF8.self))
    if words.isEmpty { return .none }
    if words.contains(where: { states.contains($0) }) { return .state }
    return .object
  }

  static func isState(_ word: String) -> Bool { states.contains(word) && word != "est" }

  private static let states: Set<String> = [
    "oublie", "oublies", "perdu", "perdus", "expire", "expires", "invalide", "incorrect",
    "errone", "faible", "faibles", "fort", "forts", "robuste", "obligatoire", "minimum",
    "complexe", "complexes", "change", "changes", "modifie", "forgot", "forgotten", "lost",
    "expired", "reset", "requis", "hash", "hache", "chiffre", "chiffres", "long", "partage",
    "vide", "vides", "court", "courts", "trop", "mauvais", "bon", "bons", "correct", "corrects",
    "valide", "valides", "different", "differents", "identique", "absent", "manquant", "wrong",
    "empty", "weak", "short", "politique", "longueur",
    "doit", "doivent", "est", "sont", "impose", "par", "genere", "stocke", "stockes",
  ]

  static let login = WordSet([
    "identifiants", "identifiant", "login", "logins", "compte", "utilisateur", "user", "username",
    "nom d'utilisateur", "nom d’utilisateur", "comptes", "acces", "accès", "credentials",
  ])
  static let candidate = WordSet(["candidat"])
  /// What stands before a host, and before a name and a password in front of it.
  static let authority = WordSet(["://"])

  static let key = WordSet(["-----begin"])

  /// What a command that is given a secret may begin with.
  private static let command = WordSet([
    "identified", "securestring", "mysql", "mysqldump", "mariadb", "sshpass", "chpasswd", "curl",
    "net user", "wpa-psk", "authentication-key", "psksecret", "rocommunity", "rwcommunity",
    "net use", "smbclient", "htpasswd", "redis-cli", "snmpwalk", "ldapsearch", "docker", "pdo(",
    "mysqli", "getconnection", "ldap_bind", "requirepass", "standby", "xfreerdp", "openssl",
    "insert into", "ssh-keygen", "tcp(", "login(", "auth", "rabbitmqctl", "wpa_passphrase",
    "networkcredential",
  ])
  /// How the keys of known services begin; those of bots begin with a number.
  private static let token = WordSet(
    SecretToken.words.words + [Array("bot".utf8)])

  private static let announcing = WordSet(
    password.words + login.words + candidate.words + authority.words + key.words + command.words
      + phrase.words + token.words + SecretPair.users.words)

  /// What each word of `announcing` needs beside it, in their order.
  private static let signs: [SecretSigns] = {
    let wanted: [(words: WordSet, signs: SecretSigns)] = [
      (password, [.separator, .bar, .word, .digit]), (login, [.separator, .bar]),
      (candidate, [.number, .bar]),
      (authority, .at), (key, .rule), (command, [.word, .digit, .separator]),
      (phrase, [.separator, .bar, .word, .digit]), (token, .digit),
      (SecretPair.users, [.digit, .slash]),
    ]
    return wanted.flatMap { Array(repeating: $0.signs, count: $0.words.words.count) }
  }()

  /// Whether each word of `announcing` only counts where no longer word goes on behind it.
  ///
  /// "Pass" in "passé" and "pi" in "piste" announce nothing. What commands and tokens begin with does,
  /// and so may a word within a word of several parts.
  private static let isWhole: [Bool] = {
    let beginnings = command.words + token.words
    let whole = Set(
      password.words + login.words + candidate.words + phrase.words + SecretPair.users.words)
    return announcing.words.map { word in
      whole.contains(word) && word.allSatisfy(Ascii.isLetter)
        && !beginnings.contains { word.starts(with: $0) }
    }
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
    words.forEachPlace(in: line, takesCapitals: true) { index in
      guard let word = words.longestWord(in: line, at: index),
        // What it needs is wanted already, or is not there.
        !signs[word].intersection(present).isSubset(of: wanted),
        !isWhole[word] || endsWord(line, index + words.words[word].count)
      else { return }
      let behind = line[(index + words.words[word].count)...]
      wanted.formUnion(
        SecretLine.mayName(behind: behind) ? signs[word] : signs[word].subtracting(.separator))
    }
    return wanted
  }

  /// Whether no letter, digit or underscore stands at a place, as `SecretLine` looks for words.
  private static func endsWord(_ line: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < line.count else { return true }
    let next = line[end]
    return !Ascii.isLetter(next) && !Ascii.isDigit(next) && next < 0x80 && next != 0x5F
  }

  /// Whether bytes begin with a lower-case word, whatever their case.
  static func begins(
    _ word: [UInt8], _ bytes: some RandomAccessCollection<UInt8>
  ) -> Bool {
    bytes.count >= word.count && zip(bytes, word).allSatisfy { Ascii.lowercased($0) == $1 }
  }

  static func isPasswordHeader(_ cell: [UInt8]) -> Bool {
    cell.count <= 48
      && password.words.contains {
        $0.count <= cell.count && begins($0, cell) && !isWeak(cell[..<$0.count])
          && isEnd(cell, $0.count)
      }
  }

  /// Whether a column's header may announce secrets: "Clé", "Secret", "Code", "Communauté".
  static func isSecretHeader(_ cell: [UInt8]) -> Bool {
    cell.count <= 40
      && secretHeaders.words.contains {
        $0.count <= cell.count && begins($0, cell) && isEnd(cell, $0.count)
      }
  }

  private static let secretHeaders = WordSet(
    weakWords + ["code", "codes", "clés", "jetons", "tokens", "secrets", "psk", "digicode"])

  static func isLoginHeader(_ cell: [UInt8]) -> Bool {
    login.words.contains { $0.count == cell.count && begins($0, cell) }
  }

  /// Whether nothing but what the password is of follows in a header.
  private static func isEnd(_ cell: [UInt8], _ start: Int) -> Bool {
    let rest = cell[start...]
    if rest.isEmpty { return true }
    return rest.count <= 24 && !(rest.first.map { Ascii.isLetter($0) || $0 >= 0x80 } ?? false)
      && (qualifiers(in: rest) == .object || qualifiers(in: rest) == .none)
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
    "votre", "your", "yourpassword", "text", "string", "boolean", "integer", "oui", "non",
    "rien", "nothing", "coffre", "vault", "vides", "hashed", "confirmed", "nullable", "sometimes",
    "mypassword", "pass", "passwd", "motdepasse",
    "mdp", "pwd", "user", "xxx", "incorrect", "invalide", "faible", "robustes", "etc", "admis",
    "personnalise", "saisi", "saisie", "choisi", "choisie", "fonction", "array", "bool",
    "undefined",
    "yes", "disabled", "enabled", "auto", "prive", "anonyme", "reserve", "haute", "moyenne",
    "haut", "bas", "critique", "eleve",
    "refus", "refuse", "accepte", "valide", "ok", "termine", "teste", "fait", "requis", "requise",
    "obligatoires", "hache", "hachee", "chiffre", "chiffree", "crypte", "cryptee", "bcrypt",
    "argon2", "sha256", "sha512", "definir", "completer", "change", "changee", "modifie",
    "attribue", "attribuee", "defini", "definie", "desactive", "desactivee", "active", "activee",
    "valeur", "value", "type", "required", "optional", "varchar", "char", "encrypted", "jwt",
    "csrf", "public", "private", "stocke", "stockee", "sur", "administrateur", "utilisateur",
    "identique", "vide", "empty", "variable", "prompt", "secrets", "process", "privee",
    "publique", "primaire", "etrangere",
  ]

  /// What a word holds that says where a password is, or that there would be one.
  static let placeholderParts = [
    "motdepasse", "yourpass", "monmdp", "votremdp", "bitwarden", "keepass", "lastpass",
    "1password", "vaultwarden", "passbolt", "acompleter", "todefine", "varchar", "changeme",
  ]

  static let placeholderBeginnings = [
    "voir", "cf", "see", "caracteres", "votre", "your", "insert", "replace", "remplac",
  ]

  /// Beginnings of names with digits that stand behind "mot de passe" in prose.
  static let protocols = [
    "wpa", "aes", "sha", "eap", "pbkdf", "tls", "802", "rfc", "iso", "ntlm", "peap", "mschap",
    "bcrypt", "argon", "windows", "office", "microsoft", "postgres", "mysql", "oauth", "saml",
    "kerberos", "radius", "iec", "anssi", "cis-", "nist",
  ]
}
