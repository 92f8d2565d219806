import Pages
import TextSearch

/// The people whom a document names as its own: candidate, co-authors, teachers, tutors.
///
/// Where a cover or the properties have told a name, the same name is recognised at the end of the
/// document, under a picture and in a slide's foot, whatever first name it is.
package struct KnownPeople {
  /// The folded words of each name, such as `["lea", "martin"]`.
  package private(set) var names: [[String]] = []
  /// Those of them who wrote the document, as far as it says so.
  package private(set) var candidates: [[String]] = []
  /// Numbers of eight digits and more on the lines that announce people.
  package private(set) var numbers: Set<String> = []
  /// Family names that are told behind a title alone: "Mme Roy".
  private(set) var families: Set<String> = []
  /// First names of those who wrote the document.
  private(set) var givens: Set<String> = []
  private static let shortestGiven = 4
  /// What is a program or a language as well: "le site est généré avec Hugo".
  private static let products: Set<String> = [
    "hugo", "jade", "claude", "alma", "julia", "ruby", "alexa", "maya", "sage", "iris", "gaia",
    "ulysse", "astro", "kali", "elia", "vega", "perl",
  ]
  /// A word of each name as it is written, to find soon that a text names nobody.
  private var spellings: [String] = []
  private static let most = 24
  private static let longestLine = 240
  private static let separators: Set<Character> = [
    ",", ";", ":", "–", "—", "|", "(", ")", "·", "•", "/", "\n", "&", "[", "]", "\t",
  ]

  /// - Parameters:
  ///   - lines: what announces people, such as the lines of a cover that name them.
  ///   - beside: what stands beside the text: author of the file, running heads, name of the site.
  ///   - givens: first names that the text gives to those who shared the work.
  package init(lines: [String], beside: [String], givens: [String] = []) {
    for line in lines { take(line, isAnnounced: true) }
    for text in beside { take(text, isAnnounced: false) }
    for given in givens.prefix(Self.most) {
      let key = TextFolding.key(of: given)
      guard !key.contains(" "), !Self.products.contains(key) else { continue }
      self.givens.insert(key)
      spellings.append(given)
    }
  }

  package var isEmpty: Bool { names.isEmpty && families.isEmpty }

  package var isNobody: Bool { isEmpty && givens.isEmpty }

  private mutating func take(_ line: String, isAnnounced: Bool) {
    guard line.utf8.count <= Self.longestLine else { return }
    if isAnnounced {
      for digits in line.split(whereSeparator: { !($0.isASCII && $0.isNumber) })
      where (8...15).contains(digits.count) {
        numbers.insert(String(digits))
      }
    }
    var family: String?
    var given: String?
    var isOther = false
    for part in Self.parts(of: line) where !Organisations.isName(String(part)) {
      let words = part.split(separator: " ").map { $0.trimmed(of: ".") }
      let label = words.prefix { Self.glue.contains(TextFolding.key(of: $0)) }
      var name = words.dropFirst(label.count)
      while let last = name.last, CoverWords.isBesideWord(TextFolding.key(of: last)) {
        name.removeLast()
      }
      let isPerson =
        PersonNames.isPerson(name)
        || PersonNames.isPersonOnCover(name) && !PersonNames.isInitialed(name)
      if !label.isEmpty || PersonRoles.isRole(String(part)) {
        isOther = PersonRoles.isOfAnother(
          label.isEmpty ? String(part) : label.joined(separator: " "))
      }
      // "Nom : OKAFOR   Prénom : Chidera" in two fields.
      if let key = label.last.map({ TextFolding.key(of: $0) }), name.isEmpty {
        if key == "nom" { family = "" }
        if key == "prenom" { given = "" }
        continue
      }
      if name.count == 1, let word = name.first {
        let own = label.last.map { TextFolding.key(of: $0) }
        if let own, PersonNames.isTitle(own), isAnnounced {
          add([own, String(word)], isOther: true)
        }
        if own == "nom" || (family == "" && own == nil) {
          family = String(word)
        } else if own == "prenom" || (given == "" && own == nil) {
          given = String(word)
        }
      } else if isPerson
        || isAnnounced
          && (PersonNames.mayBeName(name.joined(separator: " "))
            || PersonNames.isInitialed(part.split(separator: " ")[...]))
      {
        let isTitled = PersonNames.isTitle(TextFolding.key(of: name.first ?? ""))
        add(name.map(String.init), isOther: isOther || isTitled)
      }
    }
    if let family, let given, !family.isEmpty, !given.isEmpty {
      add([given, family], isOther: false)
    }
  }

  private mutating func add(_ name: [String], isOther: Bool) {
    let words = name.flatMap { TextFolding.words(of: $0) }.filter { !PersonNames.isTitle($0) }
    if words.count == 1, name.count == 2, let family = name.last, families.count < Self.most {
      families.insert(words[0])
      spellings.append(family)
    }
    guard words.count >= 2, words.contains(where: { $0.count >= 3 }), names.count < Self.most,
      !names.contains(words)
    else { return }
    names.append(words)
    if !isOther { candidates.append(words) }
    // Others are called by their first name as well, which must then be one for certain.
    if let given = words.firstIndex(where: FirstNames.holds) ?? (isOther ? nil : 0),
      words.count == 2, name.count == 2, words[given].count >= Self.shortestGiven,
      !Self.products.contains(words[given])
    {
      givens.insert(words[given])
      let written = name[given]
      spellings.append(written.prefix(1).uppercased() + written.dropFirst().lowercased())
    }
    if let longest = name.max(by: { $0.count < $1.count }) {
      for word in [longest, TextFolding.key(of: longest)] where !word.contains(" ") {
        spellings += [
          word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst().lowercased(),
        ]
      }
    }
  }

  /// Whether a text may hold a name, told without taking it apart.
  package func mayName(in text: String) -> Bool { spellings.contains { text.contains($0) } }

  private static func parts(of line: String) -> [Substring] {
    line.replacing(" et ", with: ",").replacing(" and ", with: ",").replacing("   ", with: ",")
      .replacing("Prénom", with: ",Prénom").split { separators.contains($0) }
      .flatMap { $0.split(separator: " - ") }.map { Substring(StyledText.collapsed(String($0))) }
  }

  // MARK: - Lines

  /// Whether a line says nothing but who made the document, with where to reach them.
  package func isOnlyPeople(_ line: String) -> Bool {
    guard !isEmpty, line.utf8.count <= Self.longestLine else { return false }
    let bare = Self.withoutAddresses(line)
    guard Self.isWorthLooking(bare) else { return false }
    let parts = Self.parts(of: bare)
    // "Site : https://lea-martin.fr"
    if line.contains("://"), line.split(separator: " ").contains(where: isOwn),
      parts.allSatisfy({ part in
        leftover(of: TextFolding.words(of: part)).rest.allSatisfy(Self.isBeside)
      })
    {
      return true
    }
    let hasSchool = parts.contains { HeadingWords.isSchool(String($0)) }
    var people = 0
    for part in parts {
      let words = TextFolding.words(of: part)
      let (count, rest) = leftover(of: words)
      people += count
      guard !rest.allSatisfy(Self.isBeside), !ContactLines.isAddress(String(part)),
        !ContactLines.isContact(String(part)), !HeadingWords.isSchool(String(part)),
        !(hasSchool && CoverWords.isPlace(String(part)))
      else { continue }
      return false
    }
    return people > 0
  }

  /// Whether an address is spelt as the name of somebody known is: "https://lea-martin.fr".
  private func isOwn(_ word: Substring) -> Bool {
    guard let start = word.firstRange(of: "://")?.upperBound, word.utf8.count <= 80 else {
      return false
    }
    let host = word[start...].prefix { $0 != "/" }
    let spelt = TextFolding.key(of: host.filter(\.isLetter))
    return names.contains { name in
      spelt.contains(name.joined()) || spelt.contains(name.reversed().joined())
    }
  }

  /// Whether a known name stands anywhere in a line.
  package func isNamed(in line: String) -> Bool {
    !isEmpty && leftover(of: TextFolding.words(of: line)).people > 0
  }

  /// What else a line says, folded, in which a known name stands; `nil` where none does.
  package func wordsBesideName(in line: String) -> [String]? {
    guard !isEmpty, line.utf8.count <= Self.longestLine else { return nil }
    let (people, rest) = leftover(of: TextFolding.words(of: line))
    return people > 0 ? rest : nil
  }

  /// How many names stand among folded words, and what is left of them.
  private func leftover(of words: [String]) -> (people: Int, rest: [String]) {
    var count = 0
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if let length = nameLength(words[index...]) {
        count += 1
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return (count, rest)
  }

  /// The words of a name at the start of others: in either order, or with an initial.
  private func nameLength(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    for name in names {
      let head = Array(words.prefix(name.count))
      if head.count == name.count, head == name || head.sorted() == name.sorted() {
        return name.count
      }
      // "A. N'Diaye", "M. Robin", "Apolline G."
      let rest = words.dropFirst()
      let family = Array(name.dropFirst())
      if first.count == 1, name[0].hasPrefix(first) || first == "m",
        rest.starts(with: family) || rest.first == name.last
      {
        return rest.starts(with: family) ? 1 + family.count : 2
      }
      if PersonNames.isTitle(first), rest.starts(with: family) { return 1 + family.count }
    }
    if PersonNames.isTitle(first), let next = words.dropFirst().first, families.contains(next) {
      return 2
    }
    return nil
  }

  /// A line of many words is prose; one without a known name is none of these.
  private static func isWorthLooking(_ line: String) -> Bool {
    line.split(separator: " ").count <= 26
  }

  static func isGlue(_ word: String) -> Bool { glue.contains(word) }

  private static func isBeside(_ word: String) -> Bool {
    glue.contains(word) || CoverWords.isBesideWord(word)
  }

  /// A line without addresses of mail and pages, and without telephone numbers.
  private static func withoutAddresses(_ line: String) -> String {
    line.split(separator: " ").filter { word in
      !(word.contains("@") || word.contains("http") || word.contains("linkedin.")
        || word.contains("github."))
    }.joined(separator: " ")
  }

  /// What stands around a name on a line that only names people.
  private static let glue: Set<String> = Set(
    TextFolding.words(
      of: """
        par pour de du des d la le les l et a au aux en est ete ce cet cette dans sous sur avec un une
        projet dossier rapport document travail presentation memoire compte rendu fiche
        realise realisee realises realisees prepare preparee presente presentee soutenu soutenue redige redigee
        ecrit ecrite concu concue developpe developpee dessine fait faite encadre encadree dirige dirigee suivi
        suivie direction tutorat cadre mon ma mes notre nos equipe binome trinome groupe auteur auteure autrice
        redacteur redactrice relecteur relectrice capture ecran source photo image figure credit credits schema
        illustration signature nom prenom prenoms page contact copyright date age ans ne nee tuteur tutrice
        professeur professeure enseignant enseignante referent referente m mr mme mlle monsieur madame tel
        telephone mail email e courriel portable by made with author toute question questions plus informations
        information renseignement renseignements joindre portfolio oral site blog soutenance relu linkedin github
        twitter discord mastodon instagram reproduction interdite tous droits reserves etudiant etudiante
        """))

  // MARK: - Parts of a line

  /// A text without what only says whose it is: "(capture : Léa Martin)", "– Léa Martin" at its end.
  package func removed(from text: StyledText) -> StyledText {
    guard !isEmpty else { return text }
    var text = text
    let plain = text.plain
    guard plain.utf8.count <= Self.longestLine * 4 else { return text }
    if let range = bracket(in: Array(plain)) {
      var kept = text.prefix(range.lowerBound).trimmed
      kept.append(text.dropping(range.upperBound))
      text = kept.trimmed
    }
    let line = text.plain
    guard line.utf8.count <= Self.longestLine else { return text }
    for bar in [
      " – ", " — ", " - ", " | ", " · ", " © ", ", par ", ", réalisé par ", ", réalisée par ",
    ] {
      guard let range = Self.lastRange(of: bar, in: line) else { continue }
      let head = line[..<range.lowerBound]
      let tail = line[range.upperBound...]
      guard head.contains(where: \.isLetter), isOnlyPeople(String(tail)) else { continue }
      return text.prefix(head.count).trimmed
    }
    return text
  }

  private func bracket(in characters: [Character]) -> Range<Int>? {
    var open: Int?
    for (index, character) in characters.enumerated() {
      if character == "(" { open = index }
      guard character == ")", let start = open else { continue }
      if isOnlyPeople(String(characters[(start + 1)..<index])) { return start..<(index + 1) }
      open = nil
    }
    return nil
  }

  private static func lastRange(of bar: String, in line: String) -> Range<String.Index>? {
    line.ranges(of: bar).last
  }
}

extension Substring {
  fileprivate func trimmed(of sign: Character) -> Substring {
    hasSuffix(String(sign)) ? dropLast() : self
  }
}
