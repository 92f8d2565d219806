import TextCells
import TextSearch

/// What a title says of a work, without the labels that stand on every dossier.
package enum FicheTitle {
  /// The telling part of "E6 – SISR – Dossier n° 1 : un réseau maillé"; `nil` where a title has none, is a
  /// question or is too long to be read out.
  ///
  /// - Parameter tools: the tools that the fiche names; a title that names one needs to tell less besides.
  package static func telling(_ title: String, tools: [String] = []) -> String? {
    guard !title.contains(where: { "?{}<>|".contains($0) }) else { return nil }
    // "Reprise de l'application « Prêt'Matos »" is quoted itself.
    let plain = title.filter { !"«»\"".contains($0) }.split(separator: " ").joined(separator: " ")
    let rest = withoutLabels(plain)
    let count = rest.split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
    guard count <= longestTitleWords, !isOfPlace(rest) else { return nil }
    // What stands in brackets is seldom more than the frame: "(stage de première année)".
    let open = rest.firstIndex(of: "(") ?? rest.endIndex
    let bare = rest[..<open].trimming([" "])
    return telling(bare, tools) ?? (open < rest.endIndex ? telling(rest, tools) : nil)
  }

  /// What a title asks, without its mark and the label that heads it: "Étude : par quoi remplacer VMware ?"; `nil`
  /// where it asks nothing.
  package static func question(_ title: String) -> String? {
    guard title.contains("?") else { return nil }
    return PassageFinder.question(in: String(withoutLabels(title)))
  }

  /// A title from where it tells something; labels go one by one, so that what is left is as the candidate wrote it.
  private static func withoutLabels(_ title: String) -> Substring {
    var rest = title[...]
    while true {
      let end = separators.compactMap { rest.firstRange(of: $0) }
        .min { $0.lowerBound < $1.lowerBound }
      guard let end, contentCount(rest[..<end.lowerBound]) == 0 else { return rest }
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
  }

  private static func telling(_ told: Substring, _ tools: [String]) -> String? {
    // A title of proper names alone is that of a person or a place.
    let words = told.split { !$0.isLetter }
    let common = words.enumerated().filter { index, word in
      word.first?.isLowercase ?? false || index == 0 && isLed(told)
    }.map(\.element)
    let isOfTool = tools.contains { names($0, in: String(told)) }
    // "API de suivi des colis": a short word that opens a title is a noun as well.
    let short = isLed(told) && (words.first?.count ?? 0) == 3 ? 1 : 0
    guard contentCount(common.joined(separator: " ")[...]) + short >= (isOfTool ? 1 : 2) else {
      return nil
    }
    return String(told)
  }

  /// Whether a title opens with a noun, as grammar writes it with a capital: "Migration de la téléphonie".
  private static func isLed(_ title: Substring) -> Bool {
    let words = LetterFolding.folded(title.lowercased()).split { $0 == " " || $0 == "'" }
    return words.count > 2 && ["de", "du", "des", "d", "et", "en"].contains(words[1])
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
  private static let longestTitleWords = 14
  private static let separators = [" – ", " — ", " - ", " : ", ": ", " | "]

  /// Words that tell something of this one work.
  private static func contentCount(_ part: Substring) -> Int {
    LetterFolding.folded(part.lowercased()).split { !$0.isLetter && !$0.isNumber }.count { word in
      word.count >= 4 && !word.contains(where: \.isNumber) && !labels.contains(String(word))
    }
  }

  private static let labels: Set<String> = [
    "fiche", "dossier", "partie", "realisation", "realisations", "professionnelle", "professionnel",
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
