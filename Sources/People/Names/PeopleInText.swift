import Pages
import TextSearch

/// Teachers, tutors and members of a jury whom running text names by what they are to its author.
package enum PeopleInText {
  private static let longestLine = 1_600
  private static let mostWordsBetween = 4
  private static let own: Set<String> = ["mon", "ma", "mes", "notre", "nos", "my", "our"]

  /// What such a line would be on a cover: "Tuteur : Mme Roy" of "Je remercie Mme Roy, ma tutrice"; none
  /// in most lines.
  package static func lines(in text: String) -> [String] {
    guard text.utf8.count <= longestLine, mayHold(text) else { return [] }
    let words = text.split(separator: " ")
    let keys = words.map { TextFolding.key(of: $0) }
    let makers = makers(words, keys) + onlookers(words, keys) + Presentations.lines(words, keys)
    var found: [String] = []
    for index in words.indices
    where PersonNames.isTitle(keys[index]) && words[index].first?.isUppercase == true {
      let name = name(words[(index + 1)...]).map(bare)
      guard !name.isEmpty else { continue }
      found.append("Tuteur : \(words[index]) " + name.joined(separator: " "))
    }
    return found + makers
  }

  /// First names alone of those who shared the work.
  package static func givens(in text: String) -> [String] {
    guard text.utf8.count <= longestLine, mayHold(text) else { return [] }
    let words = text.split(separator: " ")
    return Presentations.givens(words, words.map { TextFolding.key(of: $0) })
  }

  /// "Auteur : Léa Martin" of "Ce projet a été réalisé par Léa Martin et Tom Roy, étudiants …".
  private static func makers(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    for index in words.indices.dropFirst()
    where keys[index] == "par" && isMade(keys[..<index])
      || isThanked(keys[..<index]) && words[index].first?.isUppercase == true
      || keys[index] == "par" && checked.contains(keys[index - 1])
      || keys[index] == "avec"
        && (together.contains(keys[index - 1]) || isDone(keys[..<index]))
    {
      // Behind a verb of thanks the name follows at once.
      var next = isThanked(keys[..<index]) ? index : index + 1
      while next < words.count {
        if PersonNames.isTitle(keys[next]), words[next].first?.isUppercase == true { next += 1 }
        let name = name(words[next...])
        let bare = name.map(bare)
        let isTitled = PersonNames.isTitle(keys[next - 1])
        // A company may work with a team, too.
        let isPerson =
          checked.contains(keys[index - 1])
            || keys[index] == "avec" && !together.contains(keys[index - 1])
          ? PersonNames.isPerson(bare.map { Substring($0) }[...])
          : PersonNames.mayBeName(bare.joined(separator: " "))
        guard isTitled && !bare.isEmpty || isPerson,
          !Organisations.isName(bare.joined(separator: " "))
        else { break }
        found.append(
          (isTitled ? "Tuteur : \(words[next - 1]) " : "Auteur : ") + bare.joined(separator: " "))
        next += name.count
        let isParted = name.last?.last == ","
        guard next < words.count, isParted || keys[next] == "et" else { break }
        if keys[next] == "et" { next += 1 }
      }
    }
    return found
  }

  /// "Tuteur : Claire Morel" of "Ma tutrice, Claire Morel, m'a confié …": a name that no title of courtesy opens.
  private static func onlookers(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    for index in words.indices.dropLast(2) where isOwn(keys[index...(index + 1)]) {
      // "mon maître de stage en entreprise, …"
      let rest = words[(index + 2)...].prefix(mostWordsBetween)
      let between =
        words[index + 1].last == ","
        ? rest.prefix(0)
        : rest.prefix { word in
          word.first?.isLowercase == true && word.last != "."
        }
      let start = between.endIndex
      guard start < words.count, !between.dropLast().contains(where: { $0.last == "," }) else {
        continue
      }
      let isApart = words[start - 1].last == ","
      let parts = name(words[start...]).map { Substring(bare($0)) }
      let whole = parts.joined(separator: " ")
      guard parts.count >= 2,
        isApart || between.isEmpty && fellows.contains(keys[index + 1])
          ? PersonNames.mayBeName(whole) : PersonNames.isPerson(parts[...]),
        !Organisations.isName(whole)
      else { continue }
      found.append("Tuteur : " + whole)
    }
    return found
  }

  /// "rédigé par", "rédigé le 12 mai 2026 par".
  private static func isMade(_ before: ArraySlice<String>) -> Bool {
    if before.last.map(made.contains) ?? false { return true }
    // "effectué du 5 janvier au 13 février 2026 par"
    guard
      let day = before.suffix(mostWordsOfDays).firstIndex(where: { ["le", "du"].contains($0) }),
      before[(day + 1)...].allSatisfy({ $0 == "au" || CoverWords.isBesideWord($0) })
    else { return false }
    return before[..<day].last.map(made.contains) ?? false
  }

  /// "En équipe avec", and "J'ai fait ce projet avec", with whom one did what is told.
  private static func isDone(_ before: ArraySlice<String>) -> Bool {
    guard let last = before.last else { return false }
    let own = before.suffix(mostWordsOfDeed).flatMap { $0.split(separator: " ").map(String.init) }
    return teams.contains(last)
      || own.contains(where: deeds.contains) && own.contains(where: shared.contains)
      || shared.contains(last)
  }

  private static let mostWordsOfDeed = 9
  private static let deeds: Set<String> = [
    "fait", "faite", "realise", "realisee", "mene", "menee", "conduit", "developpe", "developpee",
    "travaille", "travaillions", "travaillais", "partage", "partagee", "prepare", "preparee",
    "collabore", "programme", "code", "reparti", "repartie", "travail", "etais", "etions",
  ]
  private static let shared: Set<String> = [
    "projet", "dossier", "tp", "sae", "ap", "atelier", "seance", "seances", "rapport", "travail",
    "travaille", "travaillais", "travaillions", "collabore", "exercice", "tache", "taches",
    "mission",
    "soutenance",
  ]
  /// What somebody else did to a work; software does it as well, so that the name must be one.
  private static let checked: Set<String> = [
    "valide", "validee", "valides", "validees", "relu", "relue", "verifie", "verifiee", "approuve",
    "approuvee",
  ]

  /// "Je remercie", "… remercier toute l'équipe, et en particulier".
  private static func isThanked(_ before: ArraySlice<String>) -> Bool {
    guard let last = before.last else { return false }
    return thanking.contains(last)
      || especially.contains(last)
        && before.suffix(mostWordsOfThanks).contains(where: thanking.contains)
  }

  private static let mostWordsOfThanks = 16
  private static let especially: Set<String> = [
    "particulier", "particulierement", "notamment", "surtout", "egalement", "aussi",
  ]

  private static let mostWordsOfDays = 8
  /// Behind these a name follows: "Je remercie Yannick Prat".
  private static let thanking: Set<String> = [
    "remercie", "remercier", "remercions", "remerciant",
  ]

  private static let made: Set<String> = [
    "realise", "realisee", "redige", "redigee", "prepare", "preparee", "presente", "presentee",
    "developpe",
    "developpee", "mene", "menee", "concu", "concue", "ecrit", "ecrite", "fait", "faite", "encadre",
    "encadree",
    "effectue", "effectuee", "signe", "signee", "suivi", "suivie", "supervise", "supervisee",
    "dirige", "dirigee", "corrige",
    "corrigee",
  ]

  /// "en binôme avec Léa Martin": who shares the work is named as its author is.
  private static let together: Set<String> = ["binome", "trinome", "duo", "tandem"]
  /// "En équipe (avec Léa Martin)".
  private static let teams: Set<String> = ["equipe", "groupe", "collaboration"]

  private static func mayHold(_ text: String) -> Bool {
    [
      " par ", "emerci", "M. ", "Mme ", "Mlle ", "Monsieur ", "Madame ", "avec ", " moi", "Moi ",
      "étudiant", "enseignant", "formateur", "formatrice", "tuteur", "tutrice",
      "aître d", "aîtresse d", "maitre d", "encadrant", "professeur", "responsable", "binôme",
      "camarade", "collègue", "équipi", "roupe", "quipe", "embres", "trinôme", "lèves", "erci",
      "sous l", " et moi", "est élève", "alternant", "apprenti", "octeur", "promo",
    ].contains { text.contains($0) }
  }

  /// Up to three capitalised words; what ends in a sign is the last of them.
  static func name(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    var count = 0
    for word in words.prefix(3) {
      guard word.first?.isUppercase == true, word.contains(where: \.isLetter) else { break }
      count += 1
      if let last = word.last, !last.isLetter { break }
    }
    return words.prefix(count)
  }

  static func bare(_ word: Substring) -> String {
    String(word.prefix { $0.isLetter || "-'’".contains($0) })
  }

  /// "mon tuteur", "ma maîtresse de stage".
  private static func isOwn(_ words: some Collection<String>) -> Bool {
    zip(words, words.dropFirst()).contains {
      own.contains($0) && (PersonRoles.isOfAnother($1) || fellows.contains($1))
    }
  }

  /// Who shares the work, or the class.
  private static let fellows: Set<String> = [
    "binome", "camarade", "collegue", "coequipier", "coequipiere", "equipier", "equipiere",
  ]
}
