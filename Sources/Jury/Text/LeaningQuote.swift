import TextCells

/// Tells quotations that lean on a sentence which the jury does not read out: whoever hears "Excel le prenait pour
/// du texte" asks what.
enum LeaningQuote {
  static func leans(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map { word in
      String(word.map { $0 == "’" ? "'" : $0 })[...].trimming([",", ";", ":", "(", ")"])
    }
    guard let first = words.first, let last = words.last else { return true }
    if first.hasPrefix("j'y") || ["d'où", "comme", "depuis"].contains(first)
      || endings.contains(first)
      || endings.contains(last)
    {
      return true
    }
    // "j'ai donc mis en place" is cut before what.
    if openEnds.contains(Array(words.suffix(3))) { return true }
    return isOrdinal(words)
      || words.indices.contains { place in
        isObject(place, words) || isOwnerless(place, words) || isSelf(place, words)
          || isThatOne(place, words)
      }
  }

  /// Whether a clause is tied to the one before it: "j'ai donc installé", "j'ai aussi passé".
  static func isTied(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").prefix(4).contains { word in
      ["donc", "aussi", "également", "ensuite", "alors", "quand", "même", "d'abord", "puis"]
        .contains(word)
    }
  }

  /// Words that say where or how by something named before.
  private static let endings: Set<Substring> = [
    "dessus", "dedans", "dessous", "derrière", "lui", "eux", "elle", "elles", "ensuite", "idem",
    "depuis", "basculer", "continuer", "commencer", "recommencer", "arrêter", "attendre", "essayer",
  ]

  private static let openEnds: Set<[Substring]> = [
    ["à", "la", "place"], ["mis", "en", "place"], ["mis", "en", "œuvre"], ["mis", "en", "service"],
    ["pris", "en", "main"], ["pris", "en", "charge"], ["mis", "à", "jour"],
  ]

  /// "la première avec mon tuteur", "la dernière 50 minutes": what was counted is left out.
  private static func isOrdinal(_ words: [Substring]) -> Bool {
    guard words.count > 1, ["la", "le", "les"].contains(words[0]), ordinals.contains(words[1])
    else { return false }
    guard words.count > 2 else { return true }
    return links.contains(words[2]) || (words[2].first?.isNumber ?? false)
  }

  private static let ordinals: Set<Substring> = [
    "premier", "première", "premiers", "premières", "second", "seconde", "deuxième", "troisième",
    "dernier", "dernière", "derniers", "dernières", "reste", "suivante", "suivant", "même",
    "plupart",
  ]

  private static let links: Set<Substring> = [
    "avec", "sur", "en", "au", "à", "dans", "pour", "par", "a", "est", "de", "du",
  ]

  /// "Excel le prenait", "c'est lui qui l'a appliquée", "m'a créée": an object that stands for something.
  private static func isObject(_ place: Int, _ words: [Substring]) -> Bool {
    let word = words[place]
    if ["l'a", "l'ai", "l'ont", "l'avait", "l'avais", "l'avons", "l'est", "l'ont"].contains(word) {
      return true
    }
    // "On a décidé de s'en servir", "personne n'y pensait"
    if word.hasSuffix("'en") || word.hasSuffix("'y") { return true }
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    if ["m'a", "m'ont", "m'avait"].contains(word) {
      return ["ée", "és", "ées", "ise", "ite"].contains(where: next.hasSuffix)
    }
    guard ["le", "la", "les"].contains(word) else { return false }
    // "on a décidé de le garder", "pour les envoyer"
    if place > 0, ["de", "pour", "à", "sans"].contains(words[place - 1]), next.count > 3,
      ["er", "ir", "re"].contains(where: next.hasSuffix), !isNounInR(next)
    {
      return true
    }
    if ["a", "ai", "ont", "avons", "avait", "avaient"].contains(next) { return true }
    return next.count > 4 && (next.hasSuffix("ait") || next.hasSuffix("aient"))
      && !nouns.contains(where: next.hasSuffix)
  }

  /// "de la mer", "pour le dossier": nouns that end as an infinitive does.
  private static func isNounInR(_ word: Substring) -> Bool {
    // "vendre", "permettre"
    if ["endre", "ondre", "mettre", "duire", "crire"].contains(where: word.hasSuffix)
      || word == "faire"
    {
      return false
    }
    return [
      "ier", "ière", "aire", "oire", "ure", "eur", "eure", "ire", "tre", "bre", "dre", "vre", "pre",
    ]
    .contains(where: word.hasSuffix)
      || ["serre", "terre", "guerre", "pierre", "barre", "loisir"].contains(word)
  }

  /// Nouns that end as an imperfect does.
  private static let nouns = ["fait", "trait", "lait", "souhait", "bienfait", "trait", "parfait"]

  /// "une règle juste pour leur IP": nobody in the quotation has it.
  private static func isOwnerless(_ place: Int, _ words: [Substring]) -> Bool {
    guard ["leur", "leurs"].contains(words[place]) else { return false }
    return !words[..<place].contains { word in
      word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x"))
        && !["dans", "sous", "vers", "sans", "depuis", "après", "plus", "très"].contains(word)
    }
  }

  /// "c'est lui", "c'est elle".
  private static func isSelf(_ place: Int, _ words: [Substring]) -> Bool {
    place + 1 < words.count && words[place] == "c'est"
      && ["lui", "elle", "eux", "moi", "ça", "cela"].contains(words[place + 1])
  }

  /// "c'est celle que nous avons prise", "celui-là a tenu": one of those that were told of before.
  private static func isThatOne(_ place: Int, _ words: [Substring]) -> Bool {
    let word = words[place]
    if ["celui-là", "celle-là", "ceux-là", "celles-là"].contains(word) { return true }
    guard ["celui", "celle", "ceux", "celles"].contains(word) else { return false }
    let next = place + 1 < words.count ? words[place + 1] : ""
    return next == "là" || next == "la" || place > 0 && words[place - 1] == "c'est"
  }
}
