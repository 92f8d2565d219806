/// Ways of telling that others had a hand in the work, whoever they are.
enum SharedWork {
  /// Where a claim that begins at a token ends; `nil` where none does.
  ///
  /// - Parameter tools: the words of each tool that the sentence names, which are nobody.
  static func end(at index: Int, of tokens: [FicheToken], tools: [Range<Int>]) -> Int? {
    let isOpening = index == 0 || tokens[index - 1].endsClause
    if isOpening, let end = endOfHelp(index, tokens) { return end }
    if tokens[index].text == "avec" {
      return endOfCompany(index, tokens, tools) ?? endOfTitle(index, tokens, tools)
    }
    return endOfPair(index, tokens, tools)
  }

  /// Whether a sentence tells of work.
  static func isTold(in tokens: [FicheToken]) -> Bool {
    tokens.contains { token in
      !VerbSense.of(token.text).isDisjoint(with: .use)
        || (deeds + looks).contains { token.text.hasPrefix($0) || token.text.hasPrefix("re" + $0) }
    }
  }

  /// Whether what was done "avec Mme Roy" is work: "j'ai passé un samedi avec Mme Roy" tells how long one was
  /// there, and "nous avons fait le point" that one talked.
  static func isOfClause(_ index: Int, _ tokens: [FicheToken]) -> Bool {
    var start = index
    while start > 0, !tokens[start - 1].endsClause, index - start < 14 {
      // "et j'ai passé": another thing that one did.
      if ["et", "puis", "mais"].contains(tokens[start - 1].text),
        ["j'", "je", "nous", "on"].contains(tokens[start].text)
      {
        break
      }
      start -= 1
    }
    let own = tokens[start..<index]
    let isStay = own.indices.contains { place in
      guard tokens[place].text.hasPrefix("pass") || tokens[place].text == "resté" else {
        return false
      }
      return tokens[(place + 1)..<index].contains { spans.contains(where: $0.text.hasPrefix) }
    }
    return !isStay && !own.contains { talks.contains($0.text) }
  }

  private static let spans = [
    "matin", "après-midi", "journée", "jour", "heure", "soir", "semaine", "samedi", "lundi",
    "mardi",
    "mercredi", "jeudi", "vendredi", "dimanche", "moment", "temps", "minute",
  ]

  private static let talks: Set<String> = [
    "point", "réunion", "réunions", "rendez-vous", "entretien", "entretiens", "appel", "visio",
    "café", "accord", "contact", "contrat",
  ]

  /// "testé avec le testeur Fluke", "mesuré avec un contrôleur": what one holds in one's hand.
  static func isInstrument(_ noun: Int, _ tokens: [FicheToken]) -> Bool {
    guard tokens.indices.contains(noun), !people.contains(tokens[noun].text),
      ["eur", "euse"].contains(where: tokens[noun].text.hasSuffix)
    else { return false }
    if ["testeur", "générateur", "analyseur", "lecteur", "détecteur", "traceur"]
      .contains(tokens[noun].text)
    {
      return true
    }
    // A brand or a model stands right behind it.
    if noun + 1 < tokens.count, !tokens[noun].endsClause,
      tokens[noun + 1].hasCapital || tokens[noun + 1].text.contains(where: \.isNumber)
    {
      return true
    }
    return tokens[..<noun].suffix(6).contains { token in
      [
        "test", "mesur", "scann", "imprim", "serti", "contrôl", "vérifi", "soud", "relev",
        "étiquet",
      ]
      .contains(where: token.text.hasPrefix)
    }
  }

  /// "Hugo m'a aidé à ouvrir le flux", "mon maître de stage nous a épaulés".
  private static func endOfHelp(_ index: Int, _ tokens: [FicheToken]) -> Int? {
    let last = min(index + 7, tokens.count)
    for place in index + 1..<max(index + 1, last)
    where tokens[place].text == "m'" || tokens[place].text == "nous" {
      guard place + 2 < tokens.count, ["a", "ont", "avait"].contains(tokens[place + 1].text),
        helps.contains(where: tokens[place + 2].text.hasPrefix)
      else { return nil }
      let helper = tokens[index..<place]
      guard !helper.contains(where: { TradeNouns.isThing($0.text) || aids.contains($0.text) }),
        helper.contains(where: { $0.hasCapital || people.contains($0.text) || $0.text == "on" })
      else { return nil }
      return place + 3
    }
    return nil
  }

  /// "Avec Agathe, on a fait les premières", "avec ma cheffe nous avons tenu deux réunions".
  private static func endOfCompany(
    _ index: Int, _ tokens: [FicheToken], _ tools: [Range<Int>]
  ) -> Int? {
    let last = min(index + 8, tokens.count)
    guard
      let subject = (index + 2..<max(index + 2, last)).first(where: { place in
        ["nous", "on", "j'", "je"].contains(tokens[place].text)
      }), subject + 2 < tokens.count,
      ["a", "avons", "avait", "avions", "ai"].contains(tokens[subject + 1].text),
      isSomebody(tokens[index + 1..<subject], tools),
      // "Avec l'accord du gérant j'ai fermé 14 comptes": nobody else did it.
      !tokens[index + 1..<subject].contains(where: { leaves.contains($0.text) })
    else { return nil }
    // "Avec NetSpot j'ai relevé": what one uses alone has a capital as well.
    let isTrade = tokens[index + 1..<subject].contains { people.contains($0.text) }
    guard isTrade || ["nous", "on"].contains(tokens[subject].text) else { return nil }
    return subject + 3
  }

  /// "corrigés avec Marie-Jo, la trésorière".
  private static func endOfTitle(
    _ index: Int, _ tokens: [FicheToken], _ tools: [Range<Int>]
  ) -> Int? {
    guard index + 3 < tokens.count, tokens[index + 1].hasCapital, tokens[index + 1].endsClause,
      isSomebody(tokens[index + 1..<index + 2], tools), isTold(in: tokens)
    else { return nil }
    let title = tokens[index + 2..<min(index + 6, tokens.count)].first { token in
      !TeamworkFinder.owners.contains(token.text)
    }
    return title.map { people.contains($0.text) || isTitle($0.text) } ?? false ? index + 2 : nil
  }

  /// "Thomas et moi", "une conservatrice et moi".
  private static func endOfPair(
    _ index: Int, _ tokens: [FicheToken], _ tools: [Range<Int>]
  ) -> Int? {
    guard index + 2 < tokens.count, tokens[index + 1].text == "et", tokens[index + 2].text == "moi",
      isTold(in: tokens)
    else { return nil }
    let isPerson =
      people.contains(tokens[index].text) || isTitle(tokens[index].text)
      || isSomebody(tokens[index..<index + 1], tools)
    return isPerson ? index + 3 : nil
  }

  /// What one is given before one sets to work alone.
  private static let leaves: Set<String> = [
    "accord", "autorisation", "aval", "avis", "permission", "approbation", "budget", "outil",
    "outils", "compte", "droits", "confiance",
  ]

  /// Whether a sentence tells of the candidate, or of nobody: "les salariées venaient avec une collègue" is
  /// told of others.
  static func isOwn(_ tokens: [FicheToken]) -> Bool {
    if tokens.contains(where: { firstPersons.contains($0.text) }) { return true }
    // "L'agence fera le pilote avec un développeur" is still to come.
    if tokens.contains(where: { ["fera", "feront", "sera", "seront"].contains($0.text) }) {
      return false
    }
    return !tokens.contains { token in
      VerbSense.of(token.text).contains(.finite)
        && !["a", "ont", "est", "sont"].contains(token.text)
    }
  }

  private static let firstPersons: Set<String> = [
    "je", "j'", "ai", "nous", "on", "m'", "me", "moi", "mon", "ma", "mes", "notre", "avons",
  ]

  /// Whether one of the words is a person's: a trade, or a capital that is no tool's.
  private static func isSomebody(_ part: ArraySlice<FicheToken>, _ tools: [Range<Int>]) -> Bool {
    if part.contains(where: { people.contains($0.text) }) { return true }
    return part.contains { token in
      token.hasCapital && token.text.count >= 3 && !token.hasInnerCapital
        && token.text.allSatisfy { $0.isLetter || $0 == "-" }
        && !tools.contains { $0.contains(token.word) } && !NameWords.noTools.contains(token.text)
        && !NameWords.grammar.contains(token.text) && !NameWords.toolNouns.contains(token.text)
    }
  }

  /// Whether a noun is that of somebody one works with.
  static func isPerson(_ noun: String) -> Bool { people.contains(noun) || isTitle(noun) }

  private static func isTitle(_ noun: String) -> Bool {
    // "avec deux releveurs": several people of a trade are those whom the work is for.
    !noun.hasSuffix("s") && TradeNouns.holds(noun) && !served.contains(noun)
      && !NameWords.toolNouns.contains(noun)
  }

  /// Whom the work is for, or what it was bought from: "reproduit avec l'utilisatrice au téléphone".
  private static let served: Set<String> = [
    "utilisateur", "utilisatrice", "utilisateurs", "utilisatrices", "demandeur", "demandeuse",
    "visiteur", "visiteuse", "acheteur", "acheteuse", "vendeur", "vendeuse", "fournisseur",
    "constructeur", "hébergeur", "opérateur", "assureur", "recruteur", "examinateur",
    "examinatrice", "inspecteur", "inspectrice", "interlocuteur", "interlocutrice", "joueur",
    "spectateur", "collaborateur", "collaboratrice", "salarié", "salariée", "producteur",
    "productrice", "animateur", "animatrice", "auteur", "autrice", "conférencier",
  ]

  /// What helps without being anybody.
  private static let aids: Set<String> = [
    "documentation", "tutoriel", "formation", "cours", "gestionnaire", "vidéo", "liste", "forum",
  ]

  private static let helps = ["aid", "accompagn", "épaul", "second", "assist", "prêté", "soutenu"]

  static let people: Set<String> = [
    "collègue", "collègues", "binôme", "binome", "camarade", "camarades", "équipe", "equipe",
    "coéquipier", "coéquipiers", "coéquipière", "équipier", "technicien", "technicienne",
    "techniciens", "développeur", "développeuse", "développeurs", "stagiaire", "alternant",
    "alternante", "étudiants", "étudiant", "apprenti", "apprentie", "secrétaire", "gardien",
    "gardienne", "comptable", "documentaliste", "électricien", "bénévoles", "direction", "chef",
    "cheffe", "responsable", "professeur", "enseignants", "surveillants",
    "administrateur", "administratrice", "graphiste", "trésorière", "trésorier", "tuteur",
    "tutrice", "maître", "patron",
    "patronne", "gérant", "gérante", "régisseur", "régisseuse", "formateur", "formatrice",
    "designer", "dpo", "prestataire", "référent", "référente", "bénévole", "adjoint", "adjointe",
    "élève", "juriste", "chargé", "chargée", "intervenant", "intervenante", "associé", "associée",
  ]
  /// Who does work of their own beside the candidate's.
  static let outsiders: Set<String> = [
    "électricien", "prestataire", "comptable", "secrétaire", "gardien", "gardienne", "direction",
    "trésorière", "trésorier", "régisseur", "régisseuse", "juriste", "dpo",
  ]
  /// Who leads the candidate: what they did by themselves was not shared.
  static let leaders: Set<String> = [
    "tuteur", "tutrice", "maître", "patron", "patronne", "gérant", "gérante", "formateur",
    "formatrice", "professeur", "professeure", "enseignant", "enseignante", "prof",
  ]
  /// What one does together before anything is made.
  private static let looks = ["regard", "compar", "étudi", "essay", "évalu"]
  static let deeds = [
    "travaill", "fait", "men", "tir", "pos", "câbl", "étiquet", "diffus", "rempli", "écri",
    "réparti", "répart", "cod", "aid", "pris", "relu", "vérifi", "test", "soud", "livr", "défini",
    "occup", "imprim", "assembl", "install", "appel", "coll", "contrôl", "corrig", "nettoy",
    "décid", "saisi", "relev", "dessin", "organis", "anim", "réglé", "copi", "tenu",
  ]
}
