/// Tells who wrote a fiche and who is named in its form, of whom a jury asks nothing.
enum Signatures {
  /// Whether a sentence gives somebody's name or function as a form does: "Rédacteur : Mathis Colin".
  static func isSignature(_ sentence: FicheSentence) -> Bool {
    label(of: sentence) != nil
  }

  /// "Fiche de Bérénice Castel, BTS SIO option SISR": a line that says whose the fiche is.
  static func isByLine(_ sentence: FicheSentence) -> Bool {
    guard sentence.words.count <= byLineLimitWords, let first = sentence.words.first?.plain,
      ["fiche", "dossier", "rapport", "réalisation", "par", "rédigé", "présenté"].contains(first)
    else { return false }
    return sentence.words.contains { word in
      ["bts", "sio", "option", "sisr", "slam", "candidat", "candidate"].contains(word.plain)
    }
  }

  private static let byLineLimitWords = 30

  /// The words of the names of those who wrote the fiche, in lower case.
  static func authors(of text: FicheText) -> Set<String> {
    var names: Set<String> = []
    for sentence in text.sentences {
      guard let start = label(of: sentence) else { continue }
      // Of "Anaïs Ferrandi et Killian Hoarau" one is a colleague, and the text tells which.
      if sentence.words.dropFirst(start).prefix(nameLimitWords + 1).contains(where: {
        $0.plain == "et"
      }) {
        continue
      }
      for word in sentence.words.dropFirst(start).prefix(nameLimitWords) {
        guard word.core.first?.isUppercase ?? false else { break }
        names.insert(word.plain)
        if word.endsClause { break }
      }
    }
    return names
  }

  private static let nameLimitWords = 4

  /// Where the value of such a field begins.
  private static func label(of sentence: FicheSentence) -> Int? {
    let head = sentence.words.prefix(labelLimitWords)
    guard
      let colon = head.firstIndex(where: { $0.text == ":" || $0.text.hasSuffix(":") }),
      head[...colon].contains(where: { labels.contains($0.plain) })
    else { return nil }
    return colon + 1
  }

  private static let labelLimitWords = 5

  private static let labels: Set<String> = [
    "candidat", "candidate", "auteur", "auteure", "autrice", "rédacteur", "rédactrice", "étudiant",
    "étudiante", "élève", "nom", "prénom", "stagiaire", "alternant", "alternante", "apprenti",
    "apprentie", "tuteur", "tutrice", "maître", "signature", "jury", "correcteur", "lieu", "dates",
    "date", "session", "période", "entreprise", "organisme", "établissement", "professeur",
  ]
}
