import TextCells

/// Names of what somebody else installed, runs or made.
extension StanceReader {
  /// "Zabbix, géré par Nadège", "un serveur Zabbix, c'est Idriss qui l'a monté", "les sauvegardes Veeam
  /// relèvent d'un prestataire": whoever is asked about it can only say that it is not theirs.
  func isInOtherHands(_ group: NamingGroup) -> Bool {
    let all = clauses.tokens
    let start = group.tokens.upperBound
    let end = min(
      groups.first { $0.tokens.lowerBound >= start }?.tokens.lowerBound ?? all.count, start + 12)
    if isInTheirWriting(group) { return true }
    guard start < end else { return false }
    if isLeftInPlace(start..<end) { return true }
    for index in start..<end {
      let text = clauses.text(index)
      // "géré par Nadège", "développée par un ancien professeur"
      if text == "par", !clauses.contains(["pas", "plus"], in: start..<index),
        Self.works.contains(where: {
          LetterFolding.folded(clauses.text(index - 1)).hasPrefix($0)
        }), isSomebody(index + 1)
      {
        return true
      }
      // "écrite en X par Inès"
      if text == "par", index == start, isSomebody(index + 1),
        (max(0, group.tokens.lowerBound - 4)..<group.tokens.lowerBound).contains(where: { verb in
          Self.works.contains(where: LetterFolding.folded(clauses.text(verb)).hasPrefix)
        })
      {
        return true
      }
      // "c'est Idriss qui l'a monté"
      if clauses.stands(["c'", "est"], at: index), isSomebody(index + 2) || isOther(index + 2),
        let who = (index + 3..<min(index + 7, all.count)).first(where: { clauses.text($0) == "qui" }
        ),
        clauses.first(.choose, in: who..<min(who + 5, all.count)) == nil
      {
        return true
      }
      // "relève d'un prestataire", "revient à Théo", "est le domaine de mon collègue"
      if ["relève", "relèvent", "dépend", "dépendent"].contains(text),
        ["de", "d'", "du", "des"].contains(clauses.text(index + 1)), isSomebody(index + 2)
      {
        return true
      }
      if ["revient", "reviennent", "revenait", "incombe", "incombait", "appartient", "appartenait"]
        .contains(text), ["à", "au", "aux"].contains(clauses.text(index + 1)),
        isSomebody(index + 2)
      {
        return true
      }
      if text == "domaine" || text == "affaire",
        ["de", "d'", "du"].contains(clauses.text(index + 1)),
        isSomebody(index + 2)
      {
        return true
      }
      // "je n'y touche pas", "je n'y ai pas accès"
      if clauses.stands(["je", "n'", "y"], at: index),
        clauses.contains(["pas"], in: index..<min(index + 6, all.count))
      {
        return true
      }
    }
    return isHandledAhead(group)
  }

  /// "une application écrite par Inès (même classe) en X": what another's program is written in.
  private func isInTheirWriting(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard start > 0, ["en", "avec", "sous"].contains(clauses.text(start - 1)) else { return false }
    let lead = max(0, start - 10)..<start
    guard !clauses.contains(["j'", "je", "nous", "moi"], in: lead) else { return false }
    return lead.contains { index in
      clauses.text(index) == "par" && index > 0 && isSomebody(index + 1)
        && ["ecrit", "develop", "cod", "programm", "realis"].contains(
          where: LetterFolding.folded(clauses.text(index - 1)).hasPrefix)
    }
  }

  /// "X reste en place", "X n'est pas remplacé", "X n'a pas été modifié": what was there and stayed as it was.
  private func isLeftInPlace(_ rest: Range<Int>) -> Bool {
    rest.contains { index in
      switch clauses.text(index) {
      case "place":
        return clauses.text(index - 1) == "en"
          && ["reste", "restent", "resté", "restée", "laissé", "laissée"].contains(
            clauses.text(index - 2))
      case "reste", "restent": return clauses.text(index + 1).hasPrefix("utilisé")
      case "pas":
        let verb = clauses.text(index + (clauses.text(index + 1) == "été" ? 2 : 1))
        return ["remplacé", "modifié", "touché", "changé"].contains(where: verb.hasPrefix)
          && ["est", "a"].contains(clauses.text(index - 1))
          && ["n'", "ne"].contains(clauses.text(index - 2))
      default: return false
      }
    }
  }

  /// "Je n'ai pas touché à Zabbix", "Nadège s'occupe de Zabbix", "Paul a monté Zabbix de son côté".
  private func isHandledAhead(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 6)..<start
    if clauses.contains(["pas"], in: lead),
      lead.contains(where: { clauses.text($0).hasPrefix("touch") })
    {
      return true
    }
    let behind = group.tokens.upperBound..<min(group.tokens.upperBound + 5, clauses.tokens.count)
    return behind.contains {
      clauses.stands(["de", "son", "côté"], at: $0)
        || clauses.stands(["de", "leur", "côté"], at: $0)
    }
  }

  /// "Nagios avait été écarté par lui", "la direction a refusé Nagios": set aside, and not by the candidate.
  func isRefusedByOthers(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    let end = group.tokens.upperBound
    let rest = end..<max(end, clauses.clause(of: start).upperBound)
    let isByOthers = rest.contains { index in
      clauses.text(index) == "par" && index > rest.lowerBound
        && clauses.senses[index - 1].contains(.reject)
        && (Self.pronouns.contains(clauses.text(index + 1)) || isSomebody(index + 1))
    }
    if isByOthers { return true }
    let lead = clauses.clause(of: start).lowerBound..<start
    guard let verb = clauses.last(.reject, in: lead), verb - 1 > lead.lowerBound,
      ["a", "ont", "avait", "avaient"].contains(clauses.text(verb - 1)),
      !clauses.contains(["je", "j'", "nous", "on", "ai", "avons", "m'"], in: lead)
    else { return false }
    return lead.lowerBound + 2 >= verb - 1 && Self.pronouns.contains(clauses.text(verb - 2))
      || isSomebody(lead.lowerBound)
        && !["cela", "ceci"].contains(clauses.text(lead.lowerBound))
  }

  private static let pronouns: Set<String> = ["lui", "elle", "eux", "elles", "il", "ils"]

  /// Whether only the maker of what the catalogue knows is written: "Cisco" for Cisco IOS.
  func isMaker(_ group: NamingGroup) -> Bool {
    group.members.contains { member in
      let naming = namings[member]
      let written = naming.words.map { sentence.words[$0].plain }.joined(separator: " ")
      return naming.isKnown && Self.makers.contains(written)
    }
  }

  /// Houses of so many products that their name alone tells none.
  private static let makers: Set<String> = [
    "cisco", "microsoft", "google", "apple", "dell", "hp", "hpe", "lenovo", "amazon", "oracle",
    "ibm", "adobe", "atlassian",
  ]

  /// "Umbrella de Cisco": a maker named behind a product of its own is not the one that the catalogue knows.
  private func isBehindProduct(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard start >= 2, ["de", "d'"].contains(clauses.text(start - 1)) else { return false }
    let product = clauses.tokens[start - 2]
    return product.hasCapital && !product.endsClause && product.text.utf8.count > 2
      && product.text.allSatisfy { $0.isLetter }
      && !["tion", "age", "ment", "ance", "eur", "ure"].contains(where: product.text.hasSuffix)
  }

  func isMakerOfAnother(_ group: NamingGroup) -> Bool {
    isMaker(group) && isBehindProduct(group)
  }

  /// "dans leur Grafana, et c'est Nadège qui le tient": a tool of theirs that somebody named keeps.
  func isKeptByNamed(_ group: NamingGroup) -> Bool {
    guard clauses.text(group.tokens.lowerBound - 1) == "leur" else { return false }
    return Self.namesKeeper(sentence) || next.map(Self.namesKeeper) ?? false
  }

  private static func namesKeeper(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.prefix(40).contains { index in
      guard index >= 3, index + 2 < tokens.count, tokens[index].text == "qui",
        tokens[index - 1].hasCapital, tokens[index - 2].text == "est",
        ["le", "la", "l'", "les", "s'"].contains(tokens[index + 1].text)
      else { return false }
      return (index + 2...min(index + 3, tokens.count - 1)).contains { place in
        ["tien", "gère", "administr", "maintien", "occup"].contains(
          where: tokens[place].text.hasPrefix)
      }
    }
  }

  /// "le GitLab de la direction", "le Gitea de l'école", "l'OPNsense de Yanis": used perhaps, but another's.
  func belongsToAnother(_ group: NamingGroup) -> Bool {
    let start = group.tokens.upperBound
    guard ["de", "du", "d'", "des"].contains(clauses.text(start)),
      ["le", "la", "l'", "leur", "au", "du", "les"].contains(
        clauses.text(group.tokens.lowerBound - 1))
    else { return false }
    let noun =
      ["la", "l'", "le", "les", "mon", "ma", "son", "leur"].contains(clauses.text(start + 1))
      ? start + 2 : start + 1
    guard clauses.tokens.indices.contains(noun) else { return false }
    if noun == start + 1, clauses.text(start) != "du", clauses.text(start) != "des" {
      // "de Yanis", but not "de production" nor "de Debian".
      let token = clauses.tokens[noun]
      return token.hasCapital && token.text.utf8.count > 2
        && token.text.allSatisfy { $0.isLetter || $0 == "-" }
        && !groups.contains { $0.tokens.contains(noun) }
        && !token.hasInnerCapital
    }
    let text = clauses.text(noun)
    return Self.people.contains(where: text.hasPrefix)
      || Self.bodies.contains(where: text.hasPrefix)
  }

  private static let bodies = [
    "direction", "service", "école", "lycée", "collège", "section", "classe", "mairie", "groupe",
    "iut", "cfa", "université", "faculté", "chef", "client", "association", "hôpital", "clinique",
    "commune", "métropole", "maison", "campus", "profs", "promo", "copain", "ami", "voisin",
  ]

  /// Beginnings of what one does with a tool that is one's own.
  private static let works = [
    "ger", "tenu", "administr", "developp", "mainten", "monte", "install", "configur", "exploit",
    "assur", "pilot", "suivi", "realis", "ecrit", "fait", "code", "programm", "pris", "bricol",
    "concu", "cree", "utilis",
  ]

  /// Whether a person or an organisation begins there: a name that is no tool's, "un prestataire", "la DSI".
  private func isSomebody(_ index: Int) -> Bool {
    guard clauses.tokens.indices.contains(index) else { return false }
    if groups.contains(where: { $0.tokens.contains(index) }) { return false }
    let token = clauses.tokens[index]
    if ["m", "m.", "mme", "monsieur", "madame"].contains(token.text), token.hasCapital {
      return true
    }
    if ["moi", "nous", "mes", "nos", "ma", "notre"].contains(token.text) {
      // "par mon collègue", but never "par mes soins".
      return ["collègue", "tuteur", "tutrice", "camarade"].contains(clauses.text(index + 1))
    }
    let isPerson = (index..<min(index + 4, clauses.tokens.count)).contains { place in
      Self.people.contains(where: clauses.text(place).hasPrefix)
    }
    if isPerson
      || clauses.contains(["ancien", "ancienne"], in: index..<min(index + 2, clauses.tokens.count))
    {
      return true
    }
    return token.hasCapital && token.text.utf8.count > 2
      && token.text.allSatisfy { $0.isLetter || $0 == "-" }
      && !groups.contains { $0.tokens.contains(index) }
  }

  private func isOther(_ index: Int) -> Bool {
    ["lui", "elle", "eux", "elles", "un", "mon", "ma", "le", "la"].contains(clauses.text(index))
      && !clauses.contains(["moi"], in: index..<min(index + 2, clauses.tokens.count))
  }

  private static let people = [
    "prestataire", "fournisseur", "éditeur", "infogérant", "sous-traitant", "tuteur", "tutrice",
    "collègue", "camarade", "formateur", "formatrice", "prédécesseur", "agence", "professeur",
    "société", "entreprise", "exploitation", "région", "siège", "stagiaire", "alternant",
    "responsable", "équipe", "dsi", "rectorat", "département", "académie", "hébergeur",
    "partenaire", "revendeur", "profs", "syndicat", "opérateur", "patron",
  ]
}
