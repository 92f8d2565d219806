import TextCells

/// A part of a program that a question takes for the candidate's: a team shares such parts out, and a product that was
/// there has all of them.
enum OwnMatter {
  case data
  case screens
  case accounts

  /// Whether a sentence gives the part to the candidate; where none gives it to another, what is told without a
  /// subject is theirs as well, but for screens, which are named in passing more often than they are made.
  func isOwned(in text: FicheText, colleagues: Set<String>) -> Bool {
    var isTold = false
    var isOthers = false
    for sentence in text.sentences {
      switch owner(in: sentence, colleagues: colleagues) {
      case .candidate: return true
      case .nobody: isTold = true
      case .other: isOthers = true
      case nil: break
      }
    }
    return isTold && !isOthers && self != .screens
  }

  private enum Owner {
    case candidate, other, nobody
  }

  /// Who is named last before a word for the part; `nil` where there is no such word.
  private func owner(in sentence: FicheSentence, colleagues: Set<String>) -> Owner? {
    let tokens = sentence.tokens
    let words = tokens.map { LetterFolding.folded($0.text) }
    // "Ce que j'ai développé" heads what follows.
    let heading = LetterFolding.folded(sentence.heading.lowercased())
    let isHeaded = ["j'ai ", "j’ai ", "ma part", "mon travail"].contains(where: heading.contains)
    if isHeaded, words.indices.contains(where: { isNamed(at: $0, in: words) }),
      !tokens.contains(where: { $0.hasCapital && colleagues.contains($0.text) })
    {
      return .candidate
    }
    var last = Owner.nobody
    var place = 0
    var own: Int?
    var found: Owner?
    while place < words.count {
      if Self.firstPersons.contains(words[place]) {
        last = .candidate
        own = place
      } else if tokens[place].hasCapital, colleagues.contains(tokens[place].text) {
        last = .other
      } else if isNamed(at: place, in: words) {
        // Who only reads or looks at a database has not made one.
        let isDone =
          last == .candidate
          && (self == .accounts || own.map { place - $0 <= 4 && words[$0].hasPrefix("moi") } == true
            || words.contains { word in deeds.contains(where: word.hasPrefix) })
        if isDone { return .candidate }
        // "Huit tables, conçues par Rachid": the maker may stand behind.
        let isMadeByOther = zip(tokens[place...], tokens[place...].dropFirst()).contains {
          $0.text == "par" && $1.hasCapital && colleagues.contains($1.text)
        }
        if last == .other || isMadeByOther { found = .other }
        if last == .nobody, found == nil, isTelling(at: place, in: words) { found = .nobody }
      }
      place += 1
    }
    return found
  }

  private static let firstPersons: Set<String> = ["je", "j'", "moi", "moi-meme", "nous", "on"]
  /// What is done to make such a part: a form is filled in by those who have not made it.
  private var deeds: [String] { Self.makings + (self == .data ? Self.fillings : []) }

  private static let makings = [
    "concu", "concev", "cree", "creer", "dessin", "construi", "fait", "faire", "ecri", "ajout",
    "refai", "develop", "code", "coder", "integr", "mis", "defini", "structur",
  ]
  private static let fillings = [
    "model", "normalis", "import", "charge", "converti", "rempl", "nettoy", "migr",
  ]

  // MARK: Words for the part

  private func isNamed(at place: Int, in words: [String]) -> Bool {
    let word = words[place]
    guard !words[max(0, place - 3)..<place].contains(where: Self.denials.contains) else {
      return false
    }
    switch self {
    case .data:
      return ["mcd", "mld", "merise", "entites"].contains(word)
        || Self.databases.contains(where: word.hasPrefix)
        || ["table", "tables"].contains(word) && !Self.isOtherTable(words[(place + 1)...].prefix(2))
        || Self.isDatabase(at: place, in: words)
    case .screens: return Self.screenWords.contains(where: word.hasPrefix)
    case .accounts:
      if ["authentif", "login", "oauth", "jwt", "bcrypt", "argon2"].contains(where: word.hasPrefix)
        || word == "roles" || word == "sessions"
      {
        return true
      }
      let next = words[(place + 1)...].prefix(2)
      if ["compte", "comptes"].contains(word) { return next.first?.hasPrefix("utilisat") ?? false }
      if ["mot", "mots"].contains(word) { return next.elementsEqual(["de", "passe"]) }
      return ["se", "s'"].contains(word)
        && ["connect", "identifi"].contains { next.first?.hasPrefix($0) ?? false }
    }
  }

  /// What tells of a part that was made, though nobody is named: "MCD de six entités", "la base compte neuf tables".
  private func isTelling(at place: Int, in words: [String]) -> Bool {
    guard self == .data else { return true }
    return ["mcd", "mld", "merise", "entites", "tables"].contains(words[place])
      || words.contains { $0 == "enregistre" || $0.hasPrefix("enregistres") || $0 == "garde" }
  }

  private static let denials: Set<String> = ["pas", "aucune", "aucun", "sans"]
  private static let screenWords = [
    "ecran", "maquett", "formulaire", "interface", "responsive", "css", "bouton", "tailwind",
    "bootstrap",
  ]
  private static let databases = [
    "sql", "mysql", "mariadb", "postgre", "mongo", "firestore", "supabase", "pocketbase", "oracle",
    "dataverse", "phpmyadmin", "doctrine", "hibernate", "prisma", "eloquent",
  ]

  /// "Table de correspondance", "table de routage", "table des matières".
  private static func isOtherTable(_ behind: ArraySlice<String>) -> Bool {
    guard let link = behind.first, ["de", "des", "d'"].contains(link) else { return false }
    return ["correspond", "routage", "matiere", "montage", "travail", "conversion", "hash", "ping"]
      .contains { behind.last?.hasPrefix($0) ?? false }
  }

  /// "La base des adhérents", "en base": but "un module de base", "la base de connaissances".
  private static func isDatabase(at place: Int, in words: [String]) -> Bool {
    guard ["base", "bases"].contains(words[place]), place > 0 else { return false }
    let before = words[max(0, place - 4)..<place]
    guard !before.suffix(2).elementsEqual(["a", "la"]) else { return false }
    let behind = words[(place + 1)...].prefix(2)
    if behind.first == "de", behind.last?.hasPrefix("donnee") == true { return true }
    let isOther = behind.contains { word in
      ["connaissance", "documentaire", "viral", "legale", "vie"].contains(where: word.hasPrefix)
    }
    return !isOther && ["la", "une", "cette", "ma", "notre", "en", "les"].contains(before.last)
  }
}
