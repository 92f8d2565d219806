import TextCells
import TextSearch

/// What is no deed though a verb of doing stands by, and decisions that have no verb at all.
extension StanceReader {
  /// "J'ai proposé de mettre un GLPI, mais …", "il faudrait penser à installer X": what is put forward is not done.
  func proposal(of group: NamingGroup) -> StanceVerdict? {
    let start = group.tokens.lowerBound
    let lead = max(0, start - 8)..<start
    guard
      let verb = lead.last(where: { index in
        let folded = LetterFolding.folded(clauses.text(index))
        return Self.proposals.contains(where: folded.hasPrefix)
          && ["de", "d'", "à"].contains(clauses.text(index + 1))
          && index + 2 < start && isInfinitive(clauses.text(index + 2))
      })
    else { return nil }
    let rest = group.tokens.upperBound..<sentence.tokens.count
    let isAccepted = rest.contains { index in
      let folded = LetterFolding.folded(clauses.text(index))
      return ["accept", "valid", "accord", "approuv"].contains(where: folded.hasPrefix)
        && !clauses.contains(["pas", "non", "sans"], in: max(rest.lowerBound, index - 3)..<index)
    }
    if isAccepted { return nil }
    let isLeft = clauses.contains(
      ["mais", "or", "cependant", "pourtant", "non", "refus"], in: rest)
    let isOwn = clauses.contains(["je", "j'", "nous", "on"], in: max(0, verb - 4)..<verb)
    return isLeft || !isOwn
      ? StanceVerdict(.mentioned, .decisive) : StanceVerdict(.planned, .clear)
  }

  private static let proposals = [
    "propos", "sugger", "conseill", "recommand", "preconis", "pens", "song", "imagin", "rev",
    "envisag", "parl", "demand",
  ]

  private func isInfinitive(_ text: String) -> Bool {
    text.utf8.count > 3 && ["er", "ir", "re"].contains(where: text.hasSuffix)
      && !["notre", "votre", "autre", "quatre", "entre", "contre"].contains(text)
  }

  /// "J'ai réalisé un petit prototype en X et un autre en Y".
  func isPrototype(_ group: NamingGroup, _ ahead: Range<Int>) -> Bool {
    guard groups.count > 1 || group.members.count > 1 || ground.isWeighed else { return false }
    return clauses.contains(["j'", "ai", "avons", "nous", "on"], in: ahead)
      && clauses.contains(
        ["prototype", "prototypes", "poc", "démo", "essai", "essais", "ébauche"], in: ahead)
  }

  /// "Du coup : X", "Décision : X", "Résultat : X": a decision without a verb.
  func isAnnouncedChoice(_ group: NamingGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard sentence.place == .paragraph || sentence.place == .item, (1...4).contains(start),
      sentence.words[clauses.tokens[start - 1].word].text.hasSuffix(":")
    else { return false }
    let lead = (0..<start).map { clauses.text($0) }
    return Self.announcements.contains { announcement in lead.starts(with: announcement) }
      && !lead.contains("pas")
  }

  private static let announcements = [
    ["du", "coup"], ["donc"], ["décision"], ["verdict"], ["choix", "final"], ["au", "final"],
    ["finalement"], ["choix", "retenu"], ["solution", "retenue"], ["outil", "retenu"],
  ]

  /// "ESPHome, MicroPython ou C++ ?", "Zabbix vs Centreon": a heading that asks which of several.
  var headsAChoice: Bool {
    guard sentence.place == .heading, namings.count > 1 else { return false }
    return clauses.contains(["ou", "vs", "versus", "contre"], in: 0..<sentence.tokens.count)
  }

  /// Whether a name only tells which of a thing: "les sauvegardes X", "l'alerte de X".
  func hangsOnNoun(_ group: NamingGroup, _ clause: Range<Int>) -> Bool {
    let noun = before(group).first { !["de", "d'", "du", "des"].contains($0) } ?? ""
    return group.tokens.lowerBound > clause.lowerBound && noun.utf8.count > 3
      && VerbSense.of(noun).isDisjoint(with: .finite)
  }

  /// Whether only the heading tells of a plan: "la bibliothécaire envoie un fichier X", below "Ce qui manque".
  func isOnlyPlacedAmongPlans(_ group: NamingGroup) -> Bool {
    guard ground.isPlans, group.tokens.lowerBound > 2 else { return false }
    let opening = clauses.text(0)
    // "Automatiser les postes avec X", "Ajout de X"
    if sentence.place == .item || isInfinitive(opening) { return !isInfinitive(opening) && isStory }
    return isStory
  }

  /// Whether a sentence tells what is or was, without a word of what may come.
  private var isStory: Bool {
    let all = 0..<sentence.tokens.count
    return clauses.first(.finite, in: all) != nil
      && !all.contains { index in
        let text = clauses.text(index)
        return isConditional(text) || isFuture(text) || clauses.senses[index].contains(.wish)
          || ["veut", "veulent", "souhaite", "envisage", "reste", "faut", "manque", "voudrais"]
            .contains(text)
      }
  }

  /// Whether a plan is no more than a dream, or somebody else's: "on rêve d'un X", "j'adorerais", "il aimerait".
  var isOnlyWished: Bool {
    let all = 0..<sentence.tokens.count
    return all.contains { index in
      let folded = LetterFolding.folded(clauses.text(index))
      if ["ador", "reve", "rever", "revon"].contains(where: folded.hasPrefix) { return true }
      if folded.hasPrefix("refus") { return true }
      // "Bruno voudrait un X", "la direction souhaite X"
      return ["aimerait", "voudrait", "souhaiterait", "souhaite", "veut", "voulait"].contains(
        clauses.text(index))
        && !clauses.contains(["je", "j'", "nous", "on"], in: max(0, index - 3)..<index)
    }
  }

  /// "Le code est sur mon GitHub", "la procédure est dans BookStack", among what may come: it is there already.
  func standing(_ group: NamingGroup, _ clause: Range<Int>) -> StanceVerdict? {
    let start = group.tokens.lowerBound
    let rest = group.tokens.upperBound..<sentence.tokens.count
    // "on rêve d'un X, refusé pour l'instant"
    if rest.contains(where: { clauses.text($0).hasPrefix("refus") }) {
      return StanceVerdict(.mentioned, .clear)
    }
    let lead = clause.lowerBound..<max(clause.lowerBound, start)
    let isPlaced = lead.contains { index in
      ["est", "sont"].contains(clauses.text(index))
        && ["sur", "dans", "chez", "déjà", "sous"].contains(clauses.text(index + 1))
    }
    let isThere = clauses.contains(["déjà"], in: rest.lowerBound..<min(rest.upperBound, start + 8))
    guard isPlaced || isThere else { return nil }
    return clauses.contains(["mon", "ma", "notre", "nos"], in: lead)
      ? StanceVerdict(.used, .weak) : StanceVerdict(.mentioned, .clear)
  }

  /// "Un second serveur doit être posé dans le VPN": what has to be done is not done.
  func isStillDue(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      ["doit", "doivent", "devra", "devront"].contains(clauses.text(index))
        && clauses.text(index + 1) == "être"
    } && !clauses.contains(["ai", "avons", "été"], in: clause)
  }
}
