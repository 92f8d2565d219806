import Pages
import TextSearch

/// A line near the title or at the end, told by what each of its pieces is, whatever their wording.
///
/// A cover is made of few kinds of pieces: names, roles, numbers, dates, schools, ways to reach
/// somebody. A line of nothing else tells nothing of the work, however it is put.
package struct CoverLine {
  /// What a piece between two signs is.
  private enum Piece {
    case name, number, reach, beside, role, place, other
    /// One capitalised word behind a label of people: a name among others, or behind a label of one.
    case alone
    /// Capitalised words that are met nowhere else: a name where the rest of the line is of a cover.
    case unknown
  }

  private static let longestLine = 180
  private static let mostPieces = 10
  private let pieces: [Piece]

  /// - Parameters:
  ///   - prose: the words of running text; a subject is met there again, a person is not.
  ///   - takesUnknown: whether two capitalised words that are met nowhere else are a name.
  package init?(_ line: String, prose: Set<String>, takesUnknown: Bool) {
    guard line.utf8.count <= Self.longestLine else { return nil }
    let texts = Self.labelled(Self.parts(of: line))
    guard (1...Self.mostPieces).contains(texts.count) else { return nil }
    let announces = texts.first.map { PersonRoles.announces($0) } ?? false
    // Behind a label that announces something else, a name must be one for sure.
    let isStrict = line.contains(":") && !announces && !CoverWords.isBeside(texts[0])
    let names = announces && texts[0].lowercased().contains("nom")
    let inBrackets = Self.bracketed(line)
    var pieces: [Piece] = []
    for text in texts {
      var piece = Self.piece(
        text, isAnnounced: announces, isNamed: names, isStrict: isStrict,
        prose: prose)
      // "GitHub : lmartin", "Pseudo : @lmartin"
      if piece == .other, let before = pieces.indices.last.map({ texts[$0] }),
        Handles.isPlace(before) || Handles.isLabel(before), Handles.mayBeHandle(text)
      {
        piece = .reach
      }
      // "Tutrice (entreprise)", "Léa Martin (front)"
      if piece == .other, let last = pieces.last, last == .role || last == .name,
        inBrackets.contains(text)
      {
        piece = .role
      }
      pieces.append(piece)
    }
    // "Léa Martin | lea-martin.fr"
    if pieces.contains(.name) || pieces.contains(.unknown) {
      for index in pieces.indices where pieces[index] == .other && Handles.isDomain(texts[index]) {
        pieces[index] = .reach
      }
    }
    let isOfMany = pieces.count { $0 == .alone || $0 == .name } > 1
    let isOfOne = announces && !PersonRoles.isOfMany(texts[0])
    pieces = pieces.map { $0 == .alone ? isOfMany || isOfOne ? .name : .place : $0 }
    let isParted = texts.count == 2 && line.contains(",") && takesUnknown
    if isParted,
      texts.allSatisfy({
        CoverWords.isPlace($0) && Self.isUnheard([$0[...]], in: prose) && !$0.contains(" ")
      })
    {
      pieces = [.unknown, .unknown]
    }
    let isOfCover = pieces.contains { [.name, .number, .reach, .beside, .role].contains($0) }
    let isName = takesUnknown || isOfCover && (!line.contains(":") || announces)
    self.pieces = pieces.map { $0 == .unknown ? isName ? .name : .other : $0 }
  }

  /// What stands in brackets, up to four words.
  private static func bracketed(_ line: String) -> [String] {
    line.split(separator: "(").dropFirst().compactMap { rest in
      let inner = rest.prefix { $0 != ")" }
      return inner.split(separator: " ").count <= 4 ? StyledText.collapsed(String(inner)) : nil
    }
  }

  /// Names among the pieces that are surely those of people.
  package static func people(in line: String) -> [String] {
    guard line.utf8.count <= longestLine else { return [] }
    let parts = parts(of: line)
    guard parts.count > 1, !line.contains(":") || PersonRoles.announces(parts[0]) else { return [] }
    return parts.filter { part in
      let words = part.split(separator: " ")[...]
      return PersonNames.isPersonOnCover(words) && !PersonNames.isInitialed(words)
    }
  }

  /// Whether it tells when, where and for which diploma the document was written, and no more.
  package var isBeside: Bool {
    pieces.contains(.beside) && pieces.allSatisfy { [.beside, .role, .place].contains($0) }
  }

  /// Whether it may go as a whole.
  package var isIdentity: Bool {
    let surest = pieces.count { [.name, .number, .reach].contains($0) }
    // A town beside a telephone number is where somebody lives.
    let isBeside =
      pieces.contains(.beside) || pieces.contains(.role)
      || pieces.contains(.reach) && pieces.count { $0 == .reach || $0 == .number } > 1
    return surest > 0 && !pieces.contains(.other) && (!pieces.contains(.place) || isBeside)
  }

  // MARK: - Pieces

  /// The pieces of a line; a date stays whole, and what stands in brackets behind a name is a role.
  package static func parts(of line: String) -> [String] {
    var parts: [String] = []
    var part = ""
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      let isSpaced =
        index > 0 && index + 1 < characters.count && characters[index - 1].isWhitespace
        && characters[index + 1].isWhitespace
      let isOfAddress =
        index + 1 < characters.count && characters[index + 1] == "/"
        || part.split(separator: " ").last?.contains(".") ?? false && !isSpaced
      let ends =
        "–—|•·,();?\n\t_".contains(character)
        || character == ":" && !isBetweenDigits && !isOfAddress
        || character == "/" && !isBetweenDigits && !isOfAddress && !line.contains("://")
        || character == "-" && isSpaced || isOrnament(character) && isWide(character)
      if ends {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts.map { StyledText.collapsed($0.filter { !isOrnament($0) }) }.map(withoutElision)
      .flatMap(joined)
      .map { $0.last == "." && !endsInInitial($0) ? String($0.dropLast()) : $0 }
      .filter { part in part.contains { $0.isLetter || $0.isNumber } }
  }

  /// "Rapport d'Inès Haddad" as one writes it before a consonant; the D of "D'Almeida" is of the name.
  private static func withoutElision(_ part: String) -> String {
    var part = part
    for sign in ["d'", "d’"] {
      guard let range = part.firstRange(of: sign), range.upperBound < part.endIndex,
        part[range.upperBound].isUppercase,
        range.lowerBound == part.startIndex || part[part.index(before: range.lowerBound)] == " "
      else { continue }
      part.replaceSubrange(range, with: "de ")
    }
    return part
  }

  /// "Hugo P.", whose full stop belongs to the name.
  private static func endsInInitial(_ part: String) -> Bool {
    guard let word = part.split(separator: " ").last else { return false }
    return word.count == 2
  }

  /// The people whom a piece joins by "et", and the piece itself where it joins something else.
  private static func joined(_ part: String) -> [String] {
    let names = part.replacing(" et ", with: "&").replacing(" and ", with: "&")
      .split(separator: "&").map { StyledText.collapsed(String($0)) }
    guard names.count > 1 else { return [part] }
    // "MM. Vidal et Kerbrat"
    if names[0].hasPrefix("MM. ") || names[0].hasPrefix("Mmes "),
      names.dropFirst().allSatisfy({ CoverWords.isPlace($0) })
    {
      return [names[0]] + names.dropFirst().map { "M. " + $0 }
    }
    let areNames = names.dropFirst().allSatisfy { name in
      let words = name.split(separator: " ")[...]
      return PersonNames.isPersonOnCover(words) || isNameBehindLabel(words)
        || words.count == 1 && CoverWords.isPlace(name) && CoverWords.isPlace(names[0])
    }
    if areNames { return names }
    // "Oriane Verdon & Ysée Traoré", whatever first names they are.
    return part.contains("&") && names.allSatisfy(PersonNames.mayBeName) ? names : [part]
  }

  /// Pictures and signs part what they stand before; an arrow or a bullet of a list may stand in a name of a work.
  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.value >= 0x2600 || scalar == "⌂"
  }

  /// Little pictures that stand before a telephone number or a name.
  private static func isOrnament(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.value >= 0x2190 && !character.isLetter && !character.isNumber
  }

  private static func piece(
    _ text: String, isAnnounced: Bool, isNamed: Bool, isStrict: Bool, prose: Set<String>
  ) -> Piece {
    if isNumber(text) || isAge(text) { return .number }
    if ContactLines.isContact(text) || ContactLines.isAddress(text) || text.contains("[at]")
      || text.contains("[arobase]")
      || Handles.isHandle(text)
    {
      return .reach
    }
    if CoverWords.isBeside(text) || CoverWords.isOfPromotion(text) { return .beside }
    let words = text.split(separator: " ")[...]
    if isStrict ? PersonNames.isPerson(words) : PersonNames.isPersonOnCover(words) { return .name }
    if PersonRoles.isRole(text) || Handles.isPlace(text) || Handles.isLabel(text) { return .role }
    if Organisations.isName(text) { return .place }
    if isAnnounced, isNameBehindLabel(words) { return .name }
    if isAnnounced, !prose.isEmpty, mayBeAlone(words, prose) { return .alone }
    if isNamed, words.count == 1, CoverWords.isPlace(text) { return .name }
    let keys = words.map { TextFolding.key(of: $0) }
    if words.count >= 2 || keys.allSatisfy(around.contains), keys.allSatisfy(isAround),
      !CoverWords.tellsOfWork(keys)
    {
      return .role
    }
    if !isStrict, !prose.isEmpty, isOwned(words, keys, prose) { return .unknown }
    if isStrict { return holdsName(words, prose: nil) ? .name : .other }
    if !prose.isEmpty, PersonNames.mayBeName(text), isUnheard(words, in: prose) { return .unknown }
    if holdsName(words, prose: prose.isEmpty ? nil : prose) { return .name }
    if HeadingWords.isSchool(text) { return .beside }
    return words.count == 1 && CoverWords.isPlace(text) ? .place : .other
  }

  /// A number with no more than the word for it: "N° 02 34 56 78 91".
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.count { $0.isASCII && $0.isNumber }
    guard digits >= fewestDigits, digits <= mostDigits else { return false }
    let words = TextFolding.words(of: text).filter { !$0.contains(where: \.isNumber) }
    return words.count <= 4 && words.allSatisfy { $0.count <= 2 || aroundNumber.contains($0) }
  }

  private static let fewestDigits = 8
  private static let mostDigits = 15
  private static let aroundNumber: Set<String> = [
    "ref", "reference", "numero", "candidat", "candidate", "ine", "inscription", "matricule",
    "cyclades", "identifiant", "etudiant", "etudiante", "eleve", "carte", "dossier", "num",
    "anonymat",
  ]

  /// Behind "Équipe :" a first name will do, and a family name in capitals.
  private static func isNameBehindLabel(_ words: ArraySlice<Substring>) -> Bool {
    let name = words.joined(separator: " ")
    if PersonNames.mayBeName(name) { return !Organisations.isName(name) }
    guard words.count == 1, let word = words.first, word.count >= 2 else { return false }
    let isOfLetters = word.allSatisfy { $0.isLetter || "-'’".contains($0) }
    return isOfLetters && !PersonNames.isNoName(word)
      && (FirstNames.holds(word) && word.first?.isUppercase == true
        || word.allSatisfy { !$0.isLowercase } && word.count >= 4)
  }

  /// Whether a piece is one capitalised word that is met nowhere else, and no word of projects.
  private static func mayBeAlone(_ words: ArraySlice<Substring>, _ prose: Set<String>) -> Bool {
    guard words.count == 1, let word = words.first, word.count >= 2 else { return false }
    return word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’".contains($0) }
      && !PersonNames.isNoName(word) && SectionRoleMatcher.role(of: String(word)) == nil
      && isUnheard(words, in: prose)
  }

  /// Whether a line is one name and nothing else: "KERVARREC" or "Léa" on a cover, "Ysolde" below a text.
  ///
  /// - Parameter takesAny: whether any capitalised word may be one, as below a signature.
  package static func isLoneName(_ line: String, prose: Set<String>, takesAny: Bool) -> Bool {
    guard line.utf8.count <= 40, !prose.isEmpty else { return false }
    let words = line.split(separator: " ")[...]
    guard mayBeAlone(words, prose), let word = words.first, word.count >= 3,
      !CoverWords.isBeside(line), !HeadingWords.isThanks(line), !closing.contains(line.lowercased())
    else { return false }
    return takesAny || FirstNames.holds(word)
      || word.count >= 4 && !word.contains(where: \.isLowercase)
  }

  private static let closing: Set<String> = [
    "sources", "webographie", "sitographie", "bibliographie", "glossaire", "remerciements",
    "annexes",
    "fin", "références", "liens", "lexique", "confidentiel", "planning", "schéma", "schémas",
  ]

  /// The pieces of a line, the first of them parted where no sign parts a label from a name: "Le binôme Léa".
  private static func labelled(_ parts: [String]) -> [String] {
    guard let first = parts.first, !PersonRoles.announces(first) else { return parts }
    let words = first.split(separator: " ")
    guard (2...mostWordsOfLabel).contains(words.count) else { return parts }
    let label = words.prefix(1) + words.dropFirst().prefix { $0.first?.isUppercase == false }
    let name = words.dropFirst(label.count)
    let text = label.joined(separator: " ")
    guard !name.isEmpty, PersonRoles.announces(text), !PersonRoles.isBare(text) else {
      return parts
    }
    return [text, name.joined(separator: " ")] + parts.dropFirst()
  }

  private static let mostWordsOfLabel = 8

  /// Whether none of the words is met in running text, where a product or a company is.
  package static func isUnheard(_ words: ArraySlice<Substring>, in prose: Set<String>) -> Bool {
    words.allSatisfy { word in
      TextFolding.words(of: word).allSatisfy { part in
        part.count < 4 || !prose.contains(part) && !HeadingWords.isGenericWord(part)
      }
    }
  }

  /// "20 ans".
  private static func isAge(_ text: String) -> Bool {
    let words = TextFolding.words(of: text)
    return words.count == 2 && words[1] == "ans" && words[0].count == 2
      && words[0].allSatisfy(\.isNumber)
      || words == ["permis", "b"] || words == ["vehicule"] || words == ["vehiculee"]
  }

  /// "Rapport de Ysolde Kerivel": a kind of document, and whose it is.
  private static func isOwned(
    _ words: ArraySlice<Substring>, _ keys: [String], _ prose: Set<String>
  ) -> Bool {
    // "Le carnet de Ysolde Kerivel", above a page that was printed.
    let opening = ["le", "la", "l", "mon"].contains(keys.first ?? "") ? 1 : 0
    let (words, keys) = (words.dropFirst(opening), Array(keys.dropFirst(opening)))
    guard (4...5).contains(words.count), keys[1] == "de" || keys[1] == "par",
      owned.contains(keys[0])
    else { return false }
    let name = words.dropFirst(2)
    return PersonNames.mayBeName(name.joined(separator: " ")) && isUnheard(name, in: prose)
      && !keys.dropFirst(2).contains { SectionRoleMatcher.role(of: $0) != nil }
  }

  private static let owned: Set<String> = [
    "rapport", "dossier", "memoire", "carnet", "blog", "site", "journal", "portfolio", "espace",
    "wiki", "labo",
  ]

  private static let mostWordsAround = 10

  /// A name among words that go around names: "un projet signé Léa Martin", "Document de Léa".
  private static func holdsName(_ words: ArraySlice<Substring>, prose: Set<String>?) -> Bool {
    let keys = words.map { TextFolding.key(of: $0) }
    for count in [4, 3, 2] where words.count > count && words.count <= mostWordsAround + count {
      for start in 0...(words.count - count) {
        let first = words.startIndex + start
        let name = words[first..<(first + count)]
        guard name.first?.first?.isUppercase == true else { continue }
        let behind = keys[(start + count)...]
        guard behind.allSatisfy(isAround) else { continue }
        let isBy = start > 0 && ["par", "by", "devant"].contains(keys[start - 1])
        let isPerson =
          PersonNames.isPersonOnCover(name)
          || !isBy && prose.map { isUnheard(name, in: $0) } ?? false
            && isOfDiploma(keys, start, count)
            && PersonNames.mayBeName(name.joined(separator: " "))
          || isBy && prose.map { isUnheard(name, in: $0) } ?? false
            && PersonNames.mayBeName(name.joined(separator: " "))
        guard isPerson else { continue }
        // Before "mené par", whatever a document is called.
        let before = isBy ? keys[..<max(0, start - 2)] : keys[..<start]
        if before.allSatisfy(isAround) { return true }
      }
    }
    guard words.count >= 3, let last = words.last, FirstNames.holds(last),
      last.first?.isUppercase == true
    else { return false }
    let rest = words.dropLast().map { TextFolding.key(of: $0) }
    return ["de", "par", "d"].contains(rest.last ?? "") && rest.allSatisfy(isAround)
  }

  /// Whether the words around a name are those of a diploma or a class, and more than a year.
  private static func isOfDiploma(_ keys: [String], _ start: Int, _ count: Int) -> Bool {
    let rest = keys[..<start] + keys[(start + count)...]
    return rest.allSatisfy {
      CoverWords.isBesideWord($0) || $0.allSatisfy { $0.isNumber || $0 == " " }
    }
      && rest.contains {
        ["bts", "sio", "sisr", "slam", "bac", "but", "terminale", "licence"].contains($0)
      }
  }

  private static func isAround(_ word: String) -> Bool {
    word.isEmpty || word.allSatisfy { $0.isNumber || $0 == " " } || KnownPeople.isGlue(word)
      || PersonRoles.holds(word)
      || CoverWords.isBesideWord(word) || around.contains(word)
  }

  private static let around: Set<String> = Set(
    TextFolding.words(
      of: """
        responsabilite conduite accompagnement aide appui recherche autonomie seul seule individuel individuelle
        mene menee signe signee merci lecture votre attention modification derniere mise jour edite editee cree creee
        c moi suis m appelle tutelle devant compose composee egide soins mes ses diffusion interne
        confidentiel public restreint tutore tutoree vu corrige corrigee note notee evalue evaluee
        """))
}
