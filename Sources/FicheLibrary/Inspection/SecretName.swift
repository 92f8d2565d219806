import Pages

/// How certainly the name of a setting or a variable says that its value is a secret.
enum SecretName {
  case strong
  /// Names that much besides secrets has: `token`, `pass`, `jwt_key`.
  case weak
  /// `key` alone, which most settings have.
  case key
  case none

  /// - Parameter identifier: a name as programs write it: `db_password`, `smtpPassword`, `API-KEY`.
  init(_ identifier: some StringProtocol) {
    let parts = Self.parts(identifier)
    guard let last = parts.last, parts.allSatisfy({ !Self.others.contains($0) }) else {
      self = .none
      return
    }
    let ending = parts.suffix(2).joined()
    if Self.strongEndings.contains(where: { last.hasSuffix($0) })
      || Self.strongPairs.contains(where: { ending.hasSuffix($0) })
      || Self.strongWords.contains(last)
    {
      self = .strong
    } else if parts.count == 1, ["key", "cle", "clé"].contains(last) {
      self = .key
    } else if Self.weakWords.contains(last) || Self.weakEndings.contains(where: last.hasSuffix) {
      self = parts.contains(where: Self.weakOthers.contains) ? .none : .weak
    } else {
      self = .none
    }
  }

  /// The words of an identifier, in small letters.
  private static func parts(_ identifier: some StringProtocol) -> [String] {
    var parts: [String] = []
    var open = ""
    var wasSmall = false
    for character in identifier {
      let isLetter = character.isLetter || character.isNumber
      if !isLetter || (wasSmall && character.isUppercase) {
        if !open.isEmpty { parts.append(open.lowercased()) }
        open = ""
      }
      if isLetter { open.append(character) }
      wasSmall = character.isLowercase
    }
    if !open.isEmpty { parts.append(open.lowercased()) }
    return parts
  }

  private static let strongEndings = [
    "password", "passwd", "passphrase", "motdepasse", "apikey", "secretkey", "privatekey",
    "presharedkey", "accountkey", "accesskey", "clientsecret",
  ]
  private static let strongPairs = [
    "depasse", "apikey", "secretkey", "privatekey", "sharedkey", "accountkey", "accesskey",
    "clientsecret", "appsecret", "jwtsecret", "appkey", "masterkey", "encryptionkey", "adminpass",
    "dbpass", "rootpass", "userpass", "authpass", "becomepass", "sshpass", "smtppass", "mailpass",
    "mysqlpass", "sqlpass", "keybase",
  ]
  private static let strongWords: Set<String> = [
    "mdp", "pwd", "psk", "pw", "passwort", "passcode", "rootpw", "bindpw", "wpapsk", "cléwifi",
    "password1", "password2",
  ]
  private static let weakWords: Set<String> = [
    "pass", "secret", "token", "key", "jeton", "cle", "clé", "community", "communauté", "pin",
  ]
  private static let weakEndings = ["secret", "token"]
  /// What makes a number of a page or of a request of a token.
  private static let weakOthers: Set<String> = [
    "next", "starting", "change", "idempotency", "request", "page", "continuation", "purchase",
    "arn",
    "customer", "cache", "sort", "object", "sse", "s3", "partition", "row", "unique", "index",
    "group",
    "upload", "max", "registration", "id",
  ]
  /// What makes something else of a name: `password_hash`, `publicKey`.
  private static let others: Set<String> = [
    "public", "pub", "foreign", "primary", "hash", "hashed", "min", "max", "length", "file", "path",
    "policy", "reset", "url", "uri", "input", "field", "label", "error", "csrf", "old", "verify",
    "placeholder", "columns", "column", "name", "type", "primaire", "etrangere", "étrangère",
    "host",
  ]
}
