import TextSearch

/// What the words right before a name say of it.
extension StanceReader {
  /// Tokens that stand before the name, articles and kinds of tools left out, the nearest first.
  func before(_ group: NamingGroup) -> [String] {
    var texts: [String] = []
    var index = group.tokens.lowerBound - 1
    while index >= 0, texts.count < 5 {
      let token = sentence.tokens[index]
      if token.endsClause, !texts.isEmpty || index < group.tokens.lowerBound - 1 { break }
      if token.endsClause { break }
      if !Self.articles.contains(token.text), !NameWords.toolNouns.contains(token.text) {
        texts.append(token.text)
      }
      index -= 1
    }
    return texts
  }

  private static let articles: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "notre", "mon", "leur", "ce", "cette", "son", "sa",
  ]

  /// What the words right before the name say.
  func nearVerdict(_ group: NamingGroup) -> StanceVerdict? {
    // Where images or packages come from, not the tool of the same name.
    if group.tokens.upperBound < sentence.tokens.count,
      Self.stores.contains(sentence.tokens[group.tokens.upperBound].text)
    {
      return StanceVerdict(.mentioned, .decisive)
    }
    let before = before(group)
    guard let first = before.first else { return nil }
    let second = before.dropFirst().first ?? ""
    let third = before.dropFirst(2).first ?? ""
    let rejected = StanceVerdict(.rejected, .clear)
    let mentioned = StanceVerdict(.mentioned, .clear)
    // "export vers X" names where something else goes on.
    if first == "vers", second.hasPrefix("export") || second.hasPrefix("envoi") { return mentioned }
    if first == "sans" || first == "comme" || first == "compatible" { return mentioned }
    if second == "comme", ["chez", "avec", "dans", "sur", "pour"].contains(first) {
      return mentioned
    }
    if first == "hors" || first == "aucun" || first == "aucune" { return mentioned }
    if ["que", "qu'"].contains(first) {
      if second == "plutôt" || second == "plutot" { return rejected }
      let start = max(0, group.tokens.lowerBound - 9)
      if clauses.contains(Self.comparatives, in: start..<group.tokens.lowerBound),
        !before.contains("parce"), !before.contains("ainsi")
      {
        return rejected
      }
    }
    // "à la place de X", not "la mise en place de X".
    if ["de", "d'"].contains(first), second == "lieu" || second == "place" && third != "en" {
      return StanceVerdict(.rejected, .clear, isReplaced: second == "place")
    }
    let ahead = clauses.clause(of: group.tokens.lowerBound).lowerBound..<group.tokens.lowerBound
    if ["entre", "parmi"].contains(first), group.members.count > 1,
      clauses.first([.compare, .choose], in: ahead) != nil
    {
      return rejected
    }
    if first == "à", second == "contrairement" || second == "face" || second == "rapport" {
      return rejected
    }
    if ["non", "pas", "ni"].contains(first),
      ["et", "ni", "non", "mais", ""].contains(second) || first == "ni" || second == "soit"
    {
      return rejected
    }
    // "pas de support de X": what another tool lacks tells nothing of X.
    if ["de", "d'", "du", "avec", "pour"].contains(first),
      ["support", "charge", "compatibilité", "intégration", "connecteur"].contains(second),
      !Set(before).isDisjoint(with: ["pas", "aucun", "aucune", "sans", "manque", "absence"])
    {
      return mentioned
    }
    if ["de", "des", "du", "d'"].contains(first) {
      if Self.logNouns.contains(second) { return mentioned }
      if second == "remplacement" || second == "abandon" { return rejected }
      if Self.endings.contains(second) { return mentioned }
      // "une maquette de X et une de Y": both were tried, and one of them was taken elsewhere.
      if ground.isWeighed, Self.models.contains(second) {
        return StanceVerdict(.rejected, .weak)
      }
      if Self.departures.contains(where: second.hasPrefix),
        second != "passer" || ["se", "me", "nous", "vous"].contains(third)
      {
        return rejected
      }
      if second == "type" || second == "genre" || second == "pas" { return mentioned }
      if Self.isLesson(second, third) { return mentioned }
      if Self.equals.contains(second) { return mentioned }
    }
    if first.hasPrefix("quitt") { return rejected }
    // "on a éteint le dernier X", "j'ai débranché l'ancien X"
    if ["dernier", "derniers", "dernière", "vieux", "ancien", "vieil"].contains(first),
      ["éteint", "arrêté", "débranché", "retiré", "décommissionné", "démonté"].contains(second)
    {
      return rejected
    }
    if Self.logNouns.contains(first) || Self.isLesson(first, second, third) { return mentioned }
    if ["type", "genre"].contains(first) { return mentioned }
    // "tournent encore sous Windows 10", "dont 88 sous Windows 10"
    if first == "sous", second == "encore" || NumberWord.isSpelled(second) || Int(second) != nil {
      return mentioned
    }
    let next = group.tokens.upperBound
    if clauses.stands(["plutôt", "que"], at: next) || clauses.stands(["plutôt", "qu'"], at: next) {
      return StanceVerdict(.used, .decisive, isChoice: true)
    }
    // "où je débute en Python avec un cours du soir"
    if ["sur", "en", "avec"].contains(first), second.hasPrefix("début") { return mentioned }
    if ["sur", "à", "en", "avec"].contains(first),
      Self.lessonNouns.contains(second) || second == "compatible" || second == "compte"
        || second == "disponible" || second == "disponibles" || Self.equals.contains(second)
    {
      return mentioned
    }
    if namings[group.members[0]].isKind,
      ([first, second, third] + before.dropFirst(3)).contains(where: Self.hardware.contains)
    {
      return mentioned
    }
    return nil
  }

  private static let stores: Set<String> = ["hub", "store", "marketplace", "registry", "gallery"]
  private static let comparatives: Set<String> = [
    "plus", "moins", "aussi", "mieux", "autant", "meilleur", "meilleure", "différent", "autre",
  ]
  private static let logNouns: Set<String> = [
    "journaux", "logs", "log", "alertes", "connexions", "tentatives", "trafic", "flux",
    "requêtes", "événements", "évènements", "port", "ports", "attaques", "sessions",
  ]
  /// "la fin de X", "la sortie de X": what is left behind.
  private static let endings: Set<String> = ["fin", "sortie", "arrêt", "retrait", "départ"]
  private static let models: Set<String> = [
    "maquette", "maquettes", "prototype", "démo", "démonstration", "essai", "bac",
  ]
  /// "sortir de X", "se passer de X".
  private static let departures = ["sortir", "sorti", "passer", "sépar", "débarrass", "affranchi"]
  private static let lessonNouns: Set<String> = [
    "formation", "cours", "certification", "livre", "atelier", "tutoriel", "mooc", "diplôme",
    "article", "conférence", "webinaire", "stand", "formateur", "formatrice",
  ]

  /// A lesson on the tool, not an authority of certification.
  private static func isLesson(_ noun: String, _ before: String...) -> Bool {
    lessonNouns.contains(noun) && !before.contains("autorité")
  }

  static let equals: Set<String> = [
    "équivalent", "équivalente", "semblable", "similaire", "proche", "inspiré", "inspirée",
    "concurrent",
  ]
  private static let hardware: Set<String> = ["disque", "disques", "carte", "câble"]
}
