import Pages
import TextCells

/// A word of a sentence, with what its punctuation and its marks say.
struct SecretWord {
  /// Stands for a mark of Markdown in the text that is cut.
  static let markByte: UInt8 = 1
  private static let mark: Character = "\u{1}"

  /// Without what stands around it.
  let text: Substring
  let key: String
  /// Whether it stands alone between quotation marks or in code or bold.
  private(set) var isQuoted: Bool
  private(set) var endsClause: Bool
  let endsWithColon: Bool
  /// Whether it is a colon, an equals sign, an arrow, a slash or a dash.
  let isSign: Bool

  private static let opening: Set<Character> = ["«", "“", "\"", "'", "‘", "(", "[", mark]
  private static let closing: Set<Character> = [
    "»", "”", "\"", "'", "’", ")", "]", mark, ".", ",", ";", ":", "…",
  ]
  private static let quotes: Set<Character> = ["«", "»", "“", "”", "\"", "‘", mark]

  private init(_ raw: Substring) {
    var word = raw
    var opens = false
    var closes = false
    while let first = word.first, Self.opening.contains(first) {
      opens = opens || Self.quotes.contains(first) || first == "'"
      word.removeFirst()
    }
    var ends = false
    var hasColon = false
    while let last = word.last, Self.closing.contains(last) {
      closes = closes || Self.quotes.contains(last) || last == "'"
      ends = ends || ".,;:)]…".contains(last)
      hasColon = hasColon || last == ":"
      word.removeLast()
    }
    text = word
    key = TextFolding.key(of: word)
    isQuoted = opens && closes && !word.isEmpty
    endsClause = ends
    endsWithColon = hasColon
    isSign =
      word.isEmpty && hasColon || ["=", "/", "–", "—", "-", "|"].contains(word)
      || Self.arrows.contains(word)
  }

  private static let arrows: Set<Substring> = ["->", "→", "=>", "⇒", "➔", "➜", "-->"]

  var isArrow: Bool { Self.arrows.contains(text) }
  var hasDigitAndLetter: Bool {
    text.contains { $0.isASCII && $0.isNumber } && text.contains(where: \.isLetter)
  }
  /// A sign that passwords have and words have not.
  var hasSign: Bool { text.contains { "!@#$%&+=?*~^".contains($0) } }

  /// The words of a text; a word between quotation marks that stand apart is quoted too.
  static func all(in text: String) -> [SecretWord] {
    var words: [SecretWord] = []
    var opened: Int?
    for part in text.split(whereSeparator: Blank.contains) {
      guard part.contains(where: quotes.contains),
        part.allSatisfy({ quotes.contains($0) || closing.contains($0) || opening.contains($0) })
      else {
        words.append(SecretWord(part))
        continue
      }
      if let place = opened, place == words.count - 1 {
        words[place].isQuoted = true
        words[place].endsClause = part.contains { ".,;:)".contains($0) }
      }
      opened = opened == nil ? words.count : nil
    }
    return words
  }

  // MARK: What it looks like

  /// What is counted behind a number.
  static let units = [
    "caract", "char", "chiffre", "digit", "symbol", "jour", "mois", "an", "minute", "heure",
    "essai",
    "tentative", "fois", "eleve", "poste", "compte", "utilisat", "user", "bit", "octet", "entree",
  ]

  var isDigits: Bool {
    (4...10).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
      && Set(text).count > 1
  }

  /// Digits and one of the letters that a keypad by a door has: "4821B", "A7305".
  var isCodeOfKeypad: Bool {
    let digits = text.drop { "ABCD".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    return (4...6).contains(digits.count) && text.count == digits.count + 1
      && "ABCD".contains(text.first == digits.first ? text.last ?? " " : text.first ?? " ")
  }

  /// A small letter beside digits, which no reference of a machine or a test has.
  func isMixed(fromLength length: Int) -> Bool {
    guard text.count >= length, text.contains(where: \.isLetter), !SecretValue.isPlaceholder(text),
      !SecretValue.isAddress(text), !text.contains("/"), !text.contains("\\"),
      !text.contains("("), !isProduct
    else { return false }
    let hasDigit = text.contains { $0.isASCII && $0.isNumber }
    let hasSign = text.contains { "!@#$%&+=?^~*".contains($0) }
    guard hasDigit || hasSign else { return false }
    // A version has dots between its digits.
    if text.first?.isNumber == true, text.contains("."), !hasSign || text.contains("+") {
      return false
    }
    // Twelve characters, the second year, 256 bits.
    if text.first?.isNumber == true, !hasSign,
      text.drop(while: \.isNumber).allSatisfy({ $0.isLetter || $0 == "-" }),
      text.drop(while: \.isNumber).count <= 4
    {
      return false
    }
    return text.contains(where: \.isLowercase) || hasSign && hasDigit
  }

  var isStrong: Bool { SecretValue.isStrong(text) || (isQuoted && isMixed(fromLength: 8)) }

  /// Digits or signs beside letters, as short as passwords are.
  var isMadeUp: Bool {
    text.count >= 4 && !SecretValue.isPlaceholder(text) && SecretValue.looksMadeUp(text)
      && !isProduct && !text.contains("(")
  }

  /// A plain word that is neither a state nor in the place of a password.
  var isPlainSecret: Bool {
    text.count >= 4 && text.allSatisfy(\.isLetter) && !SecretValue.isPlaceholder(text)
      && !Self.endings.contains { key.hasSuffix($0) && key.count > 5 } && !text.hasSuffix("é")
      && !text.hasSuffix("ée")
  }

  private static let endings = [
    "able", "ible", "ique", "ement", "ation", "aire", "ees", "es", "ed",
  ]

  /// A name to sign in with.
  var isName: Bool {
    text.count >= 2 && text.contains(where: \.isLetter)
      && text.allSatisfy { $0.isLetter || $0.isNumber || "._-@\\".contains($0) }
  }

  /// A part of the name of the secret rather than the secret: `WPA2`, "Wi-Fi".
  var isNamePart: Bool { isProduct || ["wi-fi", "wifi", "wi fi"].contains(key) }

  /// The name and the version of a product or a protocol: `Windows11`, `WPA2-PSK`.
  private var isProduct: Bool {
    let lowered = text.lowercased()
    if SecretWords.protocols.contains(where: { lowered.hasPrefix($0) }) { return true }
    let base = lowered.filter(\.isLetter)
    return Self.products.contains(base)
  }

  private static let products: Set<String> = [
    "glpi", "proxmox", "debian", "ubuntu", "active", "directory", "ad", "office", "moodle", "gmail",
    "php", "python", "java", "html", "css", "vue", "angular", "react", "symfony", "laravel", "nas",
    "esxi", "vmware", "truenas", "pfsense", "opnsense", "zabbix", "centreon", "apache", "nginx",
    "ssh", "sshv", "snmpv", "snmp", "smb", "ldap", "exchange", "sharepoint", "ipv", "utf", "base",
    "log", "webauthn", "fido", "otp", "totp", "hotp", "yubikey", "keepassxc", "oauth", "md",
    "outlook", "teams", "word", "excel", "onedrive", "facebook", "instagram", "netflix", "steam",
    "google", "apple", "icloud", "teamviewer", "anydesk", "btssio", "bts", "sio", "bios", "uefi",
    "tlsv", "http", "https", "http2", "firefox", "chrome", "server", "sql", "postgresql",
  ]
}
