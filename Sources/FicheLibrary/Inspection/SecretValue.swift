import Pages
import TextSearch

/// What stands where a secret would, judged by its looks.
struct SecretValue {
  private let text: String

  /// Shorter ones are durations, lengths and initials more often than passwords.
  private static let shortestPassword = 4

  init(_ bytes: some Sequence<UInt8>) {
    text = String(decoding: bytes.filter { $0 != SecretWord.markByte }, as: UTF8.self)
  }

  /// The first word of a text and what follows it; an empty one where no word is.
  ///
  /// Only as much is read as that takes, since a long line may have a value at every word.
  private static func firstWord(
    of text: Substring, _ isBetween: (Character) -> Bool
  ) -> (word: Substring, rest: Substring) {
    let start = text.drop(while: isBetween)
    let word = start.prefix { !isBetween($0) }
    return (word, start[word.endIndex...])
  }

  private static func isBetween(_ character: Character) -> Bool {
    Blank.contains(character) || ",;()«»“”".contains(character)
  }

  /// Whether the first word looks like a password.
  ///
  /// A word with digits among letters, with signs, or with capitals inside does; a plain word does
  /// only where it is all that is said, and the announcement says nothing else either.
  func isPassword(isAnnouncedAlone: Bool) -> Bool {
    let (word, rest) = Self.firstWord(of: text[...], Self.isBetween)
    let first = Self.bare(word)
    guard first.count >= Self.shortestPassword, !Self.isPlaceholder(first), !first.contains("://")
    else { return false }
    let isOnlyDigits = first.allSatisfy { $0.isASCII && $0.isNumber }
    // Sizes and dates hold digits too.
    if !isOnlyDigits, !first.contains("×"), Self.looksMadeUp(first) { return true }
    // A word in brackets says where the password is.
    return isAnnouncedAlone && rest.allSatisfy(Self.isBetween) && !Self.isAddress(first)
      && text.first(where: { !Blank.contains($0) }) != "("
  }

  /// A digest of a password, which is none.
  var isHash: Bool {
    SecretLiteral.isHash(Self.bare(Self.firstWord(of: text[...], Self.isBetween).word))
  }

  /// Four to eight digits and nothing else.
  var isCode: Bool {
    let digits = text.filter { !Blank.contains($0) }
    return (4...8).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether nothing but a word stands there, which mixes letters with digits or signs.
  var isAloneAndMadeUp: Bool {
    let (word, rest) = Self.firstWord(of: text[...], Blank.contains)
    let first = Self.bare(word)
    return first.count >= 6 && Blank.isBlank(rest) && !Self.isPlaceholder(first)
      && Self.looksMadeUp(first) && first.contains(where: \.isLetter) && !first.contains("/")
      && !first.contains("(") && !first.contains("[")
      && !SecretWords.protocols.contains {
        first.lowercased().hasPrefix($0)
      }
  }

  /// Whether the first words after a name without a sign behind it hold a password.
  ///
  /// Prose goes on after "mot de passe", so that only what nobody would write in prose counts.
  var opensWithPassword: Bool {
    let clause = text.prefix { !";!?|".contains($0) || $0 == "!" }
    var rest = clause[...]
    for _ in 0..<Self.wordsBehindName {
      let (word, after) = Self.firstWord(of: rest, Self.isBetween)
      guard !word.isEmpty else { return false }
      if Self.isStrong(Self.bare(word)) { return true }
      // A clause that ends is not about the password any more.
      if word.last.map({ ".:".contains($0) }) == true || after.first == "," { return false }
      rest = after
    }
    return false
  }

  private static let wordsBehindName = 3

  /// Whether a single word stands there that mixes letters with digits and signs, as long as given.
  func isStrongPassword(fromLength length: Int) -> Bool {
    let (word, rest) = Self.firstWord(of: text[...], Self.isBetween)
    let first = Self.bare(word)
    return first.count >= length && Self.isStrong(first) && rest.allSatisfy(Self.isBetween)
  }

  /// A word that stands where a device or a program expects a secret.
  ///
  /// - Parameter isSure: whether nothing but a secret can stand there, however simple.
  func isDeviceSecret(isSure: Bool) -> Bool {
    let word = Self.bare(
      text.prefix { !Blank.contains($0) && !",;)".contains($0) }.drop { "('\"".contains($0) })
    if isSure, Self.isHash(word) { return true }
    guard word.count >= Self.shortestPassword - (isSure ? 1 : 0), !Self.isPlaceholder(word),
      word != "*"
    else { return false }
    return isSure || (Self.looksMadeUp(word) && word.contains(where: \.isLetter))
  }

  /// `$1$mERr$hx5r…`: a password as a device keeps it, which a machine finds again in hours.
  private static func isHash(_ word: Substring) -> Bool {
    let parts = word.split(separator: "$", omittingEmptySubsequences: false)
    return parts.count >= 4 && parts[0].isEmpty && (1...3).contains(parts[1].count)
      && parts[1].allSatisfy { $0.isLetter || $0.isNumber } && (parts.last?.count ?? 0) >= 12
  }

  /// A name to sign in with: one word that is not a placeholder and no number.
  var isLogin: Bool {
    let (word, rest) = Self.firstWord(of: text[...], Self.isBetween)
    let first = Self.bare(word)
    // "jury" is what is written in the place of a password, and a common name to sign in with.
    let isJury = TextFolding.key(of: first) == "jury"
    guard first.count >= 2, first.contains(where: \.isLetter),
      isJury || !Self.isPlaceholder(first),
      rest.allSatisfy({ Self.isBetween($0) || $0 == "." })
    else { return false }
    return first.allSatisfy { $0.isLetter || $0.isNumber || "._-@\\+".contains($0) }
  }

  /// Letters and digits, with signs or capitals among them, and no name of a protocol.
  static func isStrong(_ word: Substring) -> Bool {
    guard word.count >= 8, word.contains(where: \.isLetter),
      word.contains(where: { $0.isASCII && $0.isNumber }), !isAddress(word), !isPlaceholder(word)
    else { return false }
    // A version has dots between its digits.
    if word.first?.isNumber == true, word.contains("."),
      !word.contains(where: { "!@#$%&=?^*".contains($0) })
    {
      return false
    }
    let hasSign = word.contains { "!@#$%&+=?^~*_-./".contains($0) }
    let hasInnerCapital =
      word.dropFirst().contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
    let key = word.lowercased()
    return (hasSign || hasInnerCapital) && !word.contains("/")
      && !SecretWords.protocols.contains { key.hasPrefix($0) }
  }

  /// Two words with a slash or a colon between them, the second of which looks like a password.
  var isPair: Bool {
    func isMark(_ character: Character) -> Bool { character == "/" || character == ":" }
    let pair = text.drop(while: isMark)
    guard let mark = pair.firstIndex(where: isMark) else { return false }
    let (user, between) = Self.firstWord(of: pair[..<mark], Blank.contains)
    guard between.allSatisfy(Blank.contains), user.contains(where: \.isLetter) else { return false }
    let (word, _) = Self.firstWord(of: pair[pair.index(after: mark)...]) {
      Blank.contains($0) || ",;()".contains($0)
    }
    let second = Self.bare(word)
    // A third part makes a line of `/etc/passwd` of it.
    guard second.count >= Self.shortestPassword, !second.contains("/"), !second.contains(":"),
      !Self.isPlaceholder(second)
    else { return false }
    return second == user || (second.contains(where: \.isLetter) && Self.looksMadeUp(second))
  }

  /// `user:password@` right behind an address's `://`.
  var opensWithCredentials: Bool {
    let authority = text.prefix { !"/?# \t".contains($0) }
    guard let at = authority.lastIndex(of: "@"), let colon = authority.firstIndex(of: ":"),
      colon < at
    else { return false }
    let password = authority[authority.index(after: colon)..<at]
    return !password.isEmpty && !Self.isPlaceholder(password)
  }

  /// Ten or eleven digits, spaces between them or not, that are not all the same.
  var isCandidateNumber: Bool {
    var run: [Character] = []
    for character in text + "." {
      if character.isASCII, character.isNumber {
        run.append(character)
      } else if run.isEmpty || !(Blank.contains(character)) {
        if (10...11).contains(run.count), Set(run).count > 1 { return true }
        run = []
      }
    }
    return false
  }

  /// Without the quotes and the full stop around it.
  private static func bare(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, "\"'.…".contains(last) { word.removeLast() }
    return word.drop { "\"'".contains($0) }
  }

  static func looksMadeUp(_ word: Substring) -> Bool {
    if isAddress(word) { return false }
    let hasDigit = word.contains { $0.isASCII && $0.isNumber }
    let hasSign = word.contains { "!@#$%&+=?^~*".contains($0) }
    let hasInnerCapital =
      word.dropFirst().contains(where: \.isUppercase)
      && word.contains(where: \.isLowercase)
    return hasDigit || hasSign || hasInnerCapital
  }

  /// Stands for a password that is not given: a word of prose, a variable, crosses or dots.
  static func isPlaceholder(_ word: some StringProtocol) -> Bool {
    guard let first = word.first, !"<[{$%/:?".contains(first) else { return true }
    if Set(word.lowercased()).count == 1 { return true }
    let key = TextFolding.key(of: word)
    if SecretWords.placeholders.contains(key) { return true }
    let letters = key.filter { $0 != " " }
    return SecretWords.placeholderParts.contains { letters.contains($0) }
      || SecretWords.placeholderBeginnings.contains { letters.hasPrefix($0) }
  }

  /// A host or a file rather than a password: `coffre.exemple.fr`.
  static func isAddress(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    // "Capucine.2026" is no host, and no version either.
    if parts.count == 2, parts[0].allSatisfy(\.isLetter), parts[1].count >= 3,
      parts[1].allSatisfy(\.isNumber)
    {
      return false
    }
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || "-_/@".contains($0) }
      }
  }
}
