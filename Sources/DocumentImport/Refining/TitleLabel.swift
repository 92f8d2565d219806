import Pages
import People
import TextSearch

/// What stands before a title and only counts or classes it: "Réalisation n° 2 : …", "BTS SIO – …".
enum TitleLabel {
  private static let kinds: Set<String> = [
    "bts", "sio", "sisr", "slam", "ciel", "e4", "e5", "e6", "epreuve", "session", "option", "fiche",
    "descriptive", "realisation", "professionnelle", "situation", "annexe", "rapport", "de", "d",
    "stage", "compte", "rendu", "activite", "dossier", "portfolio", "oral", "n", "no", "document",
    "exemple", "pratique",
  ]
  private static let mostWords = 8
  private static let mostLabels = 3

  /// A title without the quotation marks around all of it.
  static func withoutQuotes(_ title: String) -> String {
    guard let first = title.first, let last = title.last, title.count > 8,
      [("«", "»"), ("“", "”"), ("\"", "\"")].contains(where: {
        $0.0 == String(first) && $0.1 == String(last)
      })
    else { return title }
    let inner = title.dropFirst().dropLast()
    return inner.contains(where: "«»“”\"".contains) ? title : StyledText.collapsed(String(inner))
  }

  /// A title without its labels, where what is left names a work.
  static func removed(from title: String) -> String {
    var title = title
    for _ in 0..<mostLabels {
      guard let rest = rest(of: title) else { break }
      title = rest
    }
    return title
  }

  /// "PROCÉDURE Restaurer un serveur", the kind of document and the title run together.
  static func withoutKind(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard words.count >= fewestWordsBehindKind, HeadingWords.isCapitals(String(words[0])),
      HeadingWords.isKindOfDocument(String(words[0])), words[1].contains(where: \.isLowercase),
      words[1].first?.isUppercase == true
    else { return title }
    return words.dropFirst().joined(separator: " ")
  }

  private static let fewestWordsBehindKind = 4

  private static func rest(of title: String) -> String? {
    let sign = title.firstIndex { ":–—▸►➤▶→".contains($0) }
    let dash = title.firstRange(of: " - ")
    guard let start = [sign, dash?.lowerBound].compactMap(\.self).min() else { return nil }
    let end = dash?.lowerBound == start ? dash?.upperBound ?? start : title.index(after: start)
    let words = TextFolding.words(of: title[..<start])
    let rest = StyledText.collapsed(String(title[end...]))
    guard (1...mostWords).contains(words.count), isLabel(words), rest.count >= 4,
      !HeadingWords.isGeneric(rest), !HeadingWords.isSectionName(rest)
    else { return nil }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private static func isLabel(_ words: [String]) -> Bool {
    func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) }
    return words.allSatisfy { kinds.contains($0) || isNumber($0) }
      || words.contains(where: isNumber)
        && words.allSatisfy { HeadingWords.isGenericWord($0) || isNumber($0) }
  }
}
