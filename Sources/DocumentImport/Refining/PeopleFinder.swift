import Pages
import People

/// Collects the names of those whose document it is, from wherever they are surest.
struct PeopleFinder {
  private let document: ReadDocument
  private let zones: DocumentZones
  /// Lines that name people.
  private var lines: [String] = []
  /// First names that the text gives to those who shared the work.
  private var givens: [String] = []

  static func people(of document: ReadDocument, zones: DocumentZones) -> KnownPeople {
    var finder = PeopleFinder(document, zones)
    finder.takeCover()
    finder.takeEnd()
    finder.takeText()
    return KnownPeople(
      lines: finder.lines + document.owners + finder.authors + finder.namesInFileName
        + finder.namesInAddresses,
      beside: document.namesBeside, givens: finder.givens)
  }

  private init(_ document: ReadDocument, _ zones: DocumentZones) {
    self.document = document
    self.zones = zones
  }

  // MARK: - Cover

  /// Lines of the cover that are made of names, numbers and the like.
  private mutating func takeCover() {
    var hasTitle = false
    var kindSize: Double?
    for block in document.blocks[zones.cover] {
      switch block {
      case .heading(_, let text, _):
        if hasTitle { take(text.line, takesUnknown: true) }
        hasTitle = true
      case .paragraph(let text, let look):
        let mayBeTitle =
          !hasTitle && (look.isBold || look.size >= Self.sizeOfTitle)
          || kindSize.map { look.size > $0 } ?? false
        for line in text.lines { take(line.line, takesUnknown: !mayBeTitle) }
        if mayBeTitle {
          hasTitle = true
          kindSize = HeadingWords.isKindOfDocument(text.line) && look.size > 0 ? look.size : nil
        }
      case .table, .item, .code, .image, .boundary: break
      }
    }
  }

  /// In points; what is as large may be the title.
  static let sizeOfTitle = 15.0

  private mutating func take(_ line: String, takesUnknown: Bool) {
    guard !zones.isCounted(line) else { return }
    guard let cover = CoverLine(line, prose: zones.prose, takesUnknown: takesUnknown),
      cover.isIdentity
    else {
      lines += CoverLine.people(in: line)
      return
    }
    lines.append(line)
    for part in CoverLine.parts(of: line) where !Organisations.isName(part) {
      let words = part.split(separator: " ")
      for count in [4, 3, 2] where words.count > count {
        let name = words.suffix(count).joined(separator: " ")
        if PersonNames.mayBeName(name) {
          lines.append(name)
          break
        }
      }
    }
  }

  private mutating func takeEnd() {
    for block in document.blocks[zones.end] {
      for line in block.text?.lines ?? [] { take(line.line, takesUnknown: zones.isSigned) }
    }
  }

  // MARK: - Text

  /// The lines and rows that announce people.
  private mutating func takeText() {
    var isBelowTeam = false
    for (index, block) in document.blocks.enumerated() {
      let names = isBelowTeam ? TeamItems.names(of: block) : []
      lines += names.map { "Auteur : " + $0 }
      if names.isEmpty {
        isBelowTeam = block.text.map { TeamItems.areAnnounced(by: $0.line) } ?? false
      }
      let isOnCover = zones.cover.contains(index)
      switch block {
      case .paragraph(let text, _), .item(_, let text, _):
        for line in text.lines {
          let words = line.line
          if IdentityLines.names(words, isOnCover: isOnCover) { lines.append(words) }
          if let name = PersonalSentences.name(in: words) { lines.append(name) }
          lines += PeopleInText.lines(in: words)
          givens += PeopleInText.givens(in: words)
        }
      case .heading(_, let text, _):
        if isOnCover, IdentityLines.withoutName(text) != text { lines.append(text.line) }
      case .table(let table): take(table)
      case .code, .image, .boundary: break
      }
    }
  }

  private mutating func take(_ table: DocumentTable) {
    guard !IdentityTables.isOfColumns(table) else { return }
    // A table may only lay out a page.
    for cell in table.rows.joined() {
      let own = cell.plain.split(separator: "\n").map { StyledText.collapsed(String($0)) }
      for line in own { lines += PeopleInText.lines(in: line) }
      // A label on a line of the cell, and whom it announces on the next.
      for (label, name) in zip(own, own.dropFirst())
      where label.hasSuffix(":") && PersonRoles.announces(label)
        && (PersonNames.mayBeName(name)
          || PersonNames.isPersonOnCover(name.split(separator: " ")[...]))
      {
        lines.append("\(label) \(name)")
      }
    }
    if IdentityTables.isHeadedByLabels(table) {
      lines += table.rows[1].flatMap { $0.plain.split(separator: "\n").map(String.init) }
      lines.append(IdentityTables.named(table))
    }
    // First and last name in rows of their own are one person.
    let rows = table.rows.filter { $0.count <= 4 }
      .filter { FormLabels.identity(in: $0.first?.plain ?? "").isIdentity }
      .map { row in row.map(\.plain).joined(separator: " : ") }
    lines += rows
    if rows.count > 1 { lines.append(rows.prefix(2).joined(separator: ", ")) }
  }

  // MARK: - Beside the text

  /// The authors by the properties; one whom the text speaks of may be the company.
  private var authors: [String] {
    document.authors.filter { author in
      let words = author.split(separator: " ")[...]
      return PersonNames.isPersonOnCover(words) || CoverLine.isUnheard(words, in: zones.prose)
    }
  }

  /// "Léa Martin" of "MARTIN_Lea_E5.docx", where the text holds both words side by side.
  private var namesInFileName: [String] {
    let name = document.fileName.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").dropLast().joined(separator: " ")
    return pairs(stem.split { !$0.isLetter }.map(String.init))
  }

  /// "Léa Martin" of "lea.martin@exemple.fr".
  private var namesInAddresses: [String] {
    var found: [String] = []
    for index in Array(zones.cover) + Array(zones.end) {
      guard let text = document.blocks[index].text else { continue }
      for word in text.plain.split(whereSeparator: { $0.isWhitespace || "<>(),;:|".contains($0) }) {
        guard let at = word.firstIndex(of: "@"), found.count < 8 else { continue }
        found += named(inMail: word[..<at])
        found += pairs(word[..<at].split { !$0.isLetter }.map(String.init))
      }
    }
    return found
  }

  /// "Nora Le Goff" of "n.legoff@exemple.fr", where words near the title spell it so.
  private func named(inMail local: Substring) -> [String] {
    let spelt = TextFolding.key(of: String(local.filter(\.isLetter)))
    guard spelt.count >= Self.shortestMail else { return [] }
    var found: [String] = []
    for index in Array(zones.cover) + Array(zones.end) {
      for line in document.blocks[index].text?.lines ?? [] where line.plain.utf8.count <= 200 {
        let words = line.line.split { $0.isWhitespace || ",;|()".contains($0) }
        let keys = words.map { word in
          TextFolding.words(of: word).joined()
        }
        for start in words.indices where words[start].first?.isUppercase == true {
          for end in (start + 1)..<min(start + 4, words.count + 1) where end > start + 1 {
            let family = keys[(start + 1)..<end].joined()
            let given = keys[start]
            guard words[end - 1].first?.isUppercase == true, family.count >= 3,
              spelt == given.prefix(1) + family || spelt == given + family
                || spelt == family + given
            else { continue }
            found.append(words[start..<end].joined(separator: " "))
          }
        }
      }
    }
    return found
  }

  private static let shortestMail = 5

  /// Two words side by side that near the title or at the end stand side by side as a name does.
  private func pairs(_ words: [String]) -> [String] {
    var found: [String] = []
    for (one, next) in zip(words, words.dropFirst()) where one.count >= 2 && next.count >= 2 {
      let keys = [TextFolding.key(of: one), TextFolding.key(of: next)]
      guard !keys.contains(where: { HeadingWords.isGenericWord($0) || PersonNames.isNoName($0) })
      else { continue }
      for index in Array(zones.cover) + Array(zones.end) {
        guard let text = document.blocks[index].text else { continue }
        for line in text.lines {
          if let name = Self.adjacent(keys, in: line.line), !found.contains(name) {
            found.append(name)
          }
        }
      }
    }
    return found
  }

  private static func adjacent(_ keys: [String], in line: String) -> String? {
    let words = line.split { !($0.isLetter || "-'’".contains($0)) }
    for (one, next) in zip(words, words.dropFirst()) {
      let own = [TextFolding.key(of: one), TextFolding.key(of: next)]
      guard own == keys || own == keys.reversed(), one.first?.isUppercase == true,
        next.first?.isUppercase == true
      else { continue }
      return "\(one) \(next)"
    }
    return nil
  }
}
