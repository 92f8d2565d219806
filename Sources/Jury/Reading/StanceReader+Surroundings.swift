import TextCells

/// Tools that stand around a work: taught at school, in the way of it, at the end of their days.
extension StanceReader {
  /// What a sentence names without any work of anybody's with it.
  func isOnlyAround(_ group: NamingGroup) -> Bool {
    isTaught(group) || isOutOfReach(group) || isEndingSupport(group) || isPastMove(group)
      || isInTheWay(group) || isRecordOfOthers(group)
  }

  /// "Au lycée nous faisons du Java", "notre école enseigne Django", "ma formation porte sur C#".
  private func isTaught(_ group: NamingGroup) -> Bool {
    let clause = clauses.clause(of: group.tokens.lowerBound)
    let ahead = max(0, clause.lowerBound - 6)..<group.tokens.lowerBound
    let behind = group.tokens.upperBound..<min(group.tokens.upperBound + 2, sentence.tokens.count)
    if clauses.stands(["en", "tp"], at: behind.lowerBound) { return true }
    return ahead.contains { index in
      let text = clauses.text(index)
      if text.hasPrefix("enseign"), !["enseignant", "enseignante"].contains(where: text.hasPrefix) {
        return true
      }
      let isSchool =
        ["lycée", "école", "cours", "cfa", "iut", "bts"].contains(text)
        && ["au", "à", "en", "l'"].contains(clauses.text(index - 1))
      if isSchool {
        let verb = index + 1..<min(index + 5, group.tokens.lowerBound)
        return clauses.contains(
          ["faisons", "voyons", "fait", "voit", "apprend", "apprenons"], in: verb)
          && clauses.contains(["nous", "on"], in: verb)
          && !clauses.contains(["installé", "déployé"], in: verb)
      }
      return text == "formation"
        && ["repose", "porte", "reposait", "portait"].contains(clauses.text(index + 1))
    }
  }

  /// "Dix machines ne peuvent pas passer à Windows 11".
  private func isOutOfReach(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 9)..<start
    guard let able = clauses.first(["peut", "peuvent", "pouvait", "pouvaient"], in: lead),
      clauses.contains(["ne", "n'"], in: max(0, able - 2)..<able),
      clauses.text(able + 1) == "pas"
    else { return false }
    return ["passer", "migrer", "recevoir", "faire", "monter"].contains(clauses.text(able + 2))
  }

  /// "La fin de support de Windows 7", "Debian 10 n'est plus maintenu", "parce que Windows 8 s'arrêtait".
  private func isEndingSupport(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 5)..<start
    let isEnd = lead.contains { index in
      clauses.text(index) == "fin" && clauses.text(index + 1) == "de"
        && ["support", "vie", "maintenance"].contains(clauses.text(index + 2))
    }
    if isEnd { return true }
    let end = group.tokens.upperBound
    if clauses.stands(["s'"], at: end),
      ["arrêtait", "arrête", "arrêtera"].contains(clauses.text(end + 1))
    {
      return true
    }
    // Where tools are weighed it tells which of them was not taken.
    return !ground.isWeighed
      && (end..<min(end + 4, sentence.tokens.count)).contains { index in
        clauses.text(index) == "plus"
          && ["supporté", "supportée", "maintenu", "maintenue", "suivi"].contains(
            clauses.text(index + 1))
      }
  }

  /// "Depuis le passage à Microsoft 365, la ligne sature": a move that others made before.
  private func isPastMove(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    return (max(0, start - 5)..<start).contains { index in
      clauses.text(index) == "depuis"
        && ["le", "la", "l'"].contains(clauses.text(index + 1))
        && ["passage", "migration", "arrivée", "bascule"].contains(clauses.text(index + 2))
    }
  }

  /// "L'antivirus (Avast) bloquait le programme": what only stood in the way.
  private func isInTheWay(_ group: NamingGroup) -> Bool {
    let end = group.tokens.upperBound
    guard
      group.tokens.lowerBound - clauses.clause(of: group.tokens.lowerBound).lowerBound <= 3,
      let verb = (end..<min(end + 2, sentence.tokens.count)).first(where: {
        ["bloquait", "bloquaient", "empêchait", "empêchaient"].contains(
          clauses.text($0))
      })
    else { return false }
    return !clauses.contains(["n'", "ne"], in: end..<verb)
  }

  /// "Le soir, tout était retapé dans un tableau LibreOffice Calc", "un fichier Excel protégé": a paper that
  /// others keep.
  private func isRecordOfOthers(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let noun = clauses.text(start - 1)
    let isFile = ["fichier", "fichiers", "tableau", "tableaux", "classeur", "tableur"].contains(
      noun)
    guard isFile || namings[group.members[0]].name == "Excel" && noun == "un",
      sentence.place != .title, sentence.place != .heading
    else { return false }
    let clause = clauses.clause(of: start)
    let own: Set<String> = ["je", "j'", "ai", "nous", "avons", "on", "mon", "notre", "mes"]
    guard !clauses.contains(own, in: clause) else { return false }
    if ground.isBackground { return true }
    let isTold = clause.contains { index in
      ["ait", "aient"].contains(where: clauses.text(index).hasSuffix)
        && clauses.senses[index].contains(.finite)
    }
    let isShared = ["partagé", "rempli", "tenu", "protégé", "envoyé"].contains(
      clauses.text(group.tokens.upperBound))
    return isTold || isShared
  }

  // MARK: Described, and no more

  /// "Il y a un petit service sur le NAS", "les macros sortaient une étiquette", "l'annuaire du collège n'est pas propre":
  /// a clause without the candidate that tells what there is, or was.
  func isOnlyDescribed(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    guard sentence.isProse, !clauses.contains(Self.selves, in: clause) else { return false }
    if belongsToAnother(group) { return true }
    let start = group.tokens.lowerBound
    let ahead = clause.lowerBound..<max(clause.lowerBound, start)
    let isThere = ahead.contains { index in
      clauses.text(index) == "y" && ["a", "avait"].contains(clauses.text(index + 1))
        && clauses.text(index - 1) == "il"
    }
    if isThere { return true }
    if start > 0, Self.needs.contains(before(group).first ?? "") { return true }
    // What went wrong in the work is told in the imperfect as well.
    guard sentence.role == nil, !ground.isWeighed else { return false }
    return clause.contains { index in
      let text = clauses.text(index)
      return ["ait", "aient"].contains(where: text.hasSuffix)
        && clauses.senses[index].contains(.finite) && clauses.senses[index].isDisjoint(with: .use)
        && !isConditional(text)
    }
  }

  private static let selves: Set<String> = [
    "je", "j'", "nous", "on", "ai", "avons", "mon", "ma", "mes", "notre", "nos", "moi", "m'",
  ]
  private static let needs: Set<String> = [
    "demande", "demandent", "exige", "exigent", "réclame", "réclament", "nécessite", "nécessitent",
  ]
}
