import Pages
import TextSearch

/// The words of a line that gives a secret to a device or a program.
///
/// Switches, routers and access points take a secret as a word behind another:
/// `enable secret …`, `snmp-server community …`; programs as an option.
struct SecretCommand {
  private let words: [Substring]
  private let lowered: [String]
  private let isCode: Bool

  /// A command is no longer; lines that are longer hold something else.
  private static let longestLine = 1_024

  init(_ cells: [[UInt8]], isCode: Bool) {
    let text = cells.lazy.map { String(decoding: $0.prefix(Self.longestLine), as: UTF8.self) }
      .joined(separator: "|").prefix(Self.longestLine)
    let all = text.split { Blank.contains($0) || $0 == "\u{1}" }
    let lead = all.prefix { Self.isLead($0) }.count
    words = Array(all.dropFirst(lead))
    lowered = words.map { $0.lowercased() }
    self.isCode = isCode
  }

  /// What stands before a command: the prompt of a shell or a device, `sudo`.
  private static func isLead(_ word: Substring) -> Bool {
    if ["sudo", "run", "exec", "time", "-", "ps", "-e", "doas", "call"].contains(word.lowercased())
    {
      return true
    }
    return word.last.map { "#$>%".contains($0) } == true && word.first != "<"
  }

  var holdsSecret: Bool {
    guard let first = lowered.first, !Self.harmless.contains(first) else { return false }
    return holdsDeviceSecret(first)
      || (isCode && (holdsProgramSecret(first) || SecretProgram(words).holdsSecret))
  }

  /// Whether a line of prose may be one of a device, by its first letters.
  static func mayBeProse(_ cells: [[UInt8]]) -> Bool {
    guard let first = cells.first?.first, Ascii.isLetter(first) else {
      return cells.first?.isEmpty == false
    }
    return proseWords.contains { word in
      cells[0].count > word.utf8.count
        && zip(word.utf8, cells[0]).allSatisfy { $0 == Ascii.lowercased($1) }
    }
  }

  private static let harmless: Set<String> = ["no", "show", "sh", "undo", "display", "do", "clear"]

  // MARK: Devices

  static let devices = WordSet(proseWords.sorted())

  /// What may give a device a secret in the middle of prose.
  private static let proseWords = deviceWords.union(plainNames)

  /// What opens a line of the configuration of a device, and hardly one of prose.
  private static let deviceWords: Set<String> = [
    "enable", "username", "snmp-server", "snmp-agent", "radius-server", "tacacs-server", "crypto",
  ]

  /// Names that no sentence has; what follows one is a secret where it looks like one.
  private static let plainNames: Set<String> = [
    "wpa-psk", "wpa-passphrase", "wpa_passphrase", "pre-shared-key", "psksecret", "rocommunity",
    "rwcommunity",
  ]

  private static let codeWords: Set<String> = [
    "user", "local-user", "password", "secret", "radius", "tacacs", "key", "key-string", "set",
    "ip", "neighbor", "ppp", "wpa-psk", "wpa-passphrase", "pre-shared-key", "server",
    "server-key", "authentication", "psk", "rocommunity", "rwcommunity", "security", "peer",
    "standby", "ssid", "wlan", "area", "tunnel-group", "ikev1", "ikev2", "address", "ntp", "vtp",
    "rootpw",
    "requirepass", "masterauth", "auth_pass", "bindpw", "createuser", "line", "console", "vrrp",
    "wireless", "security-profile", "system", "passphrase", "domain-password", "hwtacacs", "aaa",
    "server-private", "dot1x", "ospf", "bgp", "isakmp", "keyring", "passwd", "snmp",
  ]

  private static let names: Set<String> = [
    "secret", "password", "key", "community", "psk", "psksecret", "pre-shared-key",
    "authentication-key", "passphrase", "wpa-psk", "wpa-passphrase", "key-string", "server-key",
    "rocommunity", "rwcommunity", "message-digest-key", "passwd", "rootpw", "requirepass",
    "masterauth", "auth_pass", "bindpw", "md5", "sha", "priv", "plaintext", "ascii-text",
    "irreversible-cipher", "wpa_passphrase", "shared-key",
  ]

  /// What may stand between such a name and the secret.
  private static let kinds: Set<String> = [
    "0", "5", "6", "7", "8", "9", "cipher", "simple", "plain-text", "local", "remote", "ascii",
    "encrypted", "md5", "read", "write", "unencrypted-text", "sha512", "hex", "plaintext",
    "irreversible-cipher", "ascii-text", "text", "aes", "des", "3des", "manager", "user-name",
    "sha",
    "priv", "string", "clear",
  ]

  private static let keywords: Set<String> = [
    "generate", "chain", "public", "required", "encryption", "min-length", "policy", "rsa",
    "zeroize", "default", "group", "prompt", "config-key", "export", "import", "pubkey-chain",
    "recovery", "ro", "rw", "mode", "length", "complexity", "lifetime", "history", "expiry",
    "change",
    "aging", "minimum", "sha", "md5",
  ]

  private func holdsDeviceSecret(_ first: String) -> Bool {
    guard
      Self.deviceWords.contains(first) || Self.plainNames.contains(first)
        || (isCode && Self.codeWords.contains(first))
    else { return false }
    for index in lowered.indices where Self.names.contains(lowered[index]) {
      var next = index + 1
      while next < words.count, Self.kinds.contains(lowered[next]) || Self.isNumber(lowered[next]) {
        next += 1
      }
      guard next < words.count, !Self.keywords.contains(lowered[next]) else { continue }
      let value = SecretValue(words[next].utf8)
      let isSure = Self.deviceWords.contains(first)
      if value.isDeviceSecret(isSure: isSure || lowered[index] == "psksecret") { return true }
    }
    return false
  }

  /// The number of a key or of the way in which it is hidden.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.count <= 3 && word.utf8.allSatisfy(Ascii.isDigit)
  }

  // MARK: Programs

  private func holdsProgramSecret(_ first: String) -> Bool {
    for index in lowered.indices {
      let word = lowered[index]
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch word {
      case "by" where index > 0 && lowered[..<index].contains { $0.hasPrefix("identified") }:
        if SecretValue(next.utf8).isDeviceSecret(isSure: true) { return true }
      case "--password", "--pass", "-password", "-pw":
        if SecretValue(next.utf8).isDeviceSecret(isSure: false) { return true }
      case "-n" where first == "ssh-keygen":
        if SecretValue(next.utf8).isDeviceSecret(isSure: false) { return true }
      case "-u", "--user":
        if SecretValue(next.utf8).isPair { return true }
      case _ where word.hasSuffix("convertto-securestring"):
        if SecretValue(next.utf8).isDeviceSecret(isSure: true) { return true }
      case _ where word.hasPrefix("-p") && word.utf8.count > 5 && Self.clients.contains(first):
        if SecretValue(words[index].utf8.dropFirst(2)).isDeviceSecret(isSure: false) { return true }
      default: break
      }
    }
    if first == "net", lowered.count > 3, lowered[1] == "user" {
      return SecretValue(words[3].utf8).isDeviceSecret(isSure: false)
    }
    if first == "net", lowered.count > 3, lowered[1] == "use",
      let user = lowered.firstIndex(where: { $0.hasPrefix("/user:") })
    {
      // The password stands on either side of the name.
      return [user - 1, user + 1].contains { place in
        words.indices.contains(place) && !words[place].hasPrefix("\\")
          && SecretValue(words[place].utf8).isDeviceSecret(isSure: false)
      }
    }
    if lowered.contains("chpasswd"), let open = words.firstIndex(where: { $0.contains(":") }) {
      return SecretValue(words[open].utf8).isPair
    }
    return false
  }

  private static let clients: Set<String> = [
    "mysql", "mysqldump", "mariadb", "mariadb-dump", "mysqladmin", "sshpass", "7z", "7za",
    "mysqlimport",
    "mysqlsh", "rar",
  ]
}
