import TextCells

/// What a title says of a work, without the labels that stand on every dossier.
package enum FicheTitle {
  /// The telling part of "E6 – SISR – Dossier n° 1 : un réseau maillé"; `nil` where a title has none, is a
  /// question or is too long to be read out.
  package static func telling(_ title: String) -> String? {
    guard !title.contains(where: { "?«»{}<>|".contains($0) }) else { return nil }
    var rest = title[...]
    // Labels go one by one, so that what is left is as the candidate wrote it.
    while true {
      let end = separators.compactMap { rest.firstRange(of: $0) }
        .min { $0.lowerBound < $1.lowerBound }
      guard let end, contentCount(rest[..<end.lowerBound]) == 0 else { break }
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
    let words = rest.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    guard words <= longestTitleWords, !isOfPlace(rest) else { return nil }
    // What stands in brackets is seldom more than the frame: "(stage de première année)".
    let open = rest.firstIndex(of: "(") ?? rest.endIndex
    let told = rest[..<open].trimming([" "])
    // A title of proper names alone is that of a person or a place.
    let common = told.split { !$0.isLetter }.filter { $0.first?.isLowercase ?? false }
    guard contentCount(common.joined(separator: " ")[...]) >= 2 else { return nil }
    return String(told)
  }

  /// Whether a title names a tool, if only by one of the words of its name.
  package static func names(_ tool: String, in title: String) -> Bool {
    let folded = LetterFolding.folded(title.lowercased())
    return LetterFolding.folded(tool.lowercased()).split(separator: " ")
      .contains { $0.count > 1 && folded.holds(String($0)) }
  }

  /// "Stage au centre hospitalier", "Mon alternance chez X": where somebody was, not what they made there.
  private static func isOfPlace(_ title: Substring) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split(separator: " ")
    guard let stay = words.prefix(4).firstIndex(where: { stays.contains(String($0)) }) else {
      return false
    }
    return words[(stay + 1)...].prefix(5).contains {
      ["au", "a", "aux", "chez", "dans", "en"].contains($0)
    }
  }

  private static let stays: Set<String> = ["stage", "alternance", "apprentissage", "immersion"]
  private static let longestTitleWords = 10
  private static let separators = [" – ", " — ", " - ", " : ", ": ", " | "]

  /// Words that tell something of this one work.
  private static func contentCount(_ part: Substring) -> Int {
    LetterFolding.folded(part.lowercased()).split { !$0.isLetter && !$0.isNumber }.count { word in
      word.count >= 4 && !word.contains(where: \.isNumber) && !labels.contains(String(word))
    }
  }

  private static let labels: Set<String> = [
    "fiche", "dossier", "realisation", "realisations", "professionnelle", "professionnel",
    "situation",
    "epreuve", "session", "rapport", "stage", "projet", "mission", "option", "oral", "compte",
    "rendu",
    "annexe", "sisr", "slam", "document", "activite", "portfolio", "journal", "etude", "prealable",
    "alternance", "bilan", "memoire", "support", "presentation", "travail", "travaux", "essai",
    "premiere", "deuxieme", "seconde", "annee", "groupe", "titre", "sujet", "blog", "billet",
    "brouillon", "final", "version", "novembre", "decembre", "janvier", "fevrier", "mars", "avril",
    "juin", "juillet", "aout", "septembre", "octobre", "numero", "pour", "dans", "avec", "sans",
    "entre",
    "contexte", "besoin", "client", "introduction", "entreprise", "parcours", "objectif",
    "objectifs", "organisation", "cahier", "charges", "episode", "remerciements", "sommaire",
    "demande", "notes", "note", "carnet", "recit", "memo", "synthese", "resume", "descriptif",
    "description", "recapitulatif", "trame", "suivi", "mise", "intervention", "procedure", "guide",
    "tutoriel", "fiches", "realise",
  ]
}
