import Pages

/// Takes the candidate's name and number out of blocks that are not a form.
struct IdentityBlocks {
  private let people: KnownPeople
  private(set) var count = 0
  private var out: [DocumentBlock] = []
  /// Before the first section, where a name needs no label.
  private var isOnCover = true
  /// Below a heading such as "Qui suis-je ?", until the next.
  private var isOfPerson = false
  /// Behind a label alone, such as "Binôme :", where names follow.
  private var expectsNames = false

  /// - Parameters:
  ///   - blocks: a document or the part of it that makes one fiche.
  ///   - document: the whole, whose properties may tell its authors.
  static func removed(
    from blocks: [DocumentBlock], of document: ReadDocument, count: inout Int
  ) -> [DocumentBlock] {
    var identity = IdentityBlocks(
      people: KnownPeople(
        lines: announced(in: document.blocks) + document.authors, beside: document.namesBeside))
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].text?.lines.first?.line : nil
      identity.take(block, at: index, before: next)
    }
    count += identity.count
    return identity.out
  }

  private init(people: KnownPeople) { self.people = people }

  private mutating func take(_ block: DocumentBlock, at index: Int, before next: String?) {
    if isOnCover { isOnCover = index < Self.longestCover && !Self.opensText(block, at: index) }
    switch block {
    case .paragraph(let text, let look):
      let lines = text.lines
      var kept: [StyledText] = []
      for (number, line) in lines.enumerated() {
        let below = number + 1 < lines.count ? lines[number + 1].line : next
        if !names(line.line, before: below) { kept.append(line) }
      }
      count += lines.count - kept.count
      let left = kept.count == lines.count ? text : Self.joined(kept)
      let bare = withoutPersonalParts(left)
      if !bare.isBlank { out.append(.paragraph(bare, look)) }
    case .item(let mark, let text, let look):
      let bare = names(text.line, before: next) ? StyledText() : withoutPersonalParts(text)
      if bare.isBlank, !text.isBlank {
        count += 1
      } else {
        out.append(.item(mark, bare, look))
      }
    case .heading(let level, let text, let look):
      isOfPerson = HeadingWords.isOfPerson(text.line)
      guard isOnCover || level == 0 || people.isOnlyPeople(text.line) else {
        let bare = people.removed(from: text)
        if bare != text { count += 1 }
        out.append(.heading(level: level, bare, look))
        break
      }
      let bare = IdentityLines.withoutName(people.removed(from: text))
      if people.isOnlyPeople(text.line) {
        count += 1
        break
      }
      if bare != text { count += 1 }
      if let bare { out.append(.heading(level: level, bare, look)) }
    case .table(let table): take(table)
    case .image(var image):
      if people.isOnlyPeople(image.caption) { image.caption = "" }
      out.append(.image(image))
    case .code, .boundary: out.append(block)
    }
  }

  private mutating func take(_ table: DocumentTable) {
    var table = table
    let before = table.rows.count
    if Self.isHeadedByLabels(table) {
      table.rows = []
    } else if !Self.isOfColumns(table) {
      let isAboutPerson = Self.isAboutPerson(table)
      table.rows.removeAll { row in
        isIdentity(row, isOnCover: isOnCover || isAboutPerson)
          || isAboutPerson && Self.isOfSheet(row)
      }
    }
    count += before - table.rows.count
    if !table.rows.isEmpty { out.append(.table(table)) }
  }

  /// Whether a line only says who made the document, or how to reach them.
  private mutating func names(_ line: String, before next: String?) -> Bool {
    if IdentityLines.announces(line), let next, PersonNames.mayBeName(next) {
      expectsNames = true
      return true
    }
    if expectsNames, PersonNames.mayBeName(line) { return true }
    expectsNames = false
    return IdentityLines.names(line, isOnCover: isOnCover || isOfPerson)
      || (isOfPerson && CoverWords.isCover(line)) || PersonalFacts.holds(line)
      || people.isOnlyPeople(line) || isOfPerson && people.isNamed(in: line)
  }

  private mutating func withoutPersonalParts(_ text: StyledText) -> StyledText {
    let bare = people.removed(
      from: IdentityLines.withoutLabelledEnd(
        PersonalSentences.removed(from: CandidateNumbers.removed(from: text))))
    if bare != text { count += 1 }
    return bare
  }

  private static let longestCover = 14

  private static func joined(_ lines: [StyledText]) -> StyledText {
    var text = StyledText()
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append(TextRun("\n")) }
      text.append(line)
    }
    return text.trimmed
  }

  /// The first section, or a paragraph of prose, ends the cover.
  private static func opensText(_ block: DocumentBlock, at index: Int) -> Bool {
    switch block {
    case .heading(let level, let text, _):
      return level > 0 && index > 0 && HeadingWords.hasRole(text.line)
    case .paragraph(let text, let look):
      let line = text.line
      return line.count > 160 || (index > 0 && look.isBold && HeadingWords.isSectionName(line))
    default: return false
    }
  }

  // MARK: - Who is named

  /// The lines and rows that announce people, which tell the names to look for everywhere.
  private static func announced(in blocks: [DocumentBlock]) -> [String] {
    var lines: [String] = []
    var isOnCover = true
    for (index, block) in blocks.enumerated() {
      if isOnCover { isOnCover = index < longestCover && !opensText(block, at: index) }
      switch block {
      case .paragraph(let text, _), .item(_, let text, _):
        for line in text.lines {
          let words = line.line
          if IdentityLines.names(words, isOnCover: isOnCover) { lines.append(words) }
          if let name = PersonalSentences.name(in: words) { lines.append(name) }
        }
      case .heading(_, let text, _):
        if isOnCover, IdentityLines.withoutName(text) != text { lines.append(text.line) }
      case .table(let table):
        guard !isOfColumns(table) else { continue }
        if isHeadedByLabels(table) {
          lines += table.rows[1].flatMap { $0.plain.split(separator: "\n").map(String.init) }
        }
        // First and last name in rows of their own are one person.
        let rows = table.rows.filter { $0.count <= 4 }
          .filter { FormLabels.identity(in: $0.first?.plain ?? "").isIdentity }
          .map { row in row.map(\.plain).joined(separator: " : ") }
        lines += rows
        if rows.count > 1 { lines.append(rows.prefix(2).joined(separator: ", ")) }
      case .code, .image, .boundary: break
      }
    }
    return lines
  }

  // MARK: - Tables

  /// A table with a first name and a last name, or a number, is one about a person.
  private static func isAboutPerson(_ table: DocumentTable) -> Bool {
    let labels = table.rows.joined().map { FormLabels.identity(in: $0.plain) }
    return labels.count { $0.isIdentity } >= 2
  }

  /// "Candidate | Épreuve" above "Léa Martin | E5": labels side by side, and one row of values.
  private static func isHeadedByLabels(_ table: DocumentTable) -> Bool {
    guard table.rows.count == 2, let head = table.rows.first, (1...4).contains(head.count) else {
      return false
    }
    let labels = head.map { TextFolding.key(of: $0.plain) }
    return labels.contains { personLabels.contains($0) }
      && labels.allSatisfy { personLabels.contains($0) || sheetLabels.contains($0) }
      && table.rows[1].allSatisfy { !personLabels.contains(TextFolding.key(of: $0.plain)) }
  }

  private static let personLabels: Set<String> = [
    "candidat", "candidate", "nom", "prenom", "nom prenom", "nom et prenom", "etudiant",
    "etudiante", "eleve",
    "numero de candidat", "n candidat", "numero candidat", "n de candidat", "auteur", "autrice",
  ]
  private static let sheetLabels: Set<String> = [
    "session", "option", "epreuve", "parcours", "specialite", "classe", "diplome", "formation",
    "promotion",
    "etablissement", "lycee", "date", "annee", "numero", "date de naissance",
  ]

  /// Whether a table describes the columns of a database: "nom | VARCHAR(60)".
  private static func isOfColumns(_ table: DocumentTable) -> Bool {
    table.rows.contains { row in
      row.dropFirst().contains { cell in
        let word = cell.plain.prefix { $0.isLetter }.lowercased()
        return types.contains(word) && cell.plain.utf8.count <= 40
      }
    }
  }

  private static let types: Set<String> = [
    "varchar", "char", "int", "integer", "bigint", "smallint", "tinyint", "text", "date",
    "datetime", "timestamp",
    "boolean", "bool", "decimal", "float", "string", "serial", "uuid", "nvarchar", "entier",
  ]

  /// "Session | 2026", "Option | SISR" among the rows about a person.
  private static func isOfSheet(_ row: [DocumentCell]) -> Bool {
    guard row.count == 2, let label = row.first else { return false }
    return [
      "session", "option", "epreuve", "parcours", "specialite", "classe", "diplome", "formation",
      "promotion",
    ]
    .contains(TextFolding.key(of: label.plain))
  }

  private func isIdentity(_ row: [DocumentCell], isOnCover: Bool) -> Bool {
    guard row.count <= 4, let first = row.first else { return false }
    let labels = FormLabels.identity(in: first.plain)
    if labels.isIdentity, labels.isStrong || isOnCover { return true }
    let line = row.map { StyledText.collapsed($0.plain) }.joined(separator: " : ")
    if PersonalFacts.holds(line) || ContactLines.isContact(line) || people.isOnlyPeople(line) {
      return true
    }
    return row.count == 2 && IdentityLines.isLabel(first.plain, of: row[1].plain, isOnCover: false)
  }
}
