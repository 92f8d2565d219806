import ExamModel

/// Tells which premises of questions a fiche bears out by its words.
enum PremiseFinder {
  /// What the fiche as a whole shows, whatever tool is asked about.
  static func premises(
    of text: FicheText, vocabulary: FicheVocabulary, work: Set<WorkKind>
  ) -> Set<Premise> {
    Set(
      Premise.allCases.filter { premise in
        switch premise {
        case .live: !isTrial(text, work: work)
        case .setUp: false
        case .filtering, .remotePeople, .visitors: shows(premise, vocabulary)
        }
      })
  }

  /// Whether words show a premise; being in service is no matter of a word.
  static func shows(_ premise: Premise, _ words: FicheVocabulary) -> Bool {
    words.holds(beginningOf: stems(of: premise))
      || self.words(of: premise).contains(where: words.holds)
  }

  private static func stems(of premise: Premise) -> [String] {
    switch premise {
    case .live: []
    case .setUp:
      [
        "install", "reinstall", "configur", "reconfigur", "inscri", "enrol", "defini", "choisi",
        "reten", "remplac", "parametr", "deploi", "deploy", "administr", "migr",
        "heberg", "cree", "regl", "activ", "integr", "ajout", "raccord", "branch", "construi",
        "automatis",
      ]
    case .filtering:
      ["filtr", "pare-feu", "parefeu", "firewall", "regle", "bloqu", "interdi", "dmz", "cloisonn"]
    case .remotePeople:
      [
        "teletrav", "nomad", "itineran", "distant", "distance", "domicile", "deplacement",
        "mobilite", "roadwarrior",
        "road-warrior", "astreinte",
      ]
    case .visitors:
      ["visiteur", "internaute", "public", "client", "vitrine", "abonne", "adherent", "lecteur"]
    }
  }

  /// Words that count only as they stand, since others begin like them.
  private static func words(of premise: Premise) -> [String] {
    switch premise {
    case .live, .filtering, .visitors: []
    case .setUp: ["mis", "mise", "mises", "monte", "montee", "pose", "posee", "lance"]
    case .remotePeople: ["maison", "hotel"]
    }
  }

  // MARK: In service

  /// Whether what the fiche describes served nobody: a mock-up, an exercise, a study.
  private static func isTrial(_ text: FicheText, work: Set<WorkKind>) -> Bool {
    if work == [.study] { return true }
    var trials = 0
    var services = 0
    for sentence in text.sentences {
      let tokens = sentence.tokens.map(\.text)
      if deniesService(tokens) { return true }
      let isFrame: Bool
      switch sentence.place {
      case .title, .heading, .declared: isFrame = true
      case .paragraph, .item, .tableHeader, .tableRow: isFrame = false
      }
      for (index, token) in tokens.enumerated() {
        if isTrialWord(token, at: index, in: tokens, work) { trials += isFrame ? frameWeight : 1 }
        if token.hasPrefix("production") || token.hasPrefix("service"), index > 0,
          tokens[index - 1] == "en"
        {
          services += 1
        }
      }
    }
    return trials >= neededTrials && services * 2 <= trials
  }

  /// A word for a mock-up or an exercise; a program has a mock-up on paper as well, and runs all the same.
  private static func isTrialWord(
    _ token: String, at index: Int, in tokens: [String], _ work: Set<WorkKind>
  ) -> Bool {
    if token.hasPrefix("fictif") || token.hasPrefix("fictiv") { return true }
    guard !work.contains(.development) else { return false }
    let next = index + 1 < tokens.count ? tokens[index + 1] : ""
    switch token {
    case "labo", "lab", "homelab", "tp": return true
    case "laboratoire": return next.hasPrefix("virtuel") || next == "réseau"
    case "sable": return index > 1 && tokens[index - 2] == "bac"
    default: return trialWords.contains(where: token.hasPrefix)
    }
  }

  /// "Rien n'a été mis en production", "ce n'est pas encore en service", "je n'ai rien installé".
  private static func deniesService(_ tokens: [String]) -> Bool {
    guard let denial = tokens.firstIndex(where: denials.contains) else { return false }
    let behind = tokens[denial...].prefix(reach)
    let isNothing = nothings.contains(tokens[denial])
    return zip(behind, behind.dropFirst()).contains { word, next in
      if word == "en" { return ["production", "service", "exploitation"].contains(next) }
      return isNothing && puttingIn.contains(where: next.hasPrefix)
    }
  }

  private static let denials: Set<String> = ["rien", "aucun", "aucune", "pas", "jamais"]
  private static let nothings: Set<String> = ["rien"]
  private static let puttingIn = [
    "install", "déploy", "mis", "touch", "modifi", "migr", "bascul", "branch",
  ]
  private static let reach = 8
  private static let frameWeight = 3
  private static let neededTrials = 3
  private static let trialWords = [
    "maquett", "simulé", "simulée", "simulateur", "simulation", "émul", "gns3", "eve-ng",
    "containerlab", "exercice", "virtualbox",
    "prototyp",
  ]
}
