import TextCells

/// Tells clauses whose things are known to whoever hears them for the first time.
///
/// "J'ai écrit le fichier de configuration" and "le port ne se rouvrait pas" speak of one that the sentence before has
/// named: a definite noun is understood only with what tells which one it is, or where everybody knows it.
enum DefiniteNouns {
  /// Whether the subject of a clause, and of one's own clause every object, is known by the clause itself.
  static func areKnown(in text: String) -> Bool {
    let words = spelled(text)
    let opening = words.first?.lowercased() ?? ""
    guard ["j'ai", "on", "nous"].contains(opening) else {
      return words.isEmpty || !isUnknown(0, words)
    }
    return !words.indices.contains { place in isUnknown(place, words) }
  }

  /// Whether a clause of one's own says what was done by more than a bare noun.
  ///
  /// That is by a name, a number, or where, for whom or with what: "J'ai fait un tableau de conversion" does not.
  static func tellsMore(_ text: String) -> Bool {
    let words = spelled(text)
    guard words.count > 3 else { return false }
    return words.indices.dropFirst(2).contains { place in
      let word = words[place]
      if isName(word) { return true }
      let plain = word.lowercased()
      // "nous avons préféré du neuf" is no complement.
      if ["du", "des", "la"].contains(plain), place < 4 { return false }
      if complements.contains(plain), place + 1 < words.count { return true }
      return place > 3 && (plain.hasPrefix("qu'") || plain.hasPrefix("d'un"))
    }
  }

  private static func spelled(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      String(
        String(word.map { $0 == "’" ? "'" : $0 })[...]
          .trimming([",", ";", ":", "(", ")", ".", "!", "…"]))
    }.filter { !$0.isEmpty }
  }

  private static func isUnknown(_ place: Int, _ words: [String]) -> Bool {
    guard let (noun, isPlural, next) = definite(place, words) else { return false }
    let before = place > 0 ? words[place - 1].lowercased() : ""
    // "dans la salle", "avec la présidente": where and with whom.
    if prepositions.contains(before) { return false }
    if isName(noun) && !isCount(noun) || isKnown(noun) { return false }
    // A subject in the plural is of a kind: "les devis ne comparaient pas les mêmes choses".
    let isSubject = place == 0
    if isPlural, isSubject, !isCount(noun) { return false }
    return !isTold(noun, next, words)
  }

  /// The noun that stands with a definite article at a word, and where the words behind it begin.
  private static func definite(
    _ place: Int, _ words: [String]
  ) -> (noun: String, isPlural: Bool, next: Int)? {
    let word = words[place].lowercased()
    if word.hasPrefix("l'"), word.count > 3, !["l'ai", "l'a", "l'ont"].contains(word) {
      return (String(words[place].dropFirst(2)), false, place + 1)
    }
    guard ["le", "la", "les"].contains(word), place + 1 < words.count else { return nil }
    return (words[place + 1], word == "les", place + 2)
  }

  /// Whether what stands behind a noun tells which one it is.
  private static func isTold(_ noun: String, _ next: Int, _ words: [String]) -> Bool {
    // "les huit scénarios du devis": the noun follows its number.
    let start = isCount(noun) ? next + 1 : next
    for place in start..<min(start + 3, words.count) {
      let word = words[place].lowercased()
      if isName(words[place]) { return true }
      if word == "que" || word.hasPrefix("qu'") || ["qui", "dont", "où"].contains(word) {
        return true
      }
      if ["du", "des"].contains(word) || word.hasPrefix("d'un") {
        return isReferent(place, noun, words)
      }
      if word == "de" || word.hasPrefix("d'") {
        // "de la mairie", "de mon tuteur", "de quatre pages", but not "de configuration".
        let inner = word == "de" && place + 1 < words.count ? words[place + 1] : ""
        if isName(inner) || determiners.contains(inner.lowercased()) || inner.hasPrefix("l'")
          || isCount(inner)
        {
          return isReferent(place, noun, words)
        }
        if word.dropFirst(2).first?.isUppercase ?? false { return true }
        // "le contrôleur de domaine sur un réseau isolé" is known by where it stands.
        let behind = place + (word == "de" ? 2 : 1)
        return behind + 1 < words.count && places.contains(words[behind].lowercased())
      }
      // Behind a verb nothing belongs to the noun any more.
      if VerbSense.of(word).contains(.finite) || prepositions.contains(word) {
        // "le clavier français en RDP", "les baux à 2 h pour les invités"
        guard place + 1 < words.count else { return false }
        return ["pour", "entre"].contains(word)
          || word == "en" && isName(words[place + 1])
            && !isCount(words[place + 1])
      }
    }
    return false
  }

  /// "l'idée du code": which code is asked next.
  private static func isReferent(_ place: Int, _ noun: String, _ words: [String]) -> Bool {
    guard abstracts.contains(noun.lowercased()) else { return true }
    let inner = words.dropFirst(place + 1).first { !determiners.contains($0.lowercased()) } ?? ""
    let bare = inner.hasPrefix("l'") ? String(inner.dropFirst(2)) : inner
    return isName(bare) || isKnown(bare)
  }

  /// Whether a word is a name, an abbreviation or a number.
  private static func isName(_ word: String) -> Bool {
    let bare = word.hasPrefix("l'") || word.hasPrefix("d'") ? word.dropFirst(2) : word[...]
    return bare.contains { $0.isUppercase || $0.isNumber }
  }

  private static func isCount(_ word: String) -> Bool {
    word.first?.isNumber ?? false
      || NumberWord.isSpelled(word.lowercased())
        && !["un", "une"].contains(word.lowercased())
  }

  private static func isKnown(_ noun: String) -> Bool {
    let plain = noun.lowercased()
    return known.contains(plain) || plain.hasSuffix("s") && known.contains(String(plain.dropLast()))
  }

  private static let prepositions: Set<String> = [
    "de", "à", "dans", "sur", "avec", "pour", "par", "en", "chez", "sous", "vers", "entre",
    "contre", "sans", "depuis", "pendant", "après", "avant", "selon", "jusqu'à", "côté", "derrière",
    "devant", "et",
  ]

  private static let places: Set<String> = ["sur", "dans", "pour", "chez", "entre", "du", "des"]

  private static let determiners: Set<String> = [
    "la", "le", "les", "mon", "ma", "mes", "notre", "nos", "un", "une", "chaque", "tous", "toutes",
    "ce", "cette",
  ]

  private static let complements: Set<String> = [
    "dans", "sur", "avec", "pour", "chez", "sous", "vers", "entre", "contre", "sans", "du", "des",
    "la", "aux", "au", "à", "qui", "que", "dont", "où", "par", "en", "afin", "plutôt", "seulement",
  ]

  /// What is always of something: the noun behind it is the one that has to be known.
  private static let abstracts: Set<String> = [
    "idée", "principe", "reste", "suite", "contenu", "version", "choix", "but", "début", "fin",
    "plupart", "moitié", "partie", "fonctionnement", "problème",
  ]

  /// People and places of any work, and what there is only one of.
  private static let known: Set<String> = [
    "client", "cliente", "élève", "agent", "utilisateur", "utilisatrice", "usager", "salarié",
    "salariée", "gens", "personne", "personnel", "équipe", "enseignant", "enseignante",
    "professeur", "bénévole", "adhérent", "adhérente", "technicien", "technicienne", "directeur",
    "directrice", "président", "présidente", "tuteur", "tutrice", "gérant", "gérante", "chef",
    "responsable", "secrétaire", "comptable", "stagiaire", "collègue", "prestataire", "fournisseur",
    "éditeur", "hébergeur", "opérateur", "conducteur", "chauffeur", "vendeur", "vendeuse",
    "visiteur", "parent", "famille", "habitant", "médecin", "infirmière", "résident",
    "formateur", "formatrice", "étudiant", "étudiante", "apprenti", "apprentie", "maire",
    "régisseur", "libraire", "caissier", "caissière", "magasinier", "responsables",
    "mairie", "lycée", "collège", "école", "hôpital", "clinique", "entreprise", "association",
    "société", "magasin", "siège", "accueil", "bureau", "club", "commune", "agence", "atelier",
    "entrepôt", "boutique", "internat", "cantine", "bibliothèque", "médiathèque", "musée",
    "comptabilité", "direction", "secrétariat", "réseau", "internet", "soir", "matin", "midi",
    "nuit", "journée", "semaine", "week-end", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "temps", "fois", "main", "monde", "place", "papier", "public",
    "même", "mêmes", "plus", "moins", "courant", "téléphone", "français", "anglais",
  ]
}
