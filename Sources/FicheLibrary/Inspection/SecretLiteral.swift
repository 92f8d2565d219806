import Pages
import TextSearch

/// What code gives a name as its value: a literal, or something that is computed.
struct SecretLiteral {
  private let word: Substring
  private let isQuoted: Bool
  /// What stands right behind it.
  private let follower: Character?

  /// Whether more words follow that are not a remark.
  private let isFollowed: Bool

  /// A value as such.
  init(_ text: String) {
    word = text[...]
    isQuoted = true
    follower = nil
    isFollowed = false
  }

  /// The first value of a piece of code.
  init(code: String) {
    var text = code.drop(while: Blank.contains)
    if let first = text.first, "bru@N".contains(first), text.dropFirst().first == "\"" {
      text.removeFirst()
    }
    guard let quote = text.first, "\"'`".contains(quote) else {
      let bare = text.prefix { !Blank.contains($0) && !",;".contains($0) }
      follower = text[bare.endIndex...].first
      word = Self.trimmed(bare)
      isQuoted = false
      let rest = text[bare.endIndex...].drop(while: Blank.contains)
      isFollowed = rest.first.map { !"#;,/".contains($0) } ?? false
      return
    }
    isFollowed = false
    let inner = text.dropFirst()
    guard let close = inner.firstIndex(of: quote) else {
      (word, isQuoted, follower) = ("", true, nil)
      return
    }
    word = inner[..<close]
    follower = inner[inner.index(after: close)...].first
    isQuoted = true
  }

  /// Without the quotes and brackets that close what the value stands in.
  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, "\"'`})>".contains(last) {
      if last == ")", word.contains("(") { break }
      word.removeLast()
    }
    return word
  }

  func isSecret(_ name: SecretName) -> Bool {
    isSecret(name, isTight: true, mayBePlain: true)
  }

  /// - Parameters:
  ///   - isTight: no blank stands beside the sign, as in files of settings.
  ///   - mayBePlain: a word without digits and signs is a value too.
  func isSecret(_ name: SecretName, isTight: Bool, mayBePlain: Bool) -> Bool {
    guard word.count >= Self.shortest, !isComputed, !SecretValue.isPlaceholder(word),
      !word.contains(where: Blank.contains), !word.contains("|"), !word.contains("..."),
      !word.contains("…"),
      SecretName(word) == .none || name == .strong && isQuoted && hasInnerDigit
    else { return false }
    switch name {
    case .strong:
      if Self.isHash(word) { return false }
      if isQuoted { return word.count >= 4 || SecretValue.looksMadeUp(word) }
      if !isTight, let follower, ";,".contains(follower), Self.isIdentifier(word) { return false }
      // More words behind it make a call or a sentence of it, unless they are a remark.
      if !isTight, isFollowed, !word.contains(where: { $0.isASCII && $0.isNumber }) { return false }
      if SecretValue.looksMadeUp(word) {
        return !word.allSatisfy(\.isNumber) || word.count >= 4
      }
      return mayBePlain && word.count >= 4 && follower == nil && !SecretValue.isAddress(word)
    case .weak:
      if Self.isHash(word) { return word.count >= 32 && isTight }
      return word.count >= 8 && SecretValue.looksMadeUp(word)
        && word.contains { $0.isASCII && $0.isNumber } && word.contains(where: \.isLetter)
        && (isQuoted || isTight || !Self.isIdentifier(word)) && !Self.isUniqueIdentifier(word)
    case .key:
      return word.count >= 16 && isSecret(.weak, isTight: isTight, mayBePlain: false)
        && word.contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
    case .none: return false
    }
  }

  /// "Nouv3auMdp" is no name of a password, as "motDePasse2" may be.
  private var hasInnerDigit: Bool {
    word.dropLast().contains { $0.isASCII && $0.isNumber }
  }

  private static let shortest = 3

  private var isComputed: Bool {
    guard !isQuoted else { return word.contains("{{") || word.contains("${") }
    return word.contains("(") || word.contains("[") || word.contains("->")
      || word.contains("::") || SecretValue.isAddress(word)
  }

  /// A digest in hexadecimal digits: of MD5, SHA-1, SHA-256 or SHA-512.
  static func isHash(_ word: Substring) -> Bool {
    [32, 40, 64, 128].contains(word.count) && word.allSatisfy(\.isHexDigit)
  }

  private static func isIdentifier(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private static func isUniqueIdentifier(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-")
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }
}
