import ExamModel
import TextCells
import TextSearch

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
        case .ownProgram:
          shows(premise, vocabulary) && !text.sentences.contains(where: deniesAuthorship)
        case .made: !text.sentences.contains(where: deniesAuthorship)
        case .database: shows(premise, vocabulary) || text.sentences.contains(where: namesDatabase)
        case .accounts: shows(premise, vocabulary) || text.sentences.contains(where: namesSignIn)
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
    case .live, .made: []
    case .database:
      [
        "sql", "mysql", "mariadb", "postgre", "mongo", "firebase", "firestore", "supabase",
        "pocketbase", "oracle", "dataverse", "sgbd", "phpmyadmin", "merise", "doctrine",
        "hibernate",
        "prisma", "eloquent",
      ]
    case .accounts: ["authentif", "login", "oauth", "jwt", "bcrypt", "argon2"]
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
    case .live, .filtering, .visitors, .made: []
    case .database: ["mcd", "mld", "tables"]
    case .accounts: ["comptes", "roles", "sessions"]
    case .ownProgram: ["code", "codes", "coder", "codee", "vue", "classe", "classes", "c"]
    case .setUp: ["mis", "mise", "mises", "monte", "montee", "pose", "posee", "lance"]
    case .remotePeople: ["maison", "hotel"]
    }
  }

  // MARK: What a program keeps and who signs in

  /// "La base des adhérents", "en base": but "un module de base", "la base de connaissances", "pas de base".
  private static func namesDatabase(_ sentence: FicheSentence) -> Bool {
    let words = sentence.tokens.map { LetterFolding.folded($0.text) }
    return words.indices.contains { place in
      guard ["base", "bases"].contains(words[place]), place > 0 else { return false }
      let before = words[max(0, place - 4)..<place]
      guard !before.contains(where: { ["pas", "aucune", "sans"].contains($0) }),
        !before.suffix(2).elementsEqual(["a", "la"])
      else { return false }
      let behind = words[(place + 1)...].prefix(2)
      if behind.first == "de", behind.last?.hasPrefix("donnee") == true { return true }
      let isOther = behind.contains { word in
        ["connaissance", "documentaire", "viral", "legale", "vie"].contains(where: word.hasPrefix)
      }
      return !isOther && ["la", "une", "cette", "ma", "notre", "en", "les"].contains(before.last)
    }
  }

  /// "Chacun a son mot de passe", "les bénévoles se connectent".
  private static func namesSignIn(_ sentence: FicheSentence) -> Bool {
    let words = sentence.tokens.map { LetterFolding.folded($0.text) }
    return words.indices.contains { place in
      let rest = words[place...].prefix(3)
      if ["mot", "mots"].contains(words[place]) { return rest.dropFirst() == ["de", "passe"] }
      return ["se", "s'"].contains(words[place])
        && ["connect", "identifi"].contains { rest.dropFirst().first?.hasPrefix($0) ?? false }
    }
  }

  // MARK: Whose program it is

  /// "Je n'en suis pas l'auteur", "pas de nouvelle fonctionnalité", "écrite par un ancien", "développée par notre
  /// prestataire".
  private static func deniesAuthorship(_ sentence: FicheSentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.contains { place in
      let word = LetterFolding.folded(tokens[place].text)
      let before = tokens[max(0, place - 5)..<place].map(\.text)
      if ["auteur", "autrice", "auteure"].contains(word) { return before.contains("pas") }
      if word.hasPrefix("fonctionnalite") || word == "fonction" {
        return before.suffix(3).contains { ["aucune", "pas"].contains($0) }
          && before.contains { ["de", "aucune", "nouvelle", "ajouté"].contains($0) }
      }
      let isMade = ["ecrit", "ecrite", "developpe", "developpee", "codee", "programmee"].contains(
        word)
      guard isMade, place + 2 < tokens.count else { return false }
      // "Elle a été développée en interne avant mon arrivée": a house that made a product tells so of what is there.
      let isHouses =
        tokens[place + 1].text == "en" && tokens[place + 2].text == "interne"
        || tokens[place + 1].text == "avant"
        || tokens[place + 1].text == "il" && tokens[place + 2].text == "y"
      if isHouses, before.contains("été"), !tokens[..<place].contains(where: isFirstPerson) {
        return true
      }
      guard tokens[place + 1].text == "par" else { return false }
      // A framework is told in the same way, "développé par Google"; nobody writes that it was "écrit par" them.
      if word.hasPrefix("ecrit") {
        return tokens[place + 2].hasCapital || others.contains(tokens[place + 2].text)
      }
      return others.contains(tokens[place + 2].text)
    }
  }

  private static func isFirstPerson(_ token: FicheToken) -> Bool {
    ["je", "j'", "moi", "nous"].contains(token.text)
  }

  private static let others: Set<String> = [
    "un", "une", "mon", "ma", "notre", "le", "la", "l'", "les", "m.", "mme",
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
