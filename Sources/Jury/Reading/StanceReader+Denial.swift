import TextCells

/// What is denied of a name: that it was taken, that it would do, that anybody looked at it.
extension StanceReader {
  func negation(
    _ group: NamingGroup, _ clause: Range<Int>, _ ahead: Range<Int>, _ behind: Range<Int>
  ) -> StanceVerdict? {
    guard let ne = denial(in: clause) else { return nil }
    let said = clause.filter { $0 > ne && $0 <= ne + 6 }
    let isUse = said.contains { index in
      !clauses.senses[index].isDisjoint(with: .use)
        || ["pris", "prise", "gardé", "gardée", "suivi", "suivie", "suivis", "suivies", "voulu"]
          .contains(clauses.text(index))
    }
    // "Je n'ai pas réussi à faire marcher X", "X, je ne suis pas arrivé à le lancer".
    let isFailed =
      clauses.contains(["j'", "je", "ai", "avons", "nous"], in: clause)
      && said.contains { index in
        ["reuss", "parven", "arriv"].contains(
          where: LetterFolding.folded(clauses.text(index)).hasPrefix)
      }
    // "la liaison X passait par un module que je n'ai pas réussi à lancer": the module failed.
    let isOfAnother =
      ahead.upperBound <= ne && ["que", "qu'"].contains(clauses.text(ne - 2))
      && ne - 3 >= group.tokens.upperBound
    if isFailed { return isOfAnother ? nil : StanceVerdict(.rejected, .clear) }
    let isLearn = said.contains { !clauses.senses[$0].isDisjoint(with: .learn) }
    if ahead.contains(ne) {
      // "Je n'ai pas écrit d'écran et seulement trente lignes de X"
      if clauses.contains(["seulement", "uniquement"], in: ne..<ahead.upperBound) { return nil }
      if isLearn { return StanceVerdict(.mentioned, .clear) }
      let leaves =
        clauses.contains(["plus"], in: ne..<clause.upperBound)
        && clauses.contains(
          ["dépendre", "payer", "utiliser", "dépend"], in: ne..<clause.upperBound)
      let isMissed = said.contains { clauses.text($0).hasPrefix("regrett") }
      // "Les mots de passe ne sont pas gardés (décoché dans X, vérifié dans Y)" is no word on Y.
      let isNear = group.tokens.lowerBound - ne <= Self.farDenial
      if isUse && isNear || leaves || isMissed { return StanceVerdict(.rejected, .clear) }
      return nil
    }
    // "L'agent X n'était pas installé": a state, which was put right or not.
    if let state = said.first(where: { ["était", "étaient"].contains(clauses.text($0)) }),
      ["installé", "installée", "activé", "activée", "configuré", "branché"].contains(
        clauses.text(state + 2))
    {
      return StanceVerdict(.mentioned, .clear)
    }
    // "X n'a pas été retenu", against "X n'a pas signalé de panne".
    let isUnfit = said.contains { index in
      clauses.senses[index].contains(.choose)
        || Self.unfit.contains { LetterFolding.folded(clauses.text(index)).hasPrefix($0) }
        || clauses.stands(["mis", "à", "jour"], at: index)
        || clauses.stands(["fait", "pour"], at: index)
    }
    if isUnfit { return StanceVerdict(.rejected, .clear) }
    // "Le chiffrement SRTP n'a pas été activé, faute de temps": nothing was done with it.
    if isUse, said.contains(where: { clauses.text($0) == "été" }) {
      return StanceVerdict(.mentioned, .clear)
    }
    return ground.isChoice ? StanceVerdict(.rejected, .weak) : nil
  }

  /// "OVHcloud n'a pas été comparé, par manque de temps": nothing was decided on it.
  func isUntried(_ clause: Range<Int>) -> Bool {
    guard let ne = denial(in: clause) else { return false }
    let said = clause.filter { $0 > ne && $0 <= ne + 6 }
    return said.contains { index in
      !clauses.senses[index].isDisjoint(with: [.compare, .tryOut])
        && !clauses.text(index).hasSuffix("able")
    } && said.allSatisfy { clauses.senses[$0].isDisjoint(with: [.use, .choose, .reject]) }
  }

  /// Where a denial begins; in speech its first word is left out: "j'ai pas retenu X", "c'est pas possible".
  private func denial(in clause: Range<Int>) -> Int? {
    if let ne = clauses.first(["ne", "n'"], in: clause) {
      return clauses.contains(
        ["pas", "plus", "jamais", "aucun", "aucune", "guère"], in: ne..<clause.upperBound)
        ? ne : nil
    }
    return clause.dropFirst().first { index in
      clauses.text(index) == "pas" && Self.spokenAuxiliaries.contains(clauses.text(index - 1))
    }.map { $0 - 1 }
  }

  private static let farDenial = 9

  private static let spokenAuxiliaries: Set<String> = [
    "ai", "avons", "a", "est", "était", "avait", "avais", "peut", "pouvait", "veut", "voulait",
    "marche", "marchait", "suis",
  ]

  /// What a tool is not, or is no longer, when it is not taken.
  private static let unfit = [
    "possible", "adapt", "envisageable", "disponible", "permis", "mainten", "prevu", "util",
    "install", "deploy", "suffi", "conv", "gratuit", "compatible", "accept", "support", "passe",
    "fonctionn", "march", "repond", "tien", "rest",
  ]
}
