import TextCells

/// What became of a tool, or whose affair it is, told beside what was done with it.
extension StanceReader {
  /// What a sentence says of a name that no verb of its own clause outweighs; `nil` where it says nothing.
  func fate(of group: NamingGroup) -> StanceVerdict? {
    if isOneOfProposals(group) { return StanceVerdict(.mentioned, .clear) }
    if isOnlyThere(group) || isDisowned(group) || isLeftByOthers(group) || isPlaceOfAWish(group) {
      return StanceVerdict(.mentioned, .decisive, isFinal: isLeftByOthers(group))
    }
    if let former = formerState(of: group) { return former }
    if let proposed = proposal(of: group) { return proposed }
    return isPutForwardInVain(group) ? StanceVerdict(.rejected, .decisive) : nil
  }

  /// "J'ai proposé deux solutions, une boîte chez X ou bien Y": none of them was done yet.
  private func isOneOfProposals(_ group: NamingGroup) -> Bool {
    let lead = 0..<group.tokens.lowerBound
    guard
      let noun = lead.last(where: {
        ["solutions", "options", "pistes", "scénarios", "possibilités"].contains(clauses.text($0))
      }), NumberWord.isSpelled(clauses.text(noun - 1)) || Int(clauses.text(noun - 1)) != nil
    else { return false }
    return clauses.contains(
      ["proposé", "présenté", "exposé", "suggéré", "soumis"], in: 0..<noun)
      && clauses.first(.choose, in: noun..<sentence.tokens.count) == nil
  }

  /// "Moodle existe à l'IFSI, mais …": that something exists tells of no use.
  private func isOnlyThere(_ group: NamingGroup) -> Bool {
    let start = group.tokens.upperBound
    let first = ["n'", "ne", "y"].contains(clauses.text(start)) ? start + 1 : start
    return ["existe", "existent", "existait", "existaient"].contains(clauses.text(first))
      && group.tokens.lowerBound - clauses.clause(of: group.tokens.lowerBound).lowerBound <= 3
  }

  /// "… mais ce n'est pas mon projet", "cela ne relève pas de mon périmètre": said of all that was named before.
  private func isDisowned(_ group: NamingGroup) -> Bool {
    let rest = group.tokens.upperBound..<sentence.tokens.count
    return rest.contains { index in
      guard clauses.text(index) == "pas" else { return false }
      // "… mais c'est pas moi qui l'ai installé"
      if clauses.stands(["moi", "qui"], at: index + 1) { return true }
      let near = (index + 1..<index + 5).map { clauses.text($0) }
      return zip(near, near.dropFirst()).contains { owner, thing in
        Self.owners.contains(owner) && Self.affairs.contains(where: thing.hasPrefix)
      }
    }
  }

  /// "Jenkins, l'agence en avait un, abandonné en 2022": what they had is no choice of the candidate's.
  private func isLeftByOthers(_ group: NamingGroup) -> Bool {
    let start = group.tokens.upperBound
    let rest = start..<min(start + 8, sentence.tokens.count)
    guard
      let had = rest.first(where: { index in
        clauses.text(index) == "en"
          && ["avait", "avaient", "a", "ont", "possédait", "possède"].contains(
            clauses.text(index + 1))
          && ["un", "une", "deux", "trois", "plusieurs"].contains(clauses.text(index + 2))
      })
    else { return false }
    return !clauses.contains(["je", "j'", "nous"], in: start..<had)
  }

  /// "Un bouton dans Outlook serait plus simple": what is wished for is the button.
  private func isPlaceOfAWish(_ group: NamingGroup) -> Bool {
    let clause = clauses.clause(of: group.tokens.lowerBound)
    let ahead = clause.lowerBound..<group.tokens.lowerBound
    guard ["dans", "depuis"].contains(before(group).first ?? ""),
      clauses.contains(["un", "une", "le", "la", "l'"], in: ahead.prefix(1)),
      ahead.allSatisfy({ clauses.senses[$0].isDisjoint(with: [.use, .finite]) })
    else { return false }
    return (group.tokens.upperBound..<clause.upperBound).contains {
      isConditional(clauses.text($0)) || isFuture(clauses.text($0))
    }
  }

  private static let owners: Set<String> = [
    "mon", "ma", "mes", "notre", "nos",
  ]
  private static let affairs = [
    "projet", "travail", "rôle", "périmètre", "mission", "part", "partie", "sujet", "domaine",
    "affaire", "ressort",
  ]

  /// "J'avais proposé X, elle a préféré un éditeur": what was put forward and not taken.
  func isPutForwardInVain(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 4)..<start
    guard
      lead.contains(where: { index in
        ["proposé", "suggéré", "conseillé", "défendu"].contains(clauses.text(index))
          && ["avais", "avions"].contains(clauses.text(index - 1))
      })
    else { return false }
    return (group.tokens.upperBound..<sentence.tokens.count).contains { index in
      clauses.senses[index].contains(.prefer)
        || clauses.text(index) == "voulu"
          && clauses.contains(["pas"], in: group.tokens.upperBound..<index)
    }
  }

  /// "La région prévoit un X", "l'entreprise envisage X": others' plans, about which they would have to be asked.
  func isPlannedByOthers(_ clause: Range<Int>, _ ahead: Range<Int>) -> Bool {
    guard !clauses.contains(["je", "j'", "nous", "on", "ai", "m'", "moi", "projet"], in: clause)
    else { return false }
    return ahead.contains { index in
      guard Self.intentions.contains(clauses.text(index)), index > ahead.lowerBound else {
        return false
      }
      return !["qui", "que", "il", "ce", "cela", "ça", "suite", "plan", "version"].contains(
        clauses.text(index - 1))
    }
  }

  private static let intentions: Set<String> = [
    "prévoit", "prévoient", "envisage", "envisagent", "veut", "veulent", "souhaite", "souhaitent",
    "pense",
    "pensent", "projette", "aimerait", "voudrait", "étudie", "compte",
  ]

  /// "La notice a été mise sur SharePoint": where a document lies is no work with the place.
  func isDepositPlace(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    let start = group.tokens.lowerBound
    guard clause.lowerBound < start else { return false }
    let lead = max(clause.lowerBound, start - 6)..<start
    guard ["sur", "dans"].contains(before(group).first ?? ""),
      let verb = lead.last(where: { index in
        let folded = LetterFolding.folded(clauses.text(index))
        return Self.deposits.contains(where: folded.hasPrefix)
          || ["mis", "mise", "mises"].contains(folded) && clauses.text(index + 1) != "en"
      })
    else { return false }
    let subject = clause.lowerBound..<verb
    return subject.contains { index in
      let folded = LetterFolding.folded(clauses.text(index))
      return Self.documents.contains(where: folded.hasPrefix)
        || index <= clause.lowerBound + 1 && ["elle", "elles", "il", "ils"].contains(folded)
    }
  }

  private static let deposits = ["depos", "partag", "publi", "poste", "range", "archiv", "envoy"]
  private static let documents = [
    "fiche", "guide", "procedure", "document", "notice", "tuto", "video", "livret", "support",
    "article", "affiche",
    "rapport", "compte", "mode", "memo", "page", "schema", "capture", "diapo",
  ]

  // MARK: What comes after

  /// "… a été utilisé au début, puis enlevé", "on l'a retiré": taken away again.
  func isTakenAway(_ index: Int) -> Bool {
    let folded = LetterFolding.folded(clauses.text(index))
    guard ["e", "ee", "es", "ees"].contains(where: folded.hasSuffix),
      Self.removals.contains(where: folded.hasPrefix)
    else { return false }
    return ![
      "le", "la", "les", "l'", "un", "une", "des", "du", "ce", "cette", "son", "sa", "ses", "mon",
      "ma",
    ]
    .contains(clauses.text(index + 1))
  }

  /// "… au début, puis enlevé": the second participle tells what became of what the first one was told of.
  func isTakenAwayAfterwards(_ index: Int) -> Bool {
    isTakenAway(index)
      && ["puis", "ensuite", "finalement", "vite"].contains(clauses.text(index - 1))
      && clauses.contains(["été", "est", "était", "sont", "étaient"], in: 0..<index)
  }

  private static let removals = [
    "enlev", "retir", "supprim", "desinstall", "demont", "debranch", "resili",
  ]

  /// "… dans un notebook Jupyter, puis j'ai tout remis dans un script": where what comes after begins.
  func moveAway(at all: Int) -> Int? {
    guard clauses.text(all) == "tout",
      let start = (max(0, all - 4)..<all).last(where: {
        ["puis", "avant", "ensuite", "mais"].contains(clauses.text($0))
      }),
      let move = (all + 1..<all + 3).first(where: { index in
        let folded = LetterFolding.folded(clauses.text(index))
        return Self.moves.contains(where: folded.hasPrefix)
      })
    else { return nil }
    let rest = move..<min(move + 5, sentence.tokens.count)
    return clauses.contains(["dans", "en", "sur", "avec", "sous", "vers"], in: rest) ? start : nil
  }

  private static let moves = [
    "remis", "repris", "reecri", "refai", "refait", "repass", "port", "transf", "transpos",
    "converti", "recopi",
    "bascul", "migr", "passe", "recod", "recommenc", "remont", "repren", "remettr", "reecr",
  ]
}
