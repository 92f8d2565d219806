import ExamModel
import TextCells

/// Which questions a quoted clause bears: of what was decided one does not ask how it was checked, nor of what was
/// installed what was decided.
enum QuotedClause {
  /// Whether a clause of such a kind can be read out and asked about.
  static func isAskable(_ text: String, as kind: EvidenceWording.Kind) -> Bool {
    !LeaningQuote.isTied(text) && !LeaningQuote.leans(text) && StandingQuote.stands(text)
      && mayBeAsked(text, as: kind)
  }

  /// Whether a clause of such a kind is understood by whoever hears it alone.
  static func mayBeAsked(_ text: String, as kind: EvidenceWording.Kind) -> Bool {
    if kind == .deed {
      return DefiniteNouns.tellsMore(text) && !isShow(text)
        && (StoryFinder.isOfWriting(text) || DefiniteNouns.areKnown(in: text))
    }
    // Figures and shares of work are no clauses that somebody told.
    guard kind == .decision || kind == .trouble else { return true }
    return DefiniteNouns.areKnown(in: text) && (kind == .trouble || !isElliptic(text))
  }

  /// "Nous avons préféré du neuf", "J'ai préféré rester là-dessus": of what or instead of what is left out.
  private static func isElliptic(_ text: String) -> Bool {
    let words = words(of: text)
    if words.contains("rester") { return true }
    guard words.count <= 6, let verb = words.firstIndex(where: { $0.hasPrefix("prefer") }) else {
      return false
    }
    return words.dropFirst(verb + 1).first.map { ["du", "des", "de"].contains($0) } ?? true
  }

  /// The wordings that do not fit a clause, by their ids.
  static func withheld(_ text: String, of kind: EvidenceWording.Kind) -> Set<String> {
    if kind == .decision { return isShared(text) ? ["decision-agreement"] : [] }
    if kind == .heading { return isOfFailure(text) ? ["heading-check"] : [] }
    guard kind == .deed else { return [] }
    var withheld: Set<String> = []
    if !isOfWill(text) { withheld.insert("deed-how") }
    // One reads how something is installed, and thinks out what one writes.
    if !opening(of: text).contains(where: { word in bySteps.contains(where: word.hasPrefix) }) {
      withheld.insert("deed-source")
    }
    if !isBuilt(text) {
      withheld.formUnion(["deed-check", "deed-step", "deed-source", "deed-trace"])
    }
    return withheld
  }

  /// "Ce qui n'a pas marché", "Mes erreurs": of such a part nobody asks how one sees that it was done well.
  private static func isOfFailure(_ heading: String) -> Bool {
    let words = words(of: heading)
    let isDenied = words.contains { $0 == "ne" || $0.hasPrefix("n'") } && words.contains("pas")
    return isDenied
      || words.contains { word in failures.contains(where: word.hasPrefix) }
  }

  private static let failures = ["rate", "echou", "echec", "erreur", "manque", "regret", "loupe"]

  private static func words(of text: String) -> [String] {
    StandingQuote.words(of: LetterFolding.folded(text)).map { word in
      ["l'", "d'"].contains(where: word.hasPrefix) ? String(word.dropFirst(2)) : word
    }
  }

  /// What was done, by the first words of a clause: "J'ai ensuite installé", "Installation de".
  private static func opening(of text: String) -> ArraySlice<String> { words(of: text).prefix(4) }

  /// "J'ai limité", "j'ai fixé": a deed that one may be asked to have decided on.
  private static func isOfWill(_ text: String) -> Bool {
    opening(of: text).contains { word in wills.contains(where: word.hasPrefix) }
  }

  /// "J'ai installé", "Configuration de": what is there afterwards and can be tried out.
  private static func isBuilt(_ text: String) -> Bool {
    let opening = Set(opening(of: text))
    if opening.contains(where: { word in buildings.contains(where: word.hasPrefix) }) {
      return true
    }
    return !opening.isDisjoint(with: ["ecrit", "fait"])
      && words(of: text).contains { word in
        programs.contains(where: word.hasPrefix)
      }
  }

  /// "J'ai fait une démonstration": what was shown was not built.
  private static func isShow(_ text: String) -> Bool {
    words(of: text).contains { word in
      ["demo", "demos", "demonstration", "demonstrations", "presentation", "reunion"].contains(word)
    }
  }

  /// "Nous avons retenu l'étiquette avec Mme Duval": with whom it was talked over is answered already.
  private static func isShared(_ text: String) -> Bool {
    let words = words(of: text)
    if ["nous", "on"].contains(words.first) { return true }
    return zip(words, words.dropFirst()).contains { pair in
      pair.0 == "avec" && ["m", "mme", "mon", "ma", "mes", "le", "la", "les"].contains(pair.1)
    }
  }

  private static let wills = [
    "choisi", "decid", "reten", "limit", "fixe", "regle", "defini", "regroup", "separ", "segment",
    "decoup", "structur", "modelis", "privilegi", "reserv", "exclu", "ordonn", "simplifi",
  ]

  private static let buildings = [
    "install", "configur", "parametr", "deploy", "deploi", "develop", "cree", "creation", "cod",
    "mont", "migr", "automatis", "sauvegard", "restaur", "activ", "securis", "converti",
    "conversion", "import", "export", "integr", "remplac", "repar", "corrig", "bloqu", "filtr",
    "redirig", "chiffr", "synchronis", "repliqu", "duplicat", "compil", "conteneuris", "programm",
    "relie", "connect", "cabl", "ajout", "isol", "segment", "recree", "reecri", "optimis", "brid",
    "verrouill", "durci", "supervis", "journalis", "ecriture", "limit",
  ]

  private static let bySteps = [
    "install", "configur", "parametr", "deploy", "deploi", "migr", "activ", "securis", "chiffr",
    "synchronis", "repliqu", "conteneuris", "automatis", "durci",
  ]

  private static let programs = [
    "script", "programme", "service", "classe", "module", "fonction", "requete", "test", "regle",
    "formule", "macro", "api", "playbook", "role", "tache", "application", "modele",
    "migration", "procedure stockee", "connecteur", "composant", "interface", "bot", "pipeline",
  ]
}
