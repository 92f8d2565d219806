import Pages
import TextSearch

/// Sentences in which candidates present themselves: "Je m'appelle Léa Martin, j'ai 20 ans et …".
package enum PersonalSentences {
  private static let longestText = 1200

  /// A text without them; what such a sentence goes on to tell stays.
  package static func removed(from text: StyledText) -> StyledText {
    let plain = text.plain
    guard plain.utf8.count <= longestText, mayHold(plain) else { return text }
    let characters = Array(plain)
    var kept = StyledText()
    var start = 0
    var isChanged = false
    while start < characters.count {
      let end = sentenceEnd(characters, from: start)
      let piece = text.prefix(end).dropping(start)
      let cut = personalCount(in: characters[start..<end])
      if cut > 0 {
        isChanged = true
        kept.append(capitalised(piece.dropping(cut)))
      } else {
        kept.append(piece)
      }
      start = end
    }
    return isChanged ? kept.trimmed : text
  }

  /// The name that a line presents: "Je m'appelle Léa Martin, …"; `nil` where there is none.
  package static func name(in line: String) -> String? {
    guard line.utf8.count <= longestText, mayHold(line) else { return nil }
    let words = line.split { " ,.;:".contains($0) }
    for (index, word) in words.enumerated() where introductions.contains(TextFolding.key(of: word))
    {
      // "Moi : Graylog et la notice" shares out the work.
      if line[word.endIndex...].first(where: { $0 != " " }) == ":" { continue }
      for count in [3, 2] {
        let name = words.dropFirst(index + 1).prefix(count)
        let mayBe =
          TextFolding.key(of: word) != "suis" && PersonNames.mayBeName(name.joined(separator: " "))
        if name.count == count, PersonNames.isPerson(name) || mayBe {
          return name.joined(separator: " ")
        }
      }
    }
    return nil
  }

  private static let introductions: Set<String> = [
    "m appelle", "nomme", "moi", "c est", "presente", "suis", "soussigne", "soussignee",
    "soussigne e",
  ]

  private static func mayHold(_ plain: String) -> Bool {
    let lower = plain.prefix(400).lowercased()
    return marks.contains { lower.contains($0) }
  }

  private static let marks = [
    "je m", "je suis", "je sous", "je me ", "moi,", "moi ", "mon nom", "étudiant", "élève",
    "actuellement", "en tant",
    "apprenti", "alternant", "my name", "i am ", "c'est", "c’est", "j’habite", "j'habite",
    "domicili", "certifie",
    "joindre", "contacter", "m’écrire", "m'écrire", "mon adresse", "mon numéro", "mon mail",
    "mon e-mail",
    "mon téléphone", "mon courriel", "moi c", "contacté", "joignable",
  ]

  /// Behind the full stop and the blanks that follow it.
  private static func sentenceEnd(_ characters: [Character], from start: Int) -> Int {
    var index = start
    while index < characters.count {
      let isEnd = ".!?".contains(characters[index])
      index += 1
      guard isEnd, index < characters.count, characters[index].isWhitespace,
        // "M. Girard" ends no sentence.
        index - 2 - start > 2, characters[index - 3].isLetter || characters[index - 3].isNumber
      else { continue }
      while index < characters.count, characters[index].isWhitespace { index += 1 }
      return index
    }
    return characters.count
  }

  private static func capitalised(_ text: StyledText) -> StyledText {
    let first = text.plain.prefix(1)
    guard let letter = first.first, letter.isLowercase else { return text }
    var out = StyledText(letter.uppercased())
    out.append(text.dropping(1))
    return out
  }

  /// How many characters at the start of a sentence only say who writes.
  private static func personalCount(in sentence: ArraySlice<Character>) -> Int {
    var position = sentence.startIndex
    var isPersonal = false
    while position < sentence.endIndex {
      let (end, next) = clauseEnd(sentence, from: position)
      let clause = StyledText.collapsed(String(sentence[position..<end]))
      if isOath(clause) { return sentence.count }
      if isGreeting(clause) {
        position = next
        continue
      }
      guard opens(clause) || isPersonal && continues(clause) else { break }
      isPersonal = true
      position = next
    }
    let whole = StyledText.collapsed(String(sentence))
    if !isPersonal, isHome(whole) || isInvitation(whole) { return sentence.count }
    return isPersonal ? position - sentence.startIndex : 0
  }

  /// "Bonjour", before somebody says who they are, and "Attestation :" before an oath.
  private static func isGreeting(_ clause: String) -> Bool {
    [
      "bonjour", "bonjour a tous", "bonjour a toutes et a tous", "hello", "salut", "bienvenue",
      "attestation", "declaration", "attestation sur l honneur", "declaration sur l honneur",
    ]
    .contains(TextFolding.key(of: clause))
  }

  /// "J'habite à Lille, au 12 rue des Lilas" and the like.
  private static func isHome(_ sentence: String) -> Bool {
    let words = TextFolding.words(of: sentence)
    guard words.count <= mostWords else { return false }
    return [["j", "habite"], ["je", "reside"], ["je", "vis", "a"], ["je", "demeure"]].contains {
      words.starts(with: $0)
    } || ["domicilie", "domiciliee"].contains { words.prefix(3).contains($0) }
  }

  /// "Vous pouvez me joindre à lea@exemple.fr ou au 06 …".
  private static func isInvitation(_ sentence: String) -> Bool {
    let words = Set(TextFolding.words(of: sentence))
    guard words.count <= mostWords + 8 else { return false }
    let isReached =
      words.contains("je") && !words.isDisjoint(with: ["contacte", "contactee", "joignable"])
    let reachesMe =
      isReached
      || words.contains("me") && !words.isDisjoint(with: ["joindre", "contacter", "ecrire"])
      || words.contains("m") && words.contains("ecrire")
      || words.contains("mon")
        && !words.isDisjoint(with: ["adresse", "numero", "mail", "e", "telephone", "courriel"])
    let digits = sentence.count { $0.isASCII && $0.isNumber }
    return reachesMe && (sentence.contains("@") || digits >= 10)
  }

  /// Where a clause ends, and where the next begins: behind a comma, or at "et j'ai …".
  private static func clauseEnd(_ sentence: ArraySlice<Character>, from start: Int) -> (Int, Int) {
    var index = start
    while index < sentence.endIndex {
      if ",;:!".contains(sentence[index]) {
        var next = index + 1
        while next < sentence.endIndex, sentence[next] == " " { next += 1 }
        return (index, next)
      }
      if sentence[index...].starts(with: " et j") { return (index, index + 4) }
      index += 1
    }
    return (sentence.endIndex, sentence.endIndex)
  }

  /// "Je soussignée … certifie": no part of it tells of the work.
  private static func isOath(_ clause: String) -> Bool {
    let words = TextFolding.words(of: clause)
    return words.starts(with: ["je", "soussigne"]) || words.starts(with: ["je", "soussignee"])
      || words.starts(with: ["je", "soussigne", "e"])
      || (words.starts(with: ["je", "certifie"]) || words.starts(with: ["je", "declare", "sur"]))
        && !Set(["travail", "document", "rapport", "dossier", "honneur"]).isDisjoint(with: words)
  }

  private static func opens(_ clause: String) -> Bool {
    let words = TextFolding.words(of: clause)
    guard words.count <= mostWords, let first = words.first, told.isDisjoint(with: words) else {
      return false
    }
    switch first {
    case "je":
      if [["je", "m", "appelle"], ["je", "me", "nomme"], ["je", "me", "presente"]].contains(
        Array(words.prefix(3)))
      {
        return true
      }
      guard words.starts(with: ["je", "suis"]) else { return false }
      return isState(words.dropFirst(2)) || isPerson(clause, after: 2)
        || words.count == 3 && clause.split(separator: " ").last?.first?.isUppercase == true
    case "moi":
      if words.starts(with: ["moi", "c", "est"]) {
        let name = clause.split(separator: " ").dropFirst(2).joined(separator: " ")
        return PersonNames.mayBeName(name) || CoverWords.isPlace(name) && !name.contains(" ")
      }
      return words.count == 1 || isPerson(clause, after: 1)
    case "mon", "my":
      return words.starts(with: ["mon", "nom", "est"]) || words.starts(with: ["my", "name", "is"])
    case "i": return words.starts(with: ["i", "am"]) && isPerson(clause, after: 2)
    case "en": return words.starts(with: ["en", "tant", "qu"]) && isState(words.dropFirst(3))
    case "age", "agee": return words.last == "ans" && words.count <= 4
    default: return isState(words[...]) && words.count >= 3 && hasDiploma(words)
    }
  }

  private static func continues(_ clause: String) -> Bool {
    let words = TextFolding.words(of: clause)
    guard words.count <= mostWords, told.isDisjoint(with: words) else { return false }
    if words.isEmpty || opens(clause) || isState(words[...]) { return true }
    if words.starts(with: ["j", "ai"]) || words.starts(with: ["age"])
      || words.starts(with: ["agee"])
    {
      return words.last == "ans"
    }
    if words.count == 2, words[1] == "ans", words[0].allSatisfy(\.isNumber) { return true }
    return CoverWords.isBeside(clause) || PersonNames.mayBeName(clause)
      || PersonalFacts.holds(clause) || ["option", "specialite", "promotion"].contains(words[0])
      || words.first == "au" && words.dropFirst().first.map(schools.contains) ?? false
      || words.starts(with: ["je", "suis"]) && isState(words.dropFirst(2))
  }

  /// "étudiante en 2e année", "actuellement en deuxième année", "âgé de 20 ans".
  private static func isState(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    switch first {
    case "actuellement", "une", "un": return isState(words.dropFirst())
    case "etudiant", "etudiante", "eleve": return true
    case "apprenti", "apprentie", "alternant", "alternante": return hasDiploma(Array(words))
    case "age", "agee": return words.last == "ans"
    case "ne", "nee": return words.contains { $0.allSatisfy(\.isNumber) }
    case "en":
      return words.dropFirst().first.map { years.contains($0) } ?? false
    default: return false
    }
  }

  private static func hasDiploma(_ words: [String]) -> Bool {
    words.contains {
      ["bts", "annee", "terminale", "licence", "bachelor", "but", "sio"].contains($0)
    }
  }

  private static func isPerson(_ clause: String, after count: Int) -> Bool {
    PersonNames.isPerson(clause.split(separator: " ").dropFirst(count))
  }

  private static let mostWords = 22
  private static let years: Set<String> = [
    "premiere", "deuxieme", "seconde", "1re", "1ere", "2e", "2eme", "2nde", "bts", "terminale",
    "formation",
  ]
  private static let schools: Set<String> = ["lycee", "cfa", "campus", "greta", "centre"]
  /// Words of the work; a clause with one of them is worth keeping.
  private static let told: Set<String> = [
    "chez", "stage", "entreprise", "mission", "missions", "realise", "effectue", "developpe",
    "charge", "mairie",
    "societe", "association",
  ]
}
