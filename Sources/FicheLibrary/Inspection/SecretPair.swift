import Pages

/// A name to sign in with and its password, side by side: `admin / Azerty26`, `root:toor`.
struct SecretPair {
  private let text: Substring

  /// Names of accounts that hardly mean anything else in front of such a sign.
  static let users = WordSet([
    "admin", "administrateur", "administrator", "root", "sa", "pi", "jury", "demo", "démo", "guest",
    "ubuntu", "debian", "postgres", "cisco", "glpi", "sysadmin", "manager", "superadmin",
    "superuser", "ftpuser",
  ])

  /// Passwords that machines come with, and those that people take first.
  private static let common: Set<String> = [
    "azerty", "qwerty", "toor", "admin", "root", "raspberry", "zabbix", "cisco", "class", "glpi",
    "postgres", "jury", "demo", "soleil", "bonjour", "password", "passw0rd", "motdepasse", "mdp",
    "centreon", "nagios", "nagiosadmin", "pfsense", "opnsense", "changeme", "letmein", "secret",
    "proxmox", "test", "toto", "doudou", "welcome", "azertyuiop", "calvin", "ubnt", "1234", "12345",
    "123456", "12345678", "0000",
  ]

  /// - Parameter after: what stands right behind the name of the account.
  init(after: some Sequence<UInt8>) {
    text = Substring(String(decoding: Array(after), as: UTF8.self))
  }

  /// - Parameter isAnnounced: the line says "identifiants" or the like before the name.
  func holdsPassword(user: String, isAnnounced: Bool) -> Bool {
    var rest = text.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{1}" }
    guard let sign = rest.first, "/:–—-|".contains(sign) else { return false }
    let isSpaced = rest.startIndex != text.startIndex
    rest.removeFirst()
    let value = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{1}" }
    if sign == "-" || sign == "|" || sign == "–" || sign == "—", !isSpaced { return false }
    // A colon with a blank behind it makes a sentence of what follows.
    if sign == ":", value.startIndex != rest.startIndex, !isAnnounced { return false }
    var word = value.prefix { !Blank.contains($0) && !",;)»”\u{1}`\"".contains($0) }
    while let last = word.last, ".:'".contains(last) { word.removeLast() }
    guard word.count >= 4, !word.contains("/"), !word.contains(":"), !word.contains("\\"),
      !SecretValue.isAddress(word), !word.contains("@") || word.contains("@") && !word.contains(".")
    else { return false }
    let follower = text[word.endIndex...].drop { $0 == " " || $0 == "\u{1}" }.first
    if follower == "/" { return false }
    if isAnnounced, Self.common.contains(word.lowercased()) || word == user { return true }
    guard !SecretValue.isPlaceholder(word) else { return false }
    let hasDigit = word.contains { $0.isASCII && $0.isNumber }
    let hasSign = word.contains { "!@#$%&+=?^~*".contains($0) }
    guard word.count >= 6, hasDigit, word.contains(where: \.isLowercase) else { return false }
    return !SecretWords.protocols.contains { word.lowercased().hasPrefix($0) } || hasSign
  }
}
