import TextCells

/// What was there before the work began and is left behind by it, or is only fed by it.
extension StanceReader {
  /// What a sentence says of a name that is the old tool.
  func formerState(of group: NamingGroup) -> StanceVerdict? {
    if isLeftBehind(group) || isTakenOver(group) {
      return StanceVerdict(.rejected, .clear, isReplaced: true)
    }
    if isOfBefore(group) {
      var told = StanceVerdict(.rejected, .clear)
      // It was in use until then, and nobody weighed it.
      told.isOthersRefusal = true
      return told
    }
    return isOthersRecord(group) ? StanceVerdict(.mentioned, .decisive) : nil
  }

  /// "De la base Access à une application web", "Du classeur Excel au site": a title that tells the way from the old
  /// to the new.
  private func isLeftBehind(_ group: NamingGroup) -> Bool {
    guard sentence.place == .title || NameWords.isTitleLine(sentence),
      ["de", "d'", "du", "des"].contains(clauses.text(0))
    else { return false }
    // "De l'installation de Debian à …" tells the steps of one work.
    let lead = 1..<max(1, group.tokens.lowerBound)
    guard
      lead.allSatisfy({ index in
        Self.articles.contains(clauses.text(index)) || Self.records.contains(clauses.text(index))
      })
    else { return false }
    let next = group.tokens.upperBound..<min(group.tokens.upperBound + 3, sentence.tokens.count)
    guard let way = next.first(where: { ["à", "au", "aux", "vers"].contains(clauses.text($0)) })
    else { return false }
    // "De Debian 11 à Debian 12" goes on with the same.
    return !groups.contains { other in
      other.tokens.lowerBound > way && name(of: other) == name(of: group)
    }
  }

  /// "Jusqu'ici les copies partaient chaque nuit vers un NAS Synology", "auparavant on notait tout dans Excel", "Nagios a
  /// été éteint le 12 janvier": what there was until the work.
  private func isOfBefore(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    let isOff =
      ["a", "ont"].contains(clauses.text(end)) && clauses.text(end + 1) == "été"
      && ["éteint", "arrêté", "débranché", "décommissionné", "coupé", "résilié", "fermé"].contains(
        where: clauses.text(end + 2).hasPrefix)
      && (["le", "définitivement", "après", "depuis"].contains(clauses.text(end + 3))
        || FrenchTime.isMonth(clauses.text(end + 4)))
    if isOff { return true }
    guard sentence.isProse, start > 1 else { return false }
    let isUntilNow =
      clauses.stands(["jusqu'", "ici"], at: 0) || clauses.stands(["jusque", "là"], at: 0)
      || ["jusque-là", "jusqu'ici", "auparavant"].contains(clauses.text(0))
      || clauses.stands(["jusqu'", "à", "présent"], at: 0)
      || clauses.text(0) == "avant"
        && (clauses.tokens[0].endsClause
          || ["moi", "cela", "ça", "le", "mon", "ce"].contains(clauses.text(1)))
    guard isUntilNow else { return false }
    let isPast = (1..<start).contains { index in
      ["ait", "aient"].contains(where: clauses.text(index).hasSuffix)
        && clauses.senses[index].contains(.finite)
    }
    return isPast
      && ["avec", "par", "vers", "sur", "dans", "via", "chez", "sous", "avait"].contains(
        before(group).first ?? "")
  }

  /// "Reprise des données FileMaker d'une galerie vers MySQL": a title that carries what is in the old tool to the new.
  private func isTakenOver(_ group: NamingGroup) -> Bool {
    // "Migration du DHCP vers Windows Server": the service goes on.
    guard sentence.place == .title || NameWords.isTitleLine(sentence),
      !namings[group.members[0]].isKind || clauses.text(group.tokens.lowerBound) == "access",
      Self.carrying.contains(clauses.text(0))
    else { return false }
    let lead = 1..<max(1, group.tokens.lowerBound)
    guard
      lead.allSatisfy({ index in
        let text = clauses.text(index)
        return Self.articles.contains(text) || Self.records.contains(text)
          || ["de", "d'", "du", "données", "contenu", "ancien", "ancienne", "vieille", "depuis"]
            .contains(text)
      })
    else { return false }
    return groups.contains { other in
      let start = other.tokens.lowerBound
      return start > group.tokens.upperBound && name(of: other) != name(of: group)
        && (max(group.tokens.upperBound, start - 3)..<start).contains {
          clauses.text($0) == "vers"
        }
    }
  }

  private static let carrying: Set<String> = [
    "reprise", "transfert", "migration", "import", "portage", "conversion", "bascule",
    "rapatriement", "reprendre", "transférer", "migrer",
  ]

  private func name(of group: NamingGroup) -> String { clauses.text(group.tokens.lowerBound) }

  /// "Il y avait un classeur Excel", "la présidente tenait un fichier Access": others' records, whatever is taken over
  /// from them.
  private func isOthersRecord(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard Self.records.contains(clauses.text(start - 1)) else { return false }
    let clause = clauses.clause(of: start)
    guard
      !clauses.contains(["je", "j'", "nous", "on", "ai", "avons", "notre", "mon"], in: clause)
    else { return false }
    return (clause.lowerBound..<start).contains { index in
      let text = clauses.text(index)
      if text == "y" { return ["a", "avait"].contains(clauses.text(index + 1)) }
      if ["avait", "avaient"].contains(text) {
        return ["construit", "créé", "monté", "fait", "bricolé", "écrit"].contains(
          clauses.text(index + 1))
      }
      return Self.keeping.contains(text)
    }
  }

  /// "L'export vers Sage a été essayé puis abandonné": what was given up is the link, not the tool.
  func isEndOfLostLink(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let clause = clauses.clause(of: start)
    let lead = clause.lowerBound..<start
    guard
      let bond = lead.last(where: {
        ["vers", "avec", "depuis"].contains(clauses.text($0)) && start - $0 <= 2
      }),
      (max(clause.lowerBound, bond - 2)..<bond).contains(where: {
        Self.links.contains(clauses.text($0))
      })
    else { return false }
    return (group.tokens.upperBound..<sentence.tokens.count).contains { index in
      clauses.senses[index].contains(.reject)
        || clauses.text(index) == "côté" && clauses.text(index - 1) == "de"
    }
  }

  private static let articles: Set<String> = ["la", "le", "l'", "les", "un", "une", "des"]
  private static let records: Set<String> = [
    "classeur", "classeurs", "fichier", "fichiers", "tableau", "tableaux", "tableur", "base",
    "feuille", "feuilles", "cahier",
  ]
  private static let keeping: Set<String> = [
    "tenait", "tenaient", "remplissait", "remplissaient", "existait", "recopiait", "recopiaient",
  ]
  private static let links: Set<String> = [
    "import", "export", "lien", "liaison", "connexion", "connecteur", "passerelle",
    "synchronisation", "interface", "échange", "envoi", "automatique", "direct", "directe",
  ]
}
