import TextCells

/// What a word says of the names in its clause.
struct VerbSense: OptionSet, Hashable {
  let rawValue: Int

  /// Putting to use: installer, configurer, retenir.
  static let use = VerbSense(rawValue: 1)
  /// Deciding: retenir, choisir, opter.
  static let choose = VerbSense(rawValue: 1 << 1)
  /// Setting aside: écarter, abandonner.
  static let reject = VerbSense(rawValue: 1 << 2)
  /// Comparing: évaluer, hésiter, envisager.
  static let compare = VerbSense(rawValue: 1 << 3)
  /// Trying out: essayer, tester.
  static let tryOut = VerbSense(rawValue: 1 << 4)
  static let replace = VerbSense(rawValue: 1 << 5)
  static let prefer = VerbSense(rawValue: 1 << 6)
  /// Meaning to: souhaiter, prévoir.
  static let wish = VerbSense(rawValue: 1 << 7)
  /// Getting to know: découvrir, apprendre, connaître.
  static let learn = VerbSense(rawValue: 1 << 8)
  /// Downloading.
  static let fetch = VerbSense(rawValue: 1 << 9)
  /// Keeping from: empêcher, bloquer.
  static let hinder = VerbSense(rawValue: 1 << 10)
  /// Any finite verb.
  static let finite = VerbSense(rawValue: 1 << 11)

  /// What a word means, recognised by its beginning; accents do not count.
  static func of(_ word: String) -> VerbSense {
    let sense: VerbSense = finiteWords.contains(word) || isFinite(word) ? .finite : []
    if let own = exact[word] { return sense.union(own) }
    guard word.utf8.count >= 4 else { return sense }
    let whole = LetterFolding.folded(word)
    if let own = exact[whole] { return sense.union(own) }
    if let own = stem(whole[...]) { return sense.union(own) }
    // "réinstallé", "reconfigurer"
    if whole.hasPrefix("re"), let own = stem(whole.dropFirst(2)) { return sense.union(own) }
    return sense
  }

  private static func stem(_ folded: Substring) -> VerbSense? {
    guard folded.utf8.count >= 4 else { return nil }
    var end = folded.utf8.index(folded.startIndex, offsetBy: min(10, folded.utf8.count))
    while folded.utf8.distance(from: folded.startIndex, to: end) >= 4 {
      if let own = stems[folded[folded.startIndex..<end]] { return own }
      end = folded.utf8.index(before: end)
    }
    return nil
  }

  private static func isFinite(_ word: String) -> Bool {
    word.utf8.count > 4
      && ["ait", "aient", "ons", "erons", "eront", "erai", "era"].contains { word.hasSuffix($0) }
      && !["lait", "fait", "parfait", "retrait", "souhait"].contains(word)
  }

  private static let finiteWords: Set<String> = [
    "ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avions", "avaient", "est", "es",
    "suis", "sommes", "sont", "étais", "était", "étions", "étaient", "fut", "furent", "sera",
    "serai", "serons", "seront", "serait", "seraient", "serais", "aura", "auront", "aurait",
    "auraient", "aurais", "aurions", "faut", "fallait", "peut", "peuvent", "pouvait", "pourrait",
    "pourrais", "doit", "devait", "doivent", "va", "vont", "allons", "vais", "fait", "font",
    "permet", "permettent", "veut", "vise", "coûte", "exige", "demande", "impose", "manque",
    "offre", "propose", "reste", "semble", "arrivent", "viennent", "partent", "restent", "suivent",
    "demandent", "exigent", "imposent", "mettent", "durent",
    "servent", "tiennent", "rendent", "prennent", "prend", "vient", "part", "tient",
  ]

  /// Forms whose beginning is that of other words as well.
  private static let exact: [String: VerbSense] = [
    "opte": [.use, .choose], "opter": [.use, .choose], "optons": [.use, .choose],
    "base": [], "basé": .use, "basee": .use, "bases": .use, "basees": .use, "gere": .use,
    "geree": .use,
    "gerer": .use, "gerons": .use, "gerent": .use, "monte": .use, "monter": .use,
    "montons": .use, "cree": .use, "creer": .use, "creee": .use, "creons": .use, "ecrit": .use,
    "ecrite": .use, "gardé": [.use, .choose], "gardée": [.use, .choose], "ecrire": .use,
    "ecrivons": .use, "code": .use,
    "coder": .use, "sers": .use,
    "sert": .use, "servi": .use, "active": .use, "activer": .use, "activons": .use,
    "relie": .use, "relier": .use, "reliee": .use, "passe": .use, "passee": .use,
    "passent": .use,
    "lance": .use, "lancer": .use, "lancons": .use, "joint": .use, "joindre": .use,
    "mis": .use, "mise": .use, "mettre": .use, "mettons": .use, "mets": .use,
    "ecarte": .reject, "ecarter": .reject, "ecartee": .reject, "ecartes": .reject,
    "ecartees": .reject, "exclu": .reject, "exclue": .reject, "exclus": .reject,
    "comparateur": [], "comparateurs": [],
    "pese": .compare, "peser": .compare, "examine": .compare,
    "examines": .compare, "teste": .tryOut, "tester": .tryOut, "testes": .tryOut,
    "testees": .tryOut,
    "testons": .tryOut, "parmi": .compare, "versus": .compare, "vs": .compare,
    "cours": .learn, "ecole": .learn, "lu": .learn, "appris": .learn, "prevu": .wish,
    "prevue": .wish, "prevus": .wish, "prevues": .wish, "compte": [], "avenir": .wish,
    "futur": .wish, "future": .wish, "prochain": .wish, "prochaine": .wish,
    "prochainement": .wish, "ulterieurement": .wish, "souhaitait": .finite,
    "souhaitaient": .finite, "voulait": .finite, "prevoyait": .finite, "retenue": [.use, .choose],
    "fonde": .use, "construit": .use, "ecart": [], "ecarts": [],
    "rejet": [], "rejets": [], "retention": [],
    "choix": [.use, .choose], "tranché": [.use, .choose], "trancher": .choose,
  ]

  private static let stems: [Substring: VerbSense] = [
    "vainqueur": [.use, .choose], "retoqu": .reject,
    "travaill": .use, "saisi": .use, "range": .use,
    "retenu": [.use, .choose], "reten": [.use, .choose], "retien": [.use, .choose],
    "choisi": [.use, .choose], "emport": [.use, .choose], "convien": [.use, .choose],
    "adopt": [.use, .choose],
    "install": .use, "configur": .use, "deploi": .use, "deploy": .use, "utilis": .use,
    "develop": .use, "programm": .use, "administr": .use, "parametr": .use, "heberg": .use,
    "integr": .use, "branch": .use, "connect": .use, "automatis": .use, "supervis": .use,
    "migr": .use, "bascul": .use, "repos": .use, "tourn": .use, "fonctionn": .use,
    "exploit": .use, "appui": .use, "appuy": .use, "emploi": .use, "employ": .use,
    "construi": .use, "concu": .use, "concev": .use, "modelis": .use, "gener": .use,
    "securis": .use, "chiffr": .use, "proteg": .use, "ajout": .use, "publi": .use,
    "expos": .use, "repliqu": .use, "virtualis": .use, "conteneuris": .use, "raccord": .use,
    "centralis": .use, "collect": .use, "sauvegard": .use, "recour": .use, "mobilis": .use,
    "execut": .use, "inscri": .use, "prepar": .use, "realis": .use, "redig": .use,
    "dessin": .use, "maquett": .use, "document": .use, "interrog": .use, "orchestr": .use,
    "rejet": .reject, "elimin": .reject, "abandon": .reject, "renonc": .reject,
    "delaiss": .reject, "desinstall": .reject, "refus": [.reject, .hinder],
    "deconseill": .reject, "remplac": .replace, "prefer": .prefer,
    "recommand": [.use, .choose], "preconis": [.use, .choose], "detourn": .reject,
    "disqualif": .reject, "evinc": .reject, "proscri": .reject, "sacrifi": .reject,
    "enregistr": .use, "stock": .use, "conserv": .use,
    "evit": .hinder, "epargn": .hinder, "dispens": .hinder, "evoqu": .compare,
    "compar": .compare, "evalu": .compare, "etudi": .compare, "hesit": .compare,
    "envisag": .compare, "confront": .compare, "alternativ": .compare, "concurren": .compare,
    "essay": .tryOut, "regard": .tryOut, "discut": .compare, "experiment": .tryOut,
    "aimer": .wish, "souhait": .wish, "voudr": .wish, "prevoi": .wish, "prevoy": .wish,
    "perspectiv": .wish, "faudra": .wish, "connai": .learn,
    "decouv": .learn, "appren": .learn, "formatio": .learn, "certificatio": .learn,
    "telecharg": .fetch, "recuper": .fetch, "empech": .hinder, "bloqu": .hinder,
    "interdi": .hinder,
  ]
}
