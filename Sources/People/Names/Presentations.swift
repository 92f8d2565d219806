import Pages

/// People whom running text presents: "Les membres du groupe sont Léa Martin et Tom Roy", "merci à Inès Haddad".
enum Presentations {
  private static let mostBetween = 6
  private static let mostWordsOfRole = 9

  /// What such lines would be on a cover: "Tuteur : Léa Martin".
  static func lines(_ words: [Substring], _ keys: [String]) -> [String] {
    let bare = words.map { $0.drop { "(«\"".contains($0) } }
    return behindRoles(words, bare, keys) + thanked(bare, keys) + welcomed(bare, keys)
      + inApposition(bare, keys)
  }

  /// First names that a sentence gives to those who shared the work: "mon binôme Goulven".
  static func givens(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    for index in words.indices.dropLast()
    where own.contains(keys[index]) && fellows.contains(keys[index + 1]) {
      let next = index + 2
      if next < words.count, words[index + 1].last?.isLetter == true,
        let given = given(words[next]),
        next + 1 == words.count || words[next + 1].first?.isUppercase != true
          || words[next].last?.isLetter != true
      {
        found.append(given)
      }
      // "Goulven, mon binôme, …", "Goulven (mon binôme)"
      if index > 0, words[index - 1].last == "," || words[index].first == "(",
        index < 2 || words[index - 2].first?.isUppercase != true
          || TextFolding.key(of: words[index - 2]) == "avec",
        let given = given(words[index - 1])
      {
        found.append(given)
      }
    }
    return found + ofOtherClasses(words, keys)
  }

  /// "Goulven, de la promotion précédente, …", "Goulven, un ami de ma classe, …": by a first name that is one.
  private static func ofOtherClasses(_ words: [Substring], _ keys: [String]) -> [String] {
    words.indices.dropLast(2).compactMap { index in
      guard words[index].last == ",", FirstNames.holds(words[index].dropLast()),
        index == 0 || words[index - 1].first?.isUppercase != true,
        keys[(index + 1)...].prefix(mostBetween).contains(where: classes.contains)
      else { return nil }
      let clause = words[(index + 1)...].prefix(mostBetween)
      let end = clause.firstIndex { $0.last.map { !$0.isLetter } ?? true } ?? clause.endIndex - 1
      return keys[(index + 1)...end].contains(where: classes.contains) ? given(words[index]) : nil
    }
  }

  private static let classes: Set<String> = [
    "promotion", "promo", "classe", "camarade", "ami", "amie",
  ]

  private static func given(_ word: Substring) -> String? {
    let name = word.prefix { $0.isLetter || $0 == "-" }
    let key = TextFolding.key(of: name)
    guard name.count >= 3, name.first?.isUppercase == true,
      name.dropFirst().allSatisfy({ $0.isLowercase || $0 == "-" || $0.isUppercase }),
      name.dropFirst().contains(where: \.isLowercase), !PersonNames.isNoName(name),
      !HeadingWords.isGenericWord(key), !PersonRoles.holds(key)
    else { return nil }
    return String(name)
  }

  // MARK: - Behind a role

  /// "Mes tuteurs étaient …", "Notre groupe (…)", "composée de trois étudiants : …".
  private static func behindRoles(
    _ words: [Substring], _ bare: [Substring], _ keys: [String]
  ) -> [String] {
    var found: [String] = []
    for index in words.indices where heads.contains(keys[index]) || many.contains(keys[index]) {
      var next = index + 1
      var isTold = words[index].last == ":"
      while next < words.count, next - index <= mostBetween, words[next].first?.isUppercase != true,
        words[next].first != "(", keys[next].isEmpty || between.contains(keys[next])
      {
        if copulas.contains(keys[next]) || words[next].last == ":" { isTold = true }
        next += 1
      }
      guard next < words.count else { continue }
      let isOwn = index > 0 && own.contains(keys[index - 1])
      let isMany = many.contains(keys[index])
      let names = names(in: bare[next...], keys)
      let isSure =
        isTold || words[next].first == "(" && (!isMany || isOwn) || !isMany && isOwn
        || names.count > 1 && !isMany
      if isSure { found += names.map { (isMany ? "Auteur : " : "Tuteur : ") + $0 } }
    }
    return found
  }

  /// Names side by side at the start of words.
  private static func names(in words: ArraySlice<Substring>, _ keys: [String]) -> [String] {
    var found: [String] = []
    var next = words.startIndex
    while next < words.endIndex {
      var title = ""
      if PersonNames.isTitle(keys[next]), words[next].first?.isUppercase == true {
        title = words[next] + " "
        next += 1
      }
      let name = PeopleInText.name(words[next...])
      let text = name.map(PeopleInText.bare).joined(separator: " ")
      guard !title.isEmpty && !text.isEmpty || PersonNames.mayBeName(text),
        !Organisations.isName(text)
      else { break }
      found.append(title + text)
      next = name.endIndex
      guard next < words.endIndex, name.last?.last == "," || keys[next] == "et" else { break }
      if keys[next] == "et" { next += 1 }
    }
    return found
  }

  // MARK: - Thanks, and whom one met

  /// "Merci à Inès Haddad et à Mme Roy pour …".
  private static func thanked(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    var isOfThanks = false
    for index in words.indices.dropLast() {
      let opens = keys[index].hasPrefix("remerci")
      if keys[index] == "merci" || opens { isOfThanks = true }
      if isOfThanks,
        opens || ["a", "et", "envers"].contains(keys[index])
          || isOfThanks && keys[index] == "que" && index > 0 && keys[index - 1] == "ainsi",
        words[index + 1].first?.isUppercase == true
      {
        found += names(in: words[(index + 1)...], keys).map { "Tuteur : " + $0 }
      }
      if words[index].last == ".", words[index].count > 3 { isOfThanks = false }
    }
    return found
  }

  /// "J'ai été accueillie par Inès Haddad, responsable …": by a name that is one, or that a role follows.
  private static func welcomed(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    for index in words.indices.dropFirst(2).dropLast() {
      let isWelcome =
        keys[index] == "par" && welcome.contains(where: keys[index - 1].hasPrefix)
        && keys[..<index].suffix(3).contains("ete")
      let isUnder =
        keys[index] == "de" && leading.contains(where: keys[index - 1].hasSuffix)
        && keys[..<index].suffix(4).contains("sous")
      let isAnother =
        keys[index] == "par" && keys[index - 1] == "et" && PersonNames.isTitle(keys[index + 1])
      guard isWelcome || isUnder || isAnother else { continue }
      for name in names(in: words[(index + 1)...], keys) {
        let end = index + 1 + name.split(separator: " ").count
        let isFollowed =
          end < keys.count && words[end - 1].last == "," && PersonRoles.holds(keys[end])
        if isFollowed || PersonNames.isPerson(name.split(separator: " ")[...]) {
          found.append("Tuteur : " + name)
        }
      }
    }
    return found
  }

  // MARK: - Apposition

  /// "Claire Morel, directrice et tutrice", "Léa Martin et moi", "Léa Martin est étudiante".
  private static func inApposition(_ words: [Substring], _ keys: [String]) -> [String] {
    var found: [String] = []
    var index = 0
    while index < words.count {
      let name = PeopleInText.name(words[index...])
      guard name.count >= 2, let last = name.last else {
        index += max(1, name.count)
        continue
      }
      let text = name.map(PeopleInText.bare).joined(separator: " ")
      let rest = keys[name.endIndex...].prefix(3)
      let isOnlooker = last.last == "," && isRole(words[name.endIndex...], keys)
      let isBesideMe =
        last.last?.isLetter == true && rest.first == "et"
        && rest.dropFirst().first.map(me.contains) ?? false
        || index > 1 && keys[index - 1] == "et" && me.contains(keys[index - 2])
      let isLearner = rest.first == "est" && rest.dropFirst().contains(where: learners.contains)
      if isOnlooker || isBesideMe || isLearner, PersonNames.mayBeName(text),
        !Organisations.isName(text)
      {
        found.append((isOnlooker ? "Tuteur : " : "Auteur : ") + text)
      }
      index = name.endIndex
    }
    return found
  }

  /// Whether words behind a name say who somebody is, and not what was done by or with somebody.
  private static func isRole(_ words: ArraySlice<Substring>, _ keys: [String]) -> Bool {
    var isOpen = true
    for index in words.indices.prefix(mostWordsOfRole) {
      if isOpen, looking.contains(keys[index]) || learners.contains(keys[index]) { return true }
      // "mon maître de stage", and no "maître d'ouvrage"
      if index > words.startIndex, own.contains(keys[index - 1]), heads.contains(keys[index]) {
        return true
      }
      isOpen =
        words[index].last == "," || keys[index] == "et" || isOpen && own.contains(keys[index])
      if let sign = words[index].last, ".;:!?)".contains(sign) { return false }
    }
    return false
  }

  private static let own: Set<String> = ["mon", "ma", "mes", "notre", "nos"]
  private static let me: Set<String> = ["moi", "moi meme"]
  private static let learners: Set<String> = [
    "etudiant", "etudiante", "eleve", "alternant", "alternante", "apprenti", "apprentie",
  ]
  private static let fellows: Set<String> = [
    "binome", "camarade", "coequipier", "coequipiere", "equipier", "equipiere",
  ]
  private static let looking: Set<String> = [
    "tuteur", "tutrice", "professeur", "professeure", "enseignant", "enseignante", "formateur",
    "formatrice", "encadrant", "encadrante", "camarade",
  ]
  private static let heads: Set<String> = fellows.union([
    "tuteur", "tuteurs", "tutrice", "tutrices", "maitre", "maitresse", "encadrant", "encadrante",
    "encadrants", "camarades", "coequipiers",
  ])
  private static let many: Set<String> = [
    "groupe", "equipe", "membres", "trinome", "etudiants", "etudiantes", "eleves", "apprentis",
    "alternants",
  ]
  private static let copulas: Set<String> = [
    "est", "etait", "sont", "etaient", "s appelle", "s appelait", "appelle", "composee", "compose",
  ]
  private static let between: Set<String> = copulas.union([
    "de", "d", "du", "en", "stage", "apprentissage", "d apprentissage", "entreprise", "ecole",
    "groupe", "projet", "professionnel", "professionnelle", "pedagogique", "equipe", "trois",
    "deux", "quatre", "cinq", "etudiants", "eleves", "personnes", "membres", "se", "le", "la",
    "ces", "des", "les", "suivants", "suivantes",
  ])
  private static let welcome = [
    "accueilli", "forme", "accompagne", "guide", "aide", "epaule", "conseille", "encadre", "suivi",
  ]
  private static let leading = [
    "autorite", "responsabilite", "direction", "tutelle", "supervision",
  ]
}
