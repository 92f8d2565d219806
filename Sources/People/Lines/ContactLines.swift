import Pages
import TextSearch

/// Lines that say how to reach a person: mail, telephone, postal address, number of a candidate.
package enum ContactLines {
  private static let words: Set<String> = Set(
    TextFolding.words(
      of: """
        mel tel telephone tels port portable mobile fixe mail mails email emails e courriel contact contacts adresse linkedin
        github ou et par a moi me contacter joindre phone address coordonnees site web pour toute question questions n hesitez pas plus
        d informations information renseignements joignable au aux permis b vehicule
        """))
  private static let streets: Set<String> = Set(
    TextFolding.words(
      of: """
        rue avenue av boulevard bd bld place allee allees impasse chemin route quai cours square lotissement
        residence faubourg passage sentier venelle
        """))

  /// Whether a line holds a mail address or a telephone number and nothing else but a name.
  package static func isContact(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "@")) || bytes.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    var rest: [Substring] = []
    var count = 0
    for token in text.split(whereSeparator: { $0.isWhitespace || "|•·;,()<>".contains($0) }) {
      if isMail(token) || token.lowercased().contains("linkedin.com/") {
        count += 1
      } else if token.contains(where: { $0.isLetter || $0.isNumber || "+–—/:".contains($0) }) {
        rest.append(token)
      }
    }
    var left = rest.joined(separator: " ")
    while let phone = phone(in: left) {
      left.replaceSubrange(phone, with: " ")
      count += 1
    }
    guard count > 0 else { return false }
    let parts = left.split { "–—/:".contains($0) }.map { $0.split(separator: " ")[...] }
    return parts.allSatisfy { part in
      TextFolding.words(of: part.joined(separator: " ")).allSatisfy(words.contains)
        || PersonNames.isPerson(part)
        || count > 1 && PersonNames.mayBeName(part.joined(separator: " "))
        || CoverWords.isBeside(part.joined(separator: " "))
    }
  }

  /// Whether a line of a cover is a postal address or a part of one.
  package static func isAddress(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    guard (2...16).contains(words.count),
      // Where a company is, the story says.
      !text.contains(":") || labels.contains(words[0])
    else { return false }
    let isLabelled = words.first == "adresse"
    let hasStreet =
      !streets.isDisjoint(with: words.prefix(5)) && words.prefix(3).contains(where: isNumber)
    let tokens = text.split { $0 == " " || $0 == "," || $0 == "-" || $0 == "–" }
    // "35000 Rennes" alone.
    let isTown =
      tokens.first.map { $0.count == 5 && $0.allSatisfy(\.isNumber) } ?? false
      && tokens.count <= 5
      && tokens.dropFirst().allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
    let hasCode = tokens.contains { $0.count == 5 && $0.allSatisfy(\.isNumber) }
    let isHome = !homes.isDisjoint(with: words.prefix(6)) && hasCode
    return isTown || isHome || (hasStreet && (hasCode || words.count <= 8))
      || (isLabelled && hasCode)
  }

  private static let labels: Set<String> = [
    "adresse", "domicile", "coordonnees", "habite", "residence", "contact",
  ]
  private static let homes: Set<String> = [
    "residence", "appartement", "appt", "apt", "batiment", "bat", "lotissement", "hameau",
    "lieudit",
    "bp", "cedex", "escalier",
  ]

  private static func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) }

  private static func isMail(_ token: Substring) -> Bool {
    guard let at = token.firstIndex(of: "@"), at > token.startIndex,
      // "git@github.com:rucher/balance.git" leads to a work.
      !token[at...].contains(":"), !token[at...].contains("/")
    else { return false }
    return token[at...].dropFirst().contains(".")
  }

  /// A French telephone number: ten digits from 0, or nine behind +33.
  private static func phone(in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      guard text[start] == "0" || text[start] == "+" else {
        // Inside a longer number none begins.
        if text[start].isNumber {
          start = text[start...].firstIndex { !$0.isNumber } ?? text.endIndex
        } else {
          start = text.index(after: start)
        }
        continue
      }
      var digits = ""
      var end = start
      for index in text[start...].indices {
        let sign = text[index]
        if sign.isASCII, sign.isNumber {
          digits.append(sign)
          end = text.index(after: index)
        } else if index == start, sign == "+" {
          continue
        } else if !" .-\u{A0}\u{202F}()".contains(sign) || digits.count > 13 {
          break
        }
        if isPhone(digits, text[start] == "+"), isFree(text, end) { return start..<end }
      }
      start = max(end, text.index(after: start))
    }
    return nil
  }

  private static func isFree(_ text: String, _ end: String.Index) -> Bool {
    end == text.endIndex || !text[end].isNumber
  }

  private static func isPhone(_ digits: String, _ isInternational: Bool) -> Bool {
    if isInternational { return digits.hasPrefix("33") && [11, 12].contains(digits.count) }
    return digits.hasPrefix("0033")
      ? digits.count == 13 : digits.count == 10 && digits.dropFirst().first != "0"
  }
}
