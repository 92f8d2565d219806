import Pages
import TextSearch

/// A secret that a sentence tells: behind its name or before it, with a verb or without a sign at all.
struct SecretPhrase {
  private let before: [SecretWord]
  private let after: [SecretWord]
  /// Whether the name is of a code of digits, which need no letters.
  private let isCodeName: Bool
  /// Whether the name is "code" alone, which announces nearly anything.
  private let isBareCode: Bool
  private let isPlace: Bool
  /// Whether what stands before the secret only says that something opens with it.
  private let isOpening: Bool
  /// Whether the name is of a secret of several words, such as a passphrase.
  private let isOfWords: Bool
  private let textAfter: String

  /// - Parameters:
  ///   - name: the name of the secret, in small letters.
  ///   - before: what stands right before the name.
  ///   - after: what stands right behind it.
  ///   - isPlace: whether the line speaks of a door, an alarm or a network that is joined with a code.
  init(name: String, before: some Sequence<UInt8>, after: some Sequence<UInt8>, isPlace: Bool) {
    self.before = SecretWord.all(in: String(decoding: Array(before), as: UTF8.self))
    textAfter = String(decoding: Array(after), as: UTF8.self)
    self.after = SecretWord.all(in: textAfter)
    self.isPlace = isPlace
    isOpening = SecretWords.opening.words.contains { $0.elementsEqual(name.utf8) }
    isOfWords = name.contains("phrase")
    isBareCode = name == "code"
    isCodeName = name.hasPrefix("code") || name == "pin" || name == "digicode"
  }

  var holdsSecret: Bool {
    if isOpening { return holdsOpening }
    return (isBareCode ? isPlace && holdsCode : holdsBehind || holdsBesideLogin || holdsBefore)
      || (isCodeName && isPlace && holdsCodeBehindSign)
  }

  // MARK: Behind the name

  private var holdsBehind: Bool {
    guard let first = after.first else { return false }
    if !first.isSign {
      if first.isMixed(fromLength: 6) {
        // "Le mot de passe Outlook2021 expire."
        let isState = after.count > 1 && SecretWords.isState(after[1].key)
        return !first.isNamePart && !(isState && !first.endsClause)
      }
      if isCodeName, isCode(at: 0) { return true }
      if first.isQuoted, first.isMadeUp { return true }
    }
    return holdsBehindVerb || holdsMarkedBehind || holdsExampleOfDefault || holdsBehindArrow
      || holdsApposition || holdsQuotedWords
  }

  /// "Passe du Wi-Fi invités → Mistral-84".
  private var holdsBehindArrow: Bool {
    for (index, word) in after.prefix(Self.wordsOfObject).enumerated() {
      if word.isArrow { return index + 1 < after.count && after[index + 1].isMixed(fromLength: 6) }
      if word.endsClause || word.isSign { return false }
    }
    return false
  }

  /// "Le mot de passe par défaut de la borne, ubnt-Mer7, reste le même".
  private var holdsApposition: Bool {
    let object = after.prefix(Self.wordsOfObject + 2)
    guard let end = object.firstIndex(where: \.endsClause), end + 1 < after.count,
      object[...end].contains(where: { Self.initial.contains($0.key) })
    else { return false }
    let value = after[end + 1]
    return value.isMixed(fromLength: 6) && (value.endsClause || end + 2 == after.count)
  }

  private static let initial: Set<String> = [
    "defaut", "usine", "initial", "initiale", "origine", "provisoire", "default", "factory",
  ]

  /// "La phrase de passe du certificat : « trois figues au soleil »".
  private var holdsQuotedWords: Bool {
    guard isOfWords, let colon = textAfter.firstIndex(of: ":"),
      textAfter[..<colon].split(whereSeparator: Blank.contains).count <= Self.wordsOfObject
    else { return false }
    let value = textAfter[textAfter.index(after: colon)...].drop(while: Blank.contains)
    guard let quote = value.first, let close = Self.closingQuotes[quote],
      let end = value.dropFirst().firstIndex(of: close)
    else { return false }
    return value[..<end].split(whereSeparator: Blank.contains).count >= 3
  }

  private static let closingQuotes: [Character: Character] = [
    "«": "»", "“": "”", "\"": "\"", "\u{1}": "\u{1}",
  ]

  /// What opens something without being called a secret must look like one beyond doubt.
  private var holdsOpening: Bool {
    for (index, word) in after.prefix(4).enumerated() {
      let isBehindName =
        index > 0 && ["puis", "et", "then", "and", "/", "+"].contains(after[index - 1].key)
        || index > 1 && after[index - 1].isSign && after[index - 2].isName
      if index == 0 || isBehindName, word.isMixed(fromLength: 8), word.hasDigitAndLetter,
        isBehindName || word.hasSign
      {
        return true
      }
      if word.endsClause { return false }
    }
    return false
  }

  /// "Mot de passe par défaut des élèves : la date de naissance, par exemple Eleve2008".
  private var holdsExampleOfDefault: Bool {
    guard after.prefix(3).contains(where: { ["defaut", "initial", "provisoire"].contains($0.key) })
    else { return false }
    return after.indices.dropLast().contains { index in
      ["exemple", "ex", "soit"].contains(after[index].key)
        && after[index + 1].isMixed(fromLength: 6)
    }
  }

  private static let verbs: Set<String> = [
    "est", "c est", "is", "sera", "etait", "was", "reste", "vaut", "devient", "suivant", "soit",
    "=",
  ]
  private static let adverbs: Set<String> = [
    "toujours", "encore", "donc", "alors", "simplement", "desormais", "le", "la", "the", "suivant",
    "now", "still", "bien", "actuellement", "par", "defaut", ":",
  ]
  /// No name of a secret says further away what it is of.
  private static let wordsOfObject = 6

  private var holdsBehindVerb: Bool {
    for (index, word) in after.prefix(Self.wordsOfObject).enumerated() {
      if Self.verbs.contains(word.key) {
        var next = index + 1
        while next < min(after.count, index + 4), Self.adverbs.contains(after[next].key) {
          next += 1
        }
        guard next < after.count else { return false }
        let value = after[next]
        return value.isMixed(fromLength: 6)
          || (isCodeName && (isCode(at: next) || value.isMixed(fromLength: 4)))
          || (isCodeName && isPlace && value.isCodeOfKeypad)
          || (value.isQuoted && (value.isMadeUp || value.isPlainSecret))
      }
      // "Le mot de passe de la borne, c'est …"
      let goesOn = index + 1 < after.count && after[index + 1].key == "c est"
      if word.endsClause && !goesOn || word.isSign { return false }
    }
    return false
  }

  /// "Le mot de passe du portail `Azerty26` …"; a value that is set apart needs no verb.
  private var holdsMarkedBehind: Bool {
    for word in after.prefix(5) {
      if word.isQuoted { return word.isStrong }
      if word.endsClause || word.isSign { return false }
    }
    return false
  }

  // MARK: Codes

  private var holdsCode: Bool {
    guard let first = after.first else { return false }
    return first.isMixed(fromLength: 6) || first.isStrong || isCode(at: 0)
      || (Self.verbs.contains(first.key) && (isCode(at: 1) || isMixed(at: 1)))
  }

  private func isMixed(at index: Int) -> Bool {
    index < after.count && after[index].isMixed(fromLength: 6)
  }

  /// "Code de la porte du local : 902715".
  private var holdsCodeBehindSign: Bool {
    // "Code postal : 38000" opens nothing.
    if isBareCode, let other = after.first, !other.isSign, !Self.openers.contains(other.key) {
      return false
    }
    for (index, word) in after.prefix(Self.wordsOfObject + 2).enumerated() {
      if word.isSign || word.endsWithColon {
        return isCode(at: index + 1) || isMixed(at: index + 1)
      }
      if word.endsClause { return false }
    }
    return false
  }

  private static let openers: Set<String> = [
    "de", "du", "d", "la", "porte", "portail", "alarme", "coffre", "of", "for", "entree", "badge",
  ]

  /// Four to ten digits that count nothing.
  private func isCode(at index: Int) -> Bool {
    guard index < after.count, after[index].isDigits else { return false }
    guard index + 1 < after.count, !after[index].endsClause else { return true }
    return !SecretWord.units.contains { after[index + 1].key.hasPrefix($0) }
  }

  // MARK: Before the name

  private static let links: Set<String> = ["comme", "pour", "as", "est", "is", "sert"]
  private static let articles: Set<String> = [
    "le", "la", "l", "les", "the", "a", "notre", "our", "son", "de", "unique", "nouveau",
    "nouvelle",
  ]

  private var holdsBefore: Bool {
    var rest = before[...]
    while let last = rest.last, Self.articles.contains(last.key) { rest.removeLast() }
    guard let link = rest.popLast(), Self.links.contains(link.key), let value = rest.last else {
      return false
    }
    return value.isMixed(fromLength: 6) || (value.isQuoted && value.isStrong)
  }

  private static let logins: Set<String> = [
    "login", "identifiant", "compte", "utilisateur", "user", "username", "id", "account",
  ]

  /// "login jury, mot de passe soleil".
  private var holdsBesideLogin: Bool {
    var rest = before.filter { !["et", "and", "/", "–", "-", "le", "avec", "&"].contains($0.key) }[
      ...]
    guard let user = rest.popLast(), let what = rest.popLast(), Self.logins.contains(what.key),
      user.isName, let value = after.first
    else { return false }
    return (value.endsClause || after.count == 1) && !value.isSign
      && (value.isPlainSecret || value.isMadeUp)
  }
}
