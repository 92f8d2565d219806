import TextCells

/// Tells quotations that stand alone: whoever hears one must know what it speaks of without the sentence before it.
enum StandingQuote {
  /// Whether a clause on what was done, decided or went wrong can be read out by itself.
  static func stands(_ text: String) -> Bool {
    let words = words(of: text)
    guard let first = words.first, let last = words.last, !ties.contains(first) else {
      return false
    }
    // "le rentrer en moins d'une minute": what is told by a pronoun.
    if ["le", "la", "les", "l'", "en", "y"].contains(first), let verb = words.dropFirst().first,
      verb.count > 4,
      ["rer", "ner", "ter", "der", "cer", "ger", "ser", "ler", "oir", "yer", "uer", "rir", "nir"]
        .contains(where: verb.hasSuffix),
      !["soir", "couloir", "miroir", "tiroir", "danger", "dîner"].contains(verb)
    {
      return false
    }
    if words.contains(where: pointers.contains) || ["là", "là-bas", "deux"].contains(last) {
      return false
    }
    if isHalfASpan(words) || isWeighed(words) { return false }
    // "J'ai fait" and "on a": one's own clause, in which a definite noun has to be known already.
    let isOwn = ["j'ai", "on", "nous"].contains(first)
    return !words.indices.contains { place in
      pointsBack(place, words) || isPronoun(place, words) || tellsOutcome(place, words)
        || isOwn && (isSameOne(place, words) || isWithoutObject(place, words))
    }
  }

  /// "J'ai limité le débit entre 8 h": until when is left out.
  private static func isHalfASpan(_ words: [String]) -> Bool {
    guard let between = words.lastIndex(of: "entre"), between + 1 < words.count,
      words[between + 1].first?.isNumber ?? false
    else { return false }
    return !words[between...].contains("et")
  }

  /// "J'ai gardé le plan par contre": beside what was said before.
  private static func isWeighed(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { pair in
      ["par contre", "en revanche", "du coup", "au contraire", "non plus", "quand même"]
        .contains("\(pair.0) \(pair.1)")
    }
  }

  /// The words of a quotation in small letters, without what stands around them.
  static func words(of text: String) -> [String] {
    text.lowercased().split(separator: " ").map { word in
      String(
        String(word.map { $0 == "’" ? "'" : $0 })[...]
          .trimming([",", ";", ":", "(", ")", ".", "!", "…"]))
    }.filter { !$0.isEmpty }
  }

  /// Words that tie a clause to the one before it.
  private static let ties: Set<String> = [
    "et", "puis", "donc", "alors", "aussi", "mais", "or", "car", "là", "d'abord", "ensuite",
    "après", "sinon", "pourtant", "cependant", "toutefois", "enfin", "voilà", "résultat", "bref",
    "dedans", "dessus", "idem", "surtout", "même", "sauf", "soit", "tandis", "il", "elle", "ils",
    "elles", "ça", "cela", "c'est", "c'était",
  ]

  private static let pointers: Set<String> = [
    "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui-là", "celle-là", "ceux-là",
    "celles-là", "ça", "cela", "ceci", "ci-dessus", "ci-dessous", "précédent", "précédente",
    "précédents", "précédentes", "susdit", "idem", "lesquels", "lesquelles", "quelques-uns",
    "quelques-unes",
  ]

  /// "ce dernier", "cette règle", "l'autre serveur", but not "ce que", "cette année" nor "ce travail".
  private static func pointsBack(_ place: Int, _ words: [String]) -> Bool {
    let word = words[place]
    if ["l'autre", "les autres", "l'une", "l'un"].contains(word) { return true }
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    if word == "les", ["autres", "deux", "trois", "quatre"].contains(next) {
      // "les deux serveurs" were named, "les deux" as well.
      return next == "autres" || place + 2 == words.count
    }
    guard ["ce", "cet", "cette", "ces"].contains(word) else { return false }
    return !known.contains(next) && !next.hasPrefix("qu'")
  }

  /// What "ce" may stand before in a quotation: what the whole oral is about, or when it was.
  private static let known: Set<String> = [
    "qui", "que", "dont", "travail", "projet", "stage", "sujet", "année", "semestre", "trimestre",
    "mission", "réalisation", "fiche", "rapport", "moment", "jour-là",
  ]

  /// "J'ai activé le querier et tout est reparti": how one knew is answered already.
  private static func tellsOutcome(_ place: Int, _ words: [String]) -> Bool {
    guard place > 1, words[place] == "tout", words[place - 1] == "et", place + 1 < words.count
    else {
      return false
    }
    return ["est", "a", "marche", "fonctionne", "remarche", "passe", "tourne"]
      .contains(words[place + 1])
  }

  /// "le script en met 91 % en vert", "on y accède": what "en" and "y" stand for was said before.
  private static func isPronoun(_ place: Int, _ words: [String]) -> Bool {
    guard place > 0, place + 1 < words.count, ["en", "y"].contains(words[place]) else {
      return false
    }
    let next = words[place + 1]
    if words[place] == "y" { return words[place - 1] != "il" }
    // "le robot en range 80 %", but not "en moins de 3 minutes".
    if place + 2 < words.count, words[place + 2].first?.isNumber ?? false,
      next.allSatisfy(\.isLetter), next.hasSuffix("e") || next.hasSuffix("t")
    {
      return true
    }
    return ["a", "ai", "ont", "avons", "avait", "est", "sont", "faut", "fait", "met", "reste"]
      .contains(next)
      || ["on", "j'", "nous", "je", "script", "ne"].contains(words[place - 1])
        && VerbSense.of(next).contains(.finite)
  }

  /// "j'ai gardé le même plan", "J'ai fait le premier déploiement": one of several that were told of.
  private static func isSameOne(_ place: Int, _ words: [String]) -> Bool {
    guard place > 0, ["le", "la", "les"].contains(words[place - 1]) else { return false }
    if ["même", "mêmes"].contains(words[place]) { return !words[place...].contains("que") }
    return ordinals.contains(words[place]) && place + 2 >= words.count
  }

  private static let ordinals: Set<String> = [
    "premier", "première", "premiers", "premières", "second", "seconde", "deuxième", "troisième",
    "dernier", "dernière", "derniers", "dernières",
  ]

  /// "J'ai limité à 80 Mo/s": a verb of making without what was made.
  private static func isWithoutObject(_ place: Int, _ words: [String]) -> Bool {
    guard place > 0, place + 1 < words.count,
      ["ai", "a", "avons", "j'ai"].contains(words[place - 1])
    else { return false }
    let verb = LetterFolding.folded(words[place])
    guard
      [
        "limit", "regl", "cre", "ajout", "mis", "augment", "redui", "remplac", "install",
        "configur",
        "fix", "modifi", "chang", "corrig", "repar", "restaur", "copi", "mont", "cod", "develop",
        "dessin",
        "import", "export", "teste", "recommenc", "transfer", "migr", "nettoy",
      ].contains(where: verb.hasPrefix)
    else { return false }
    return ["à", "par", "pour", "avec", "sur", "dans", "en", "au", "aux", "sous"]
      .contains(words[place + 1])
  }
}
