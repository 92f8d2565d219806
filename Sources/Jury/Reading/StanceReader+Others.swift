import TextCells

/// Whose work a name belongs to, and sentences that turn round a choice.
extension StanceReader {
  /// What a classmate or a colleague did is not the candidate's: "InfluxDB (partie de Naia)",
  /// "Rémi : VLAN et adressage", "Yaël a écrit l'API en Go".
  func othersPart(_ group: NamingGroup, _ clause: Range<Int>) -> StanceVerdict? {
    guard !colleagues.isEmpty || sentence.words.contains(where: \.beginsClause) else { return nil }
    let all = sentence.tokens
    // "un serveur que le lycée nous prête" is no deed of the candidate's.
    let isOwn = clause.contains { index in
      Self.firstPersonWords.contains(clauses.text(index))
        && (clauses.text(index) != "nous" || clauses.text(index + 1).hasSuffix("ons"))
    }
    if isOwn { return nil }
    let mentioned = StanceVerdict(.mentioned, .decisive)
    // "(partie de Naia)", "(Idriss)", "configuré par Omar"
    for index in group.tokens.upperBound..<all.count {
      if index > group.tokens.upperBound, all[index].hasCapital,
        colleagues.contains(all[index].text),
        all[index].beginsClause || ["par", "de", "d'", "à", "chez"].contains(all[index - 1].text)
      {
        return mentioned
      }
      if ["partie", "part", "travail"].contains(all[index].text), index + 2 < all.count,
        ["de", "d'"].contains(all[index + 1].text), all[index + 2].hasCapital
      {
        return mentioned
      }
    }
    // Whoever decides for a tool decides for the candidate's work.
    if clauses.first(.choose, in: clause) != nil { return nil }
    // "Rémi : …", "Étudiant 2 (Ewen) : …", "Emma et Luc ont fait …"
    let isSomebody = { (index: Int) in all[index].hasCapital && colleagues.contains(all[index].text)
    }
    guard
      let person = (Array(clause.prefix(4)) + Array(all.indices.prefix(4))).first(
        where: isSomebody),
      person < group.tokens.lowerBound
    else { return nil }
    let isHeaded =
      sentence.words[all[person].word].text.hasSuffix(":")
      || sentence.words[all[person].word].text.hasSuffix("):")
      || person + 1 < all.count
        && [":", "–", "-", "→"].contains(sentence.words[all[person + 1].word].text)
    let acts = all[person + 1..<min(person + 5, all.count)].contains {
      [
        "a", "s'", "ont", "avait", "tenait", "gérait", "était", "tient", "gère", "tiennent",
        "maintient",
        "développe", "écrit", "administre",
      ].contains($0.text)
    }
    return isHeaded || acts && clause.contains(person) ? mentioned : nil
  }

  private static let firstPersonWords: Set<String> = [
    "je", "j'", "moi", "ai", "ma", "nous", "avons", "m'",
  ]

  /// "Metabase ne savait pas s'ouvrir dans Teams": tells of Metabase, and of Teams nothing.
  func isWhatAnotherLacks(_ group: NamingGroup, _ ahead: Range<Int>) -> Bool {
    guard ground.isWeighed, let ne = clauses.first(["ne", "n'"], in: ahead),
      clauses.contains(["pas", "plus", "aucun", "aucune"], in: ne..<ahead.upperBound),
      !clauses.contains(["ai", "avons", "j'", "nous", "on"], in: ahead)
    else { return false }
    return groups.contains { ahead.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < ne }
  }

  /// "Nous avons pesé trois voies : acheter X, garder Y": one of those that were looked at, whichever it was.
  func isCandidate(_ group: NamingGroup) -> Bool {
    guard
      let colon = (0..<group.tokens.lowerBound).last(where: { index in
        let word = sentence.words[clauses.tokens[index].word].text
        // "j'ai proposé deux solutions, une boîte chez X ou bien Y"
        return word.hasSuffix(":")
          || word.hasSuffix(",")
            && ["solutions", "options", "pistes", "voies", "possibilités"].contains(
              clauses.text(index))
      })
    else { return false }
    let lead = 0..<colon + 1
    // "Deux voies : X, ou Y."
    let isOpen = lead.contains { index in
      [
        "voies", "pistes", "options", "solutions", "candidats", "possibilités", "produits",
        "outils", "noms", "logiciels", "éditeurs", "marques",
      ].contains(clauses.text(index))
        && (index == 0 || NumberWord.isSpelled(clauses.text(index - 1)))
    }
    return (clauses.first([.compare, .tryOut], in: lead) != nil || isOpen)
      && clauses.first(.choose, in: lead) == nil
      && clauses.first(.choose, in: colon + 1..<sentence.tokens.count) == nil
      && clauses.first(.use, in: colon + 1..<group.tokens.lowerBound) == nil
  }

  /// "C'est sur Immich que je me suis arrêté", "c'est Zabbix qui a été retenu".
  func cleft(_ group: NamingGroup) -> StanceVerdict? {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 4)..<start
    guard lead.contains(where: { clauses.stands(["c'", "est"], at: $0) }),
      ["que", "qu'", "qui"].contains(clauses.text(group.tokens.upperBound))
    else { return nil }
    let rest = group.tokens.upperBound..<min(group.tokens.upperBound + 8, sentence.tokens.count)
    return clauses.first(.choose, in: rest) == nil && !clauses.contains(Self.prevailed, in: rest)
      ? nil : StanceVerdict(.used, .decisive, isChoice: true)
  }

  /// "c'est Nakivo qui est resté", "c'est Docker Swarm qui a gagné".
  private static let prevailed: Set<String> = [
    "resté", "restée", "restés", "gagné", "convaincu", "gardé", "gardée", "gardés", "pris", "prise",
    "imposé", "imposée", "plu",
  ]

  /// "L'hébergement n'accepte que PHP": of several only this one was possible.
  func isOnlyOne(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard ["que", "qu'"].contains(clauses.text(start - 1)) else { return false }
    let lead = max(0, start - 5)..<start - 1
    guard let ne = clauses.first(["ne", "n'"], in: lead) else { return false }
    return (ne + 1..<start - 1).contains { index in
      ["accept", "support", "autoris", "permet", "propos", "connai", "heberg", "sait", "pren"]
        .contains(where: LetterFolding.folded(clauses.text(index)).hasPrefix)
    }
  }

  /// The clause that tells of a name behind an aside: "Express, que j'avais utilisé en première année, a
  /// été abandonné"; `nil` where none does.
  func resumption(of group: NamingGroup) -> Range<Int>? {
    let start = group.tokens.upperBound
    guard start < clauses.tokens.count, clauses.tokens[start - 1].endsClause,
      let end = (start..<min(start + Self.longestAside, clauses.tokens.count - 1)).first(where: {
        clauses.tokens[$0].endsClause
          && (Self.resumptions.contains(clauses.text($0 + 1))
            || Self.demands.contains(clauses.text($0 + 1)))
      }),
      !groups.contains(where: { $0.tokens.lowerBound >= start && $0.tokens.lowerBound <= end })
    else { return nil }
    return end + 1..<clauses.clause(of: end + 1).upperBound
  }

  private static let longestAside = 14
  private static let resumptions: Set<String> = [
    "a", "ont", "est", "sont", "était", "étaient", "avait", "avaient", "n'", "ne", "fut", "aurait",
    "auraient", "m'", "nous",
  ]
}
