import Pages
import TextSearch

/// Lines that a blog or a site builder adds to a text: who published it, when, how often it was read.
package enum Bylines {
  private static let openings = [
    "mis en ligne le", "mis en ligne par", "mise en ligne le", "publie le", "publie par",
    "poste le", "poste par", "ecrit par", "ecrit le", "redige par",
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
    "articles similaires", "modifie par", "mis a jour par", "mise a jour par",
    "vous etes le visiteur", "nombre de visiteurs",
  ].map { TextFolding.words(of: $0) }
  private static let mostWords = 14

  /// Whether a line is one; "Publié le site en avril" is not.
  package static func holds(_ line: String) -> Bool {
    guard line.utf8.count <= 140 else { return false }
    let words = TextFolding.words(of: line)
    if isOfParts(line) || invites(words) || isCounter(words) { return true }
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

  /// "Par Noé Castaing · 3 mars 2026 · 5 min de lecture", "👤 Léa – 📅 12/02/2026".
  private static func isOfParts(_ line: String) -> Bool {
    let parts = line.split { "·|•—–".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count >= 2 else { return false }
    if parts.allSatisfy(hasIcon) { return true }
    let known = parts.count {
      isDate($0) || isReadingTime($0) || opensByline($0) || isAuthor($0)
        || isCounter(TextFolding.words(of: $0))
    }
    // "par zoe | 12 mars 2026 | Réseau | 0 commentaires": what is left is its category.
    if parts.count >= 3, known >= 2, known >= parts.count - 1 { return true }
    let times = parts.count { isDate($0) || isReadingTime($0) || opensByline($0) }
    return times > 0
      && parts.allSatisfy { part in
        isDate(part) || isReadingTime(part) || isAuthor(part) || opensByline(part)
          || isCounter(TextFolding.words(of: part))
      }
  }

  /// "Mis en ligne le 4 avril 2026 par Sacha dans « SISR »".
  private static func opensByline(_ part: String) -> Bool {
    let words = TextFolding.words(of: part)
    guard words.count <= mostWords, let opening = openings.first(where: { words.starts(with: $0) })
    else { return false }
    let next = words.dropFirst(opening.count).first
    return opening.last == "le" && next?.first?.isNumber == true
      || opening.last == "par" && next != nil
  }

  /// "12 J'aime", "3 commentaires".
  private static func isCounter(_ words: [String]) -> Bool {
    guard (2...4).contains(words.count), words[0].allSatisfy(\.isNumber) else { return false }
    return counted.contains(words.dropFirst().joined(separator: " "))
  }

  private static let counted: Set<String> = [
    "j aime", "likes", "like", "commentaires", "commentaire", "comments", "vues", "views",
    "partages", "shares",
  ]

  private static func hasIcon(_ part: String) -> Bool {
    part.unicodeScalars.first.map { icons.contains($0) } ?? false
  }

  /// Pictures of a pen, a person, a calendar, a clock, a folder and a label.
  private static let icons: Set<Unicode.Scalar> = [
    "✍", "👤", "🧑", "👩", "👨", "📅", "📆", "🗓", "⏱", "⏲", "🕒", "🕐", "📂", "📁", "🏷", "🔖", "⌚", "⏰",
  ]

  private static func isDate(_ part: String) -> Bool {
    let words = TextFolding.words(of: part)
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    return (2...5).contains(words.count) && numbers.contains { $0.count == 4 && $0.hasPrefix("20") }
      && words.allSatisfy {
        $0.allSatisfy(\.isNumber) || days.contains($0) || months.contains($0) || $0 == "le"
          || $0 == "1er"
      }
  }

  private static func isReadingTime(_ part: String) -> Bool {
    let words = TextFolding.words(of: part)
    return words.count <= 5 && words.contains { $0.first?.isNumber == true }
      && words.contains { $0.hasPrefix("min") }
      && words.contains { ["lecture", "read", "reading"].contains($0) }
  }

  private static func isAuthor(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    if ["par", "by"].contains(words.first?.lowercased()) { return (2...4).contains(words.count) }
    return PersonNames.isPerson(words[...])
  }

  /// Lines such as "Suivez-moi sur LinkedIn" and "Vous avez aimé cet article ? Partagez-le !".
  private static func invites(_ words: [String]) -> Bool {
    guard words.count <= mostWords else { return false }
    if words.first == "partagez" {
      return words.count <= 3 || !social.isDisjoint(with: words)
    }
    return invitations.contains { words.starts(with: $0) }
  }

  private static let social: Set<String> = [
    "article", "page", "facebook", "linkedin", "twitter", "x", "reseaux", "mastodon",
  ]
  private static let invitations = [
    "suivez moi", "suivez nous", "vous avez aime", "cet article vous a", "abonnez vous",
    "inscrivez vous a la newsletter",
    "follow me", "share this", "subscribe to", "n hesitez pas a me contacter",
    "n hesitez pas a laisser un commentaire",
    "n hesitez pas a partager", "retrouvez moi sur", "ce site utilise des cookies",
    "nous utilisons des cookies",
    "en poursuivant votre navigation", "merci d avoir lu", "thanks for reading",
    "this site uses cookies",
    "we use cookies", "lien copie",
  ].map { TextFolding.words(of: $0) }

  private static let months: Set<String> = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre",
    "decembre", "jan", "mar", "fev", "avr", "juil", "sept", "oct", "nov", "dec", "feb", "apr",
    "jun",
    "jul", "aug", "sep",
  ]
  private static let days: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july",
    "august", "september", "october", "november", "december",
  ]
}
