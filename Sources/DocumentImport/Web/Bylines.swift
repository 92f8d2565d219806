import Pages

/// Lines that a blog or a site builder adds to a text: who published it, when, how often it was read.
enum Bylines {
  private static let openings = [
    "publie le", "publie par", "poste le", "poste par", "ecrit par", "ecrit le", "redige par",
    "redige le",
    "mis a jour le", "mise a jour le", "derniere mise a jour", "derniere modification",
    "modifie le", "cree le",
    "posted on", "posted by", "published on", "published by", "last updated", "updated on",
    "written by",
    "temps de lecture", "clics", "affichages", "hits", "nombre de vues", "reading time",
    "categorie", "categories",
    "etiquette", "etiquettes", "classe dans", "filed under", "tagged", "laisser un commentaire",
    "aucun commentaire",
    "leave a comment", "no comments", "vous etes ici", "partager cet article",
    "articles similaires", "modifie par",
  ].map { TextFolding.words(of: $0) }
  private static let mostWords = 14

  /// Whether a line is one; "Publié le site en avril" is not.
  static func holds(_ line: String) -> Bool {
    guard line.utf8.count <= 140 else { return false }
    let words = TextFolding.words(of: line)
    guard (1...mostWords).contains(words.count),
      let opening = openings.first(where: { words.starts(with: $0) })
    else { return false }
    let rest = words.dropFirst(opening.count)
    switch opening.last {
    case "le", "on":
      return rest.first.map { $0.first?.isNumber == true || days.contains($0) } ?? false
    case "par", "by":
      return rest.count <= 10 && (rest.count <= 4 || rest.contains { $0.first?.isNumber == true })
    case "clics", "affichages", "hits", "vues", "categorie", "categories", "etiquette",
      "etiquettes", "lecture", "time":
      return line.contains(":") && rest.count <= 8
    default:
      return rest.count <= 6
    }
  }

  private static let days: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july",
    "august", "september", "october", "november", "december",
  ]
}
