/// Ways to say that a tool was not taken, without a verb of setting aside.
extension StanceReader {
  /// "La direction a dit non à Zammad", "Zammad est resté au stade de la maquette", "pour Zammad il fallait payer,
  /// donc non".
  func isTurnedDown(_ group: NamingGroup) -> Bool {
    let all = clauses.tokens
    let start = group.tokens.lowerBound
    let lead = max(0, start - 5)..<start
    if lead.contains(where: { clauses.stands(["dit", "non"], at: $0) }) { return true }
    // "Je n'ai pas donné suite à Zammad"
    if clauses.contains(["pas"], in: max(0, start - 7)..<start),
      lead.contains(where: { clauses.stands(["donné", "suite"], at: $0) })
    {
      return true
    }
    let end = min(
      groups.first { $0.tokens.lowerBound >= group.tokens.upperBound }?.tokens.lowerBound
        ?? all.count, all.count)
    let rest = group.tokens.upperBound..<max(group.tokens.upperBound, end)
    // "Le second facteur sur SSH est resté au stade de l'idée" is about the factor.
    let isPlace = ["sur", "avec", "pour", "dans", "sous"].contains(before(group).first ?? "")
    if !isPlace,
      rest.prefix(6).contains(where: { index in
        clauses.text(index).hasPrefix("rest") && clauses.stands(["au", "stade"], at: index + 1)
      })
    {
      return true
    }
    if isTrialGivenUp(group) || isProposedInVain(rest) { return true }
    // "Zammad a tenu deux jours"
    if rest.prefix(3).contains(where: { index in
      clauses.text(index) == "tenu"
        && (NumberWord.isSpelled(clauses.text(index + 1)) || Int(clauses.text(index + 1)) != nil)
        && ["jour", "semaine", "heure"].contains(where: clauses.text(index + 2).hasPrefix)
    }) {
      return true
    }
    if let last = rest.last, clauses.text(last) == "non",
      ["donc", "alors"].contains(clauses.text(last - 1))
    {
      return true
    }
    // "Zammad : vu en cours, pas creusé"
    return ground.isWeighed
      && rest.contains { index in
        clauses.text(index) == "pas"
          && ["é", "ée", "és", "u"].contains(
            where: clauses.text(index + 1).hasSuffix)
          && !clauses.contains(
            ["ne", "n'", "ai", "a", "est"], in: max(rest.lowerBound, index - 4)..<index)
          && (index + 2 >= all.count || all[index + 1].endsClause)
      }
  }

  /// "On pouvait écrire une page en Perl, je l'ai proposé, elle a refusé": what was only proposed.
  private func isProposedInVain(_ rest: Range<Int>) -> Bool {
    guard let proposed = rest.first(where: { clauses.text($0).hasPrefix("propos") }) else {
      return false
    }
    return (proposed..<min(rest.upperBound, proposed + 8)).contains { index in
      clauses.text(index).hasPrefix("refus")
        && !clauses.contains(["pas", "jamais"], in: max(proposed, index - 2)..<index)
    }
  }

  /// "J'ai fait un essai en Electron, 310 Mo pour une fenêtre vide, poubelle": a trial, and what was wrong.
  private func isTrialGivenUp(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard ["en", "avec", "sous", "sur", "de", "d'"].contains(before(group).first ?? ""),
      (max(0, start - 4)..<start).contains(where: {
        ["essai", "tentative", "détour"].contains(clauses.text($0))
          && !["d'", "de", "en", "période"].contains(clauses.text($0 - 1))
      })
    else { return false }
    let rest = group.tokens.upperBound..<clauses.tokens.count
    return rest.contains { index in
      ["poubelle", "trop", "dommage", "déçu", "déçue", "décevant", "échec", "raté"].contains(
        clauses.text(index))
        || clauses.senses[index].contains(.reject)
    }
  }
}
