/// Tools of one kind that were weighed against each other: where one was taken, those of which nothing
/// tells a use were left.
struct Rivals {
  /// A name where tools are weighed.
  private struct Place: Hashable {
    let section: Int?
    let heading: String
  }

  private let families: [String: String]
  /// Where each name stands, and whether every such place weighs tools.
  private var places: [String: Set<Place>] = [:]
  private var isOnlyWeighed: [String: Bool] = [:]
  /// Names that the text of other sections uses.
  private var workedWith: Set<String> = []
  /// Names that stand side by side in a list, and so are not rivals.
  private var companions: [String: Set<String>] = [:]

  init(namings: some Sequence<Naming>, families: [String: String], text: FicheText) {
    self.families = families
    var bySentence: [Int: [Naming]] = [:]
    for naming in namings {
      let sentence = text.sentences[naming.sentence]
      places[naming.name, default: []].insert(
        Place(section: sentence.section, heading: sentence.heading))
      // A name that comes late in its sentence is a means rather than the candidate for something.
      let next = sentence.words[naming.words.upperBound...].prefix(3)
      // "PostgreSQL pour les données" tells what it does.
      let isAtWork = next.contains {
        ["pour", "avec", "sert", "garde", "stocke", "gère", "tourne", "fait"].contains($0.plain)
      }
      let isWeighed =
        !isAtWork && !Self.isLabelled(naming, sentence) && SectionGround.isWeighed(sentence)
        && naming.words.lowerBound <= 3
      if sentence.isProse, naming.verdict?.stance == .used, !SectionGround.isWeighed(sentence) {
        workedWith.insert(naming.name)
      }
      isOnlyWeighed[naming.name] = (isOnlyWeighed[naming.name] ?? true) && isWeighed
      bySentence[naming.sentence, default: []].append(naming)
    }
    for own in bySentence.values {
      for naming in own where naming.verdict?.stance == .used {
        for other in own where other.name != naming.name && other.verdict == naming.verdict {
          companions[naming.name, default: []].insert(other.name)
        }
      }
    }
  }

  /// "Base : MariaDB", in a list of what something is made with, tells what it is for.
  private static func isLabelled(_ naming: Naming, _ sentence: FicheSentence) -> Bool {
    let start = naming.words.lowerBound
    guard sentence.place == .item, (1...3).contains(start), sentence.words[start - 1].endsClause,
      sentence.words[start - 1].text.hasSuffix(":")
    else { return false }
    return !sentence.words[..<start].contains { word in
      ["piste", "option", "solution", "candidat", "choix", "voie", "essai", "retenu", "écarté"]
        .contains(where: word.plain.hasPrefix)
    }
  }

  func settle(_ stories: inout [String: NameStory]) {
    settleTrials(&stories)
    supersede(&stories)
    meetRivals(&stories)
    let taken = stories.values.filter(\.isTaken).map(\.name)
    for name in stories.keys {
      guard let story = stories[name], story.mayBeBeaten, isOnlyWeighed[name] ?? false,
        let family = families[name], !Self.mixed.contains(family)
      else { continue }
      let isBeaten = taken.contains { winner in
        winner != name && families[winner] == family
          && !(places[winner] ?? []).isDisjoint(with: places[name] ?? [])
          && !(companions[name] ?? []).contains(winner)
      }
      // The work names one of them again, and says nothing more of the others.
      let isLeft = stories.values.contains { rival in
        rival.name != name && families[rival.name] == family && rival.stance == .used
          && (workedWith.contains(rival.name) || rival.isSurelyUsed) && !workedWith.contains(name)
          && !story.isSurelyUsed
          && !(places[rival.name] ?? []).isDisjoint(with: places[name] ?? [])
          && !(companions[name] ?? []).contains(rival.name)
      }
      if isBeaten || isLeft { stories[name]?.lose() }
    }
    // Of another kind, or beside a tool that no catalogue knows: nobody can tell, so nobody asks.
    let decided = taken.filter { stories[$0]?.isDecidedOn ?? false }
    for name in stories.keys {
      guard let story = stories[name], story.mayBeBeaten, isOnlyWeighed[name] ?? false,
        story.isKnown, !Self.mixed.contains(families[name] ?? "")
      else { continue }
      let isTalkedOf = decided.contains { winner in
        winner != name && !(places[winner] ?? []).isDisjoint(with: places[name] ?? [])
          && !(companions[name] ?? []).contains(winner)
      }
      if isTalkedOf { stories[name]?.doubt() }
    }
  }

  /// "Rester sur Joomla me tentait, mais j'ai retenu WordPress": what was not decided on is not sure to be used.
  private func meetRivals(_ stories: inout [String: NameStory]) {
    var decided: [String: [String]] = [:]
    for (name, story) in stories where story.isDecidedOn && story.stance == .used {
      if let family = families[name] { decided[family, default: []].append(name) }
    }
    for (name, story) in stories where story.stance == .used && !story.isDecidedOn {
      guard let family = families[name], !Self.neverRivals.contains(family) else { continue }
      let isMet = (decided[family] ?? []).contains { other in
        !(places[other] ?? []).isDisjoint(with: places[name] ?? [])
          && !(companions[name] ?? []).contains(other)
      }
      if isMet { stories[name]?.meetRival() }
    }
  }

  /// Families of which every work uses several, so that a decision for one tells nothing of another.
  private static let neverRivals: Set<String> = [
    "language", "system", "data-format", "network", "network-service", "auth-protocol", "policy",
  ]

  /// "Les alertes venaient d'un Nagios", where the work put Zabbix in: what was there before and is of the same kind.
  private func supersede(_ stories: inout [String: NameStory]) {
    var taken: Set<String> = []
    for story in stories.values
    where story.stance == .used && (story.isDecidedOn || story.isInTitle || story.isSure) {
      if let family = families[story.name] { taken.insert(family) }
    }
    // A spreadsheet that was sent round goes on being sent.
    for (name, story) in stories where story.isOnlyFormer && !NameStory.isAnywhere(name) {
      guard let family = families[name], taken.contains(family), !Self.mixed.contains(family)
      else { continue }
      stories[name]?.supersede()
    }
  }

  /// Undoes decisions for several of a kind: "J'ai retenu GLPI, osTicket et Zammad", and tried them, is a short list.
  static func spareShortLists(_ namings: inout [[Naming]], families: [String: String]) {
    for index in namings.indices {
      let chosen = namings[index].indices.filter { namings[index][$0].verdict?.isChoice ?? false }
      for place in chosen {
        guard let family = families[namings[index][place].name], !mixed.contains(family) else {
          continue
        }
        let ofKind = Set(
          chosen.map { namings[index][$0].name }.filter { families[$0] == family })
        if ofKind.count > 2 { namings[index][place].verdict = StanceVerdict(.mentioned, .weak) }
      }
    }
  }

  /// "Un prototype en React Native et un autre en Flutter": where one of them was decided on, the other was not.
  private func settleTrials(_ stories: inout [String: NameStory]) {
    for (name, story) in stories where story.isOnlyTried && !story.isDecidedOn {
      let isOvertaken = stories.values.contains { other in
        other.name != name && other.isDecidedOn && families[other.name] == families[name]
          && !other.trials.isDisjoint(with: story.trials)
      }
      if isOvertaken { stories[name]?.lose() } else { stories[name]?.doubt() }
    }
  }

  /// Families of which one uses several at once.
  private static let mixed: Set<String> = [
    "language", "system", "data-format", "network", "network-service", "development", "test-tool",
    "method", "auth-protocol", "framework", "cloud", "web-server", "storage", "database-client",
    "collaboration", "project-tool", "certificate", "security", "audit-tool", "policy",
    "design-tool", "iot",
  ]
}
