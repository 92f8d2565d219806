import ExamModel
import TextCells
import TextSearch

/// Tells which premises of questions a fiche bears out by its words.
enum PremiseFinder {
  /// What the fiche as a whole shows, whatever tool is asked about.
  static func premises(
    of text: FicheText, vocabulary: FicheVocabulary, work: Set<WorkKind>,
    colleagues: Set<String> = []
  ) -> Set<Premise> {
    let isMade =
      !text.sentences.contains { $0.place == .title && isOnTests($0) }
      && !text.sentences.contains(where: deniesAuthorship)
    let isOwn = isMade && shows(.ownProgram, vocabulary)
    let own = isOwn ? OwnMatter.owned(in: text, colleagues: colleagues) : []
    return Set(
      Premise.allCases.filter { premise in
        switch premise {
        case .live: !isTrial(text, work: work)
        case .setUp: false
        case .ownProgram: isOwn
        case .made: isMade
        case .ownData: own.contains(.data)
        case .ownScreens: own.contains(.screens)
        case .accounts: own.contains(.accounts)
        case .website: isOnWebsite(text)
        case .organisation:
          shows(premise, vocabulary)
            && !text.sentences.contains { isOfSchool($0.tokens.map(\.text)) }
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
    case .live, .made, .ownData, .ownScreens, .accounts, .website: []
    case .organisation:
      [
        "stage", "stagiaire", "alternan", "apprenti", "tuteur", "tutrice", "salarie", "entreprise",
        "employeur",
      ]
    case .setUp:
      [
        "install", "reinstall", "configur", "reconfigur", "inscri", "enrol", "defini", "choisi",
        "reten", "remplac", "parametr", "deploi", "deploy", "administr", "migr",
        "heberg", "cree", "regl", "activ", "integr", "ajout", "raccord", "branch", "construi",
        "automatis",
      ]
    case .filtering:
      ["filtr", "pare-feu", "parefeu", "firewall", "regle", "bloqu", "interdi", "dmz", "cloisonn"]
    case .ownProgram:
      [
        "develop", "programm", "codage", "javascript", "typescript", "php", "python", "java",
        "kotlin",
        "html", "css", "api", "controleur", "framework", "bibliothequ", "composer", "npm", "git",
        "firmware", "script", "fonctionnalit", "backend", "frontend", "symfony", "laravel",
        "django",
        "react", "angular", "flutter", "spring", "dotnet", "wpf", "winforms", "swift", "rust",
      ]
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
    case .live, .filtering, .visitors, .made, .ownData, .ownScreens, .accounts, .organisation,
      .website:
      []
    case .ownProgram: ["code", "codes", "coder", "codee", "vue", "classe", "classes", "c"]
    case .setUp: ["mis", "mise", "mises", "monte", "montee", "pose", "posee", "lance"]
    case .remotePeople: ["maison", "hotel"]
    }
  }

  // MARK: Sites

  /// "Refonte du site" with one "site internet" in the text, or three of those: not two sites of a company that are
  /// joined, nor a site that was there already.
  private static func isOnWebsite(_ text: FicheText) -> Bool {
    var score = 0
    var isNamed = false
    for sentence in text.sentences {
      let words = sentence.tokens.map { LetterFolding.folded($0.text) }
      let isTitle = sentence.place == .title || sentence.place == .heading
      if isTitle, words.contains("site") { score += titleScore }
      for (word, next) in zip(words, words.dropFirst())
      where ["site", "sites"].contains(word) && ["internet", "web", "vitrine"].contains(next) {
        score += 1
        isNamed = true
      }
    }
    return isNamed && score >= titleScore + 1
  }

  private static let titleScore = 2

  // MARK: Whose program it is

  /// "Je n'en suis pas l'auteur", "pas de nouvelle fonctionnalité", "écrite par un ancien", "développée par notre
  /// prestataire".
  private static func deniesAuthorship(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.contains { place in
      let word = LetterFolding.folded(tokens[place].text)
      let before = tokens[max(0, place - 5)..<place].map(\.text)
      if ["auteur", "autrice", "auteure"].contains(word) { return before.contains("pas") }
      // "Ce n'est pas moi qui l'ai faite."
      if word == "moi", before.last == "pas" {
        return tokens[(place + 1)...].prefix(4).contains { $0.text == "qui" }
          && tokens[(place + 1)...].prefix(6).contains {
            ["fait", "faite", "écrit", "écrite", "développé", "développée"].contains($0.text)
          }
      }
      if word.hasPrefix("fonctionnalite") || word == "fonction" {
        return before.suffix(3).contains { ["aucune", "pas"].contains($0) }
          && before.contains { ["de", "aucune", "nouvelle", "ajouté"].contains($0) }
      }
      if isHardlyCoded(word, tokens[..<place].map(\.text), tokens[(place + 1)...].map(\.text)) {
        return true
      }
      guard makings.contains(word) else { return false }
      // "Farid, qui l'a écrite", "M. Rigault l'a écrite entièrement": what was there has its author.
      let trio = before.suffix(3)
      if trio.suffix(2) == ["l'", "a"],
        place > 3,
        trio.first == "qui" && tokens[place - 4].hasCapital
          || tokens[max(0, place - 5)...(place - 4)].contains(where: {
            ["m", "m.", "mme", "monsieur", "madame"].contains($0.text)
          })
      {
        return true
      }
      guard place + 2 < tokens.count else { return false }
      // "Elle a été développée en interne avant mon arrivée": a house that made a product tells so of what is there.
      let isHouses =
        tokens[place + 1].text == "en" && tokens[place + 2].text == "interne"
        || tokens[place + 1].text == "avant"
        || tokens[place + 1].text == "il" && tokens[place + 2].text == "y"
      if isHouses, before.contains("été"), !tokens[..<place].contains(where: isFirstPerson) {
        return true
      }
      guard let (maker, isDirect) = maker(behind: place, in: tokens) else { return false }
      // A framework is told in the same way, "développé par Google"; nobody writes that it was "écrit par" them.
      // A team mate's part leaves the candidate's own: "l'application mobile a été écrite en Flutter par Inès".
      if word.hasPrefix("ecrit"), isDirect, maker.hasCapital { return true }
      return others.contains(maker.text)
    }
  }

  /// "je n'ai presque pas codé", "je n'ai rien programmé", "je n'ai pas développé l'application": what was left out
  /// of a program of one's own is told with what it is.
  private static func isHardlyCoded(
    _ word: String, _ before: [String], _ behind: [String]
  ) -> Bool {
    guard ["code", "programme", "developpe"].contains(word),
      let denial = before.suffix(3).last(where: { ["pas", "rien", "guère"].contains($0) }),
      before.suffix(6).contains(where: { ["ai", "avons"].contains($0) })
    else { return false }
    return denial != "pas" || before.suffix(3).contains("presque")
      || behind.isEmpty
      || ["l'", "le", "la"].contains(behind[0]) && behind.count > 1
        && ["application", "api", "logiciel", "programme", "produit", "site", "moteur"]
          .contains(behind[1])
  }

  private static let makings: Set<String> = [
    "ecrit", "ecrite", "ecrits", "ecrites", "developpe", "developpee", "developpes", "developpees",
    "codee", "programmee",
  ]

  /// "Tests automatisés du portail", "Intégration continue", "Audit d'accessibilité", "Documenter l'API": what is tried
  /// out or described was there.
  private static func isOnTests(_ title: FicheSentence) -> Bool {
    let words = title.tokens.map { LetterFolding.folded($0.text) }
    return words.indices.contains { place in
      let next = words[(place + 1)...].prefix(2)
      switch words[place] {
      case "tests", "audit", "pipeline", "recette", "documenter", "accessible", "accessibilite":
        return true
      // "Documentation d'une API", "Rédiger la documentation du portail", but not "Site de documentation".
      case "documentation":
        return !words[..<place].contains {
          ["site", "application", "outil", "generateur", "plateforme", "module"].contains($0)
        }
      case "integration", "livraison": return next.first == "continue"
      default: return false
      }
    }
  }

  /// What stands behind "par": right behind the verb, or behind when or in what it was written: "écrite en 2011 par
  /// un ancien salarié".
  private static func maker(
    behind place: Int, in tokens: [FicheToken]
  ) -> (maker: FicheToken, isDirect: Bool)? {
    if tokens[place + 1].text == "par" { return (tokens[place + 2], true) }
    guard ["en", "entre", "il", "avec", "vers", "depuis", "dans"].contains(tokens[place + 1].text),
      !tokens[max(0, place - 4)..<place].contains(where: isFirstPerson),
      let by = tokens[(place + 2)...].prefix(6).firstIndex(where: { $0.text == "par" }),
      by + 1 < tokens.count
    else { return nil }
    return (tokens[by + 1], false)
  }

  private static func isFirstPerson(_ token: FicheToken) -> Bool {
    ["je", "j'", "moi", "nous"].contains(token.text)
  }

  private static let others: Set<String> = [
    "un", "une", "mon", "ma", "notre", "le", "la", "l'", "les", "m.", "mme", "des", "deux", "trois",
    "quatre", "plusieurs",
  ]

  // MARK: In service

  /// Whether what the fiche describes served nobody: a mock-up, an exercise, a study.
  private static func isTrial(_ text: FicheText, work: Set<WorkKind>) -> Bool {
    if work == [.study] { return true }
    var trials = 0
    var services = 0
    for sentence in text.sentences {
      let tokens = sentence.tokens.map(\.text)
      if deniesService(tokens) || isOfSchool(tokens) { return true }
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

  /// "Contexte fourni par le centre de formation", "Lieu : salle réseau du lycée", "présentée à la classe": work that
  /// was set at school and that nobody outside depends on.
  private static func isOfSchool(_ tokens: [String]) -> Bool {
    let words = tokens.map(LetterFolding.folded)
    if let place = words.firstIndex(of: "contexte"),
      words[place...].prefix(3).contains(where: {
        ["fourni", "fictif", "imagine", "simule"].contains($0)
      })
    {
      return true
    }
    if words.first == "lieu" {
      return words.prefix(12).contains { ["salle", "labo", "laboratoire", "tp"].contains($0) }
        && words.prefix(12).contains { ["lycee", "cfa", "ecole", "formation", "iut"].contains($0) }
    }
    return words.indices.dropLast(3).contains { index in
      ["presente", "presentee", "montre", "montree"].contains(words[index])
        && ["a", "devant"].contains(words[index + 1]) && words[index + 2] == "la"
        && words[index + 3] == "classe"
    }
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
      // "L'outil n'a pas encore servi"
      if word == "encore" { return ["servi", "utilisé", "utilisée"].contains(next) }
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
