import TextCells

/// A part of a program that a question takes for the candidate's: a team shares such parts out, and a product that was
/// there has all of them.
enum OwnMatter: CaseIterable {
  case data
  case screens
  case accounts

  /// The parts that some sentence gives to the candidate; where none gives a part to another, what is told of it without
  /// a subject is theirs as well, but for screens, which are named in passing more often than they are made.
  static func owned(in text: FicheText, colleagues: Set<String>) -> Set<OwnMatter> {
    var owned: Set<OwnMatter> = []
    var told: Set<OwnMatter> = []
    var others: Set<OwnMatter> = []
    for sentence in text.sentences {
      let clues = Clues(sentence, colleagues: colleagues)
      for matter in allCases where !owned.contains(matter) {
        switch matter.owner(in: clues) {
        case .candidate: owned.insert(matter)
        case .nobody: told.insert(matter)
        case .other: others.insert(matter)
        case nil: break
        }
      }
    }
    return owned.union(told.subtracting(others).subtracting([.screens]))
  }

  private enum Owner {
    case candidate, other, nobody
  }

  /// What of a sentence all parts are read from.
  private struct Clues {
    let words: [String]
    /// Who is named last up to each word.
    let subjects: [Owner]
    /// Where somebody says "moi" right before it, as in "moi-même (base de données)".
    let isRightBehindMe: [Bool]
    let isMade: Bool
    let isFilled: Bool
    let isKept: Bool
    /// Up to which word a colleague behind "par" may be the maker: "huit tables, conçues par Rachid".
    let lastMaker: Int
    /// Whether it stands under "Ce que j'ai développé", and names nobody else.
    let isHeaded: Bool

    init(_ sentence: FicheSentence, colleagues: Set<String>) {
      let tokens = sentence.tokens
      words = tokens.map { LetterFolding.folded($0.text) }
      var subjects: [Owner] = []
      var isRightBehindMe: [Bool] = []
      var last = Owner.nobody
      var me = -mePlaces - 1
      var lastMaker = -1
      for (place, token) in tokens.enumerated() {
        if firstPersons.contains(words[place]) {
          last = .candidate
          if words[place].hasPrefix("moi") { me = place }
        } else if token.hasCapital, colleagues.contains(token.text) {
          last = .other
          if place > 0, words[place - 1] == "par" { lastMaker = place }
        }
        subjects.append(last)
        isRightBehindMe.append(last == .candidate && place - me <= mePlaces)
      }
      self.subjects = subjects
      self.isRightBehindMe = isRightBehindMe
      self.lastMaker = lastMaker
      isMade = words.contains { word in makings.contains(where: word.hasPrefix) }
      isFilled = isMade || words.contains { word in fillings.contains(where: word.hasPrefix) }
      isKept = words.contains { $0 == "garde" || $0.hasPrefix("enregistre") }
      let heading = LetterFolding.folded(sentence.heading.prefix(headingReach).lowercased())
      isHeaded =
        ["j'ai ", "j’ai ", "ma part", "mon travail"].contains(where: heading.contains)
        && !subjects.contains(.other)
    }
  }

  /// To whom a sentence gives the part; `nil` where it does not name it.
  private func owner(in clues: Clues) -> Owner? {
    let isDone = self == .accounts || (self == .data ? clues.isFilled : clues.isMade)
    var found: Owner?
    for place in clues.words.indices where isNamed(at: place, in: clues.words) {
      if clues.isHeaded { return .candidate }
      switch clues.subjects[place] {
      // Who only reads or looks at a database has not made one.
      case .candidate: if isDone || clues.isRightBehindMe[place] { return .candidate }
      case .other: found = .other
      case .nobody:
        if clues.lastMaker > place {
          found = .other
        } else if found == nil, isTelling(at: place, in: clues) {
          found = .nobody
        }
      }
    }
    return found
  }

  private static let mePlaces = 4
  private static let headingReach = 80
  private static let firstPersons: Set<String> = ["je", "j'", "moi", "moi-meme", "nous", "on"]
  /// What is done to make such a part, and to fill a database: those who fill in a form have not made it.
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
  private func isTelling(at place: Int, in clues: Clues) -> Bool {
    guard self == .data else { return true }
    return clues.isKept
      || ["mcd", "mld", "merise", "entites", "tables"].contains(clues.words[place])
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

  /// "Table de correspondance", "table de routage", "table de marque" of a match.
  private static func isOtherTable(_ behind: ArraySlice<String>) -> Bool {
    guard let link = behind.first, ["de", "des", "d'"].contains(link) else { return false }
    return [
      "correspond", "routage", "matiere", "montage", "travail", "conversion", "hash", "ping",
      "marque", "jeu",
    ]
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
