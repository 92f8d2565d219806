import Pages
import People
import TextSearch

/// Takes the candidate's name and number out of blocks that are not a form.
struct IdentityBlocks {
  private let people: KnownPeople
  private let zones: DocumentZones
  private(set) var count = 0
  private var out: [DocumentBlock] = []
  /// Before the first section, where a name needs no label.
  private var isOnCover = true
  /// Below a heading such as "Qui suis-je ?", until the next.
  private var isOfPerson = false
  /// Behind a label alone, such as "Binôme :", where names follow.
  private var expectsNames = false
  /// Where "Équipe" stands alone in what is kept, and how much was left out before.
  private var teamIndex: Int?
  private var countAtTeam = 0
  /// Behind a label alone, such as "Titre professionnel visé", where a diploma follows.
  private var expectsDiploma = false
  /// Whether what may be the title has been met, behind which two capitalised words are a name.
  private var hasTitle = false
  /// The words of that title, which the head of a page says beside the author's name.
  private var titleWords: Set<String> = []
  /// How large the kind of document is that stands where the title might; the title is larger then.
  private var kindSize: Double?

  /// - Parameters:
  ///   - blocks: a document or the part of it that makes one fiche.
  ///   - document: the whole, whose properties may tell its authors.
  static func removed(
    from blocks: [DocumentBlock], of document: ReadDocument, count: inout Int
  ) -> [DocumentBlock] {
    let zones = DocumentZones(document.blocks)
    let people = PeopleFinder.people(of: document, zones: zones)
    var identity = IdentityBlocks(
      people: people, zones: blocks.count == document.blocks.count ? zones : DocumentZones(blocks))
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].text?.lines.first?.line : nil
      identity.take(block, at: index, before: next)
    }
    identity.closeTeam(before: nil)
    count += identity.count
    return identity.out
  }

  /// The same inside a form, which has neither cover nor end.
  ///
  /// - Parameter people: whose document it is, found once however many forms it holds.
  static func removedInside(
    _ blocks: [DocumentBlock], of people: KnownPeople, count: inout Int
  ) -> [DocumentBlock] {
    var identity = IdentityBlocks(people: people, zones: DocumentZones([]))
    identity.isOnCover = false
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].text?.lines.first?.line : nil
      identity.take(block, at: longestCover, before: next)
    }
    count += identity.count
    return identity.out
  }

  private init(people: KnownPeople, zones: DocumentZones) {
    self.people = people
    self.zones = zones
  }

  /// Leaves out "Équipe" where all who stood below it are gone.
  private mutating func closeTeam(before block: DocumentBlock?) {
    guard let teamIndex, teamIndex == out.count - 1 else { return }
    switch block {
    case .heading, nil:
      if count > countAtTeam { out.removeLast() }
      self.teamIndex = nil
    case .paragraph, .item, .table, .code, .image, .boundary: break
    }
  }

  private mutating func take(_ block: DocumentBlock, at index: Int, before next: String?) {
    closeTeam(before: block)
    defer {
      if out.last == block, let text = block.text, TeamItems.areAnnounced(by: text.line) {
        teamIndex = out.count - 1
        countAtTeam = count
      }
    }
    if isOnCover { isOnCover = index < Self.longestCover && !Self.opensText(block, at: index) }
    let zone = Zone(
      isNear: zones.cover.contains(index), isLast: zones.end.contains(index),
      closes: index + 1 == zones.end.upperBound)
    if takesDiploma(block) { return }
    switch block {
    case .paragraph(let text, let look):
      let lines = text.lines
      let mayBeTitle =
        !hasTitle && (look.isBold || look.size >= PeopleFinder.sizeOfTitle)
        || kindSize.map { look.size > $0 } ?? false
      var kept: [StyledText] = []
      for (number, line) in lines.enumerated() {
        let below = number + 1 < lines.count ? lines[number + 1].line : next
        let isGone =
          !zones.isCounted(line.line)
          && (names(line.line, before: below)
            || zone.isNear && isBareLabel(line.line, before: below)
            || isOfCover(line.line, zone, takesUnknown: !mayBeTitle)
            || (zone.isNear || zone.isLast && zones.isSigned)
              && isBesideTitle(line.line, isAlone: lines.count == 1)
            || CreditLines.isOne(line.line, prose: zones.prose)
            || isHeadOfPage(line.line)
            || !mayBeTitle && isLoneName(line.line, zone, look, before: below))
        if !isGone { kept.append(line) }
      }
      // School and class beside a name say whose it is.
      if zone.isLast, !kept.isEmpty, kept.count < lines.count {
        kept.removeAll { line in
          CoverLine(line.line, prose: zones.prose, takesUnknown: false)?.isBeside ?? false
        }
      }
      if mayBeTitle, !kept.isEmpty {
        hasTitle = true
        if titleWords.isEmpty { titleWords = Set(TextFolding.words(of: text.plain)) }
        kindSize = HeadingWords.isKindOfDocument(text.line) && look.size > 0 ? look.size : nil
      }
      count += lines.count - kept.count
      let left = kept.count == lines.count ? text : Self.joined(kept)
      let bare = withoutPersonalParts(left)
      // "… sur l'honneur. Léa Martin": what is left may be a name alone.
      let isOnlyName =
        bare != left && isOfCover(bare.line, zone, takesUnknown: false)
      let signed = zone.isLast ? withoutSignature(bare, zone) : bare
      if !bare.isBlank, !isOnlyName { out.append(.paragraph(signed, look)) }
    case .item(let mark, let text, let look):
      let isGone =
        names(text.line, before: next) || CreditLines.isOne(text.line, prose: zones.prose)
      let bare = isGone ? StyledText() : withoutPersonalParts(text)
      if bare.isBlank, !text.isBlank {
        count += 1
      } else {
        out.append(.item(mark, bare, look))
      }
    case .heading(let level, let text, let look):
      isOfPerson = HeadingWords.isOfPerson(text.line)
      let isFirst = !hasTitle
      hasTitle = true
      if titleWords.isEmpty { titleWords = Set(TextFolding.words(of: text.plain)) }
      if !isFirst, zone.isNear, isOfCover(text.line, zone, takesUnknown: true) {
        count += 1
        break
      }
      guard isOnCover || level == 0 || people.isOnlyPeople(text.line) else {
        let bare = people.withInitials(people.removed(from: text))
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
      if let bare {
        out.append(.heading(level: level, people.withInitials(bare), look))
      }
    case .table(let table): take(table, isNear: zone.isNear)
    case .image(var image):
      if people.isOnlyPeople(image.caption)
        || CreditLines.isOne(image.caption, prose: zones.prose)
      {
        image.caption = ""
      }
      image.caption = people.withInitials(StyledText(image.caption)).plain
      out.append(.image(image))
    case .code(let code): out.append(.code(people.withInitials(code: code)))
    case .boundary: out.append(block)
    }
  }

  /// Leaves out what announces a diploma on a cover, and the diploma on its own line below it.
  private mutating func takesDiploma(_ block: DocumentBlock) -> Bool {
    let expected = expectsDiploma
    expectsDiploma = false
    guard isOnCover, let text = block.text, !text.trimmed.plain.contains("\n") else {
      return false
    }
    let line = text.line
    if expected, line.count <= Self.longestDiploma, !HeadingWords.isSectionName(line),
      line.last.map({ !".:".contains($0) }) ?? false
    {
      count += 1
      return true
    }
    let label = line.firstIndex(of: ":").map { line[..<$0] } ?? line[...]
    guard CoverWords.announcesDiploma(String(label)) else { return false }
    count += 1
    expectsDiploma = line.dropFirst(label.count + 1).allSatisfy(\.isWhitespace)
    return true
  }

  private static let longestDiploma = 90

  /// Whether a block stands near the title, or among the lines that close the document.
  private struct Zone {
    var isNear: Bool
    var isLast: Bool
    /// Whether nothing follows it.
    var closes = false
  }

  /// "Stagiaire" and "Diplôme" on lines of their own, above a name and a diploma.
  private mutating func isBareLabel(_ line: String, before next: String?) -> Bool {
    guard let next, line.utf8.count <= 40, !line.contains(":") else { return false }
    let words = TextFolding.words(of: line)
    if words.count <= 4, PersonRoles.announces(line),
      !PersonRoles.isOfMany(line) || words.count > 1,
      PersonNames.mayBeName(next) || PersonNames.isPersonOnCover(next.split(separator: " ")[...])
    {
      expectsNames = true
      return true
    }
    return ["diplome", "formation", "classe", "etablissement", "ecole"].contains(words.joined())
      && CoverWords.isBeside(next)
  }

  /// A name alone on a cover or below the text; in bold it may open a part, unless names go on below it.
  private func isLoneName(
    _ line: String, _ zone: Zone, _ look: ParagraphLook, before next: String?
  ) -> Bool {
    if zone.isLast {
      let takesAny = zones.isSigned || zone.closes && !look.isBold
      return CoverLine.isLoneName(line, prose: zones.prose, takesAny: takesAny)
    }
    guard zone.isNear, CoverLine.isLoneName(line, prose: zones.prose, takesAny: false) else {
      return false
    }
    return !look.isBold || next.map { isOfCover($0, zone, takesUnknown: true) } ?? false
  }

  private func isOfCover(_ line: String, _ zone: Zone, takesUnknown: Bool) -> Bool {
    guard zone.isNear || zone.isLast else { return false }
    // What a site wrote around a page that was printed or copied.
    if zone.isLast,
      PersonalFacts.opensSignature(line) || MadeBy.names(line) || PersonNames.isPair(line)
    {
      return true
    }
    if Bylines.holds(line) || WebFurniture.isLeftOut(line, isLink: false) { return true }
    // "Articles récents : Un VPN, Un NAS", from a column beside the text.
    if let colon = line.firstIndex(of: ":"), WebOthers.opens(TextFolding.key(of: line[..<colon])),
      line.index(after: colon) < line.endIndex
    {
      return true
    }
    let cover = CoverLine(
      line, prose: zones.prose,
      takesUnknown: takesUnknown
        && (zone.isNear && !zone.isLast || zone.isLast && (zones.isSigned || zone.closes)))
    return cover?.isIdentity ?? false
  }

  private mutating func take(_ table: DocumentTable, isNear: Bool) {
    var table = table
    let before = table.rows.count
    // Before initials stand for the names behind them.
    for row in table.rows.indices {
      let signed = table.rows[row].indices.filter { isSignature(table.rows[row][$0]) }
      // Beside a signature stands what was thought of the work.
      let marks =
        signed.isEmpty
        ? []
        : table.rows[row].indices.filter {
          PersonalFacts.holds(StyledText.collapsed(table.rows[row][$0].plain))
        }
      for column in Set(signed + marks) {
        table.rows[row][column].blocks = []
        count += 1
      }
      if !signed.isEmpty, table.rows[row].allSatisfy({ $0.plain.isEmpty }) {
        table.rows[row] = []
      }
    }
    table.rows.removeAll(where: \.isEmpty)
    if IdentityTables.isHeadedByLabels(table) {
      table.rows = []
    } else if !IdentityTables.isOfColumns(table) {
      if let end = table.rows.firstIndex(where: isHeadOfMarks) { table.rows.removeSubrange(end...) }
      // A head such as "Nom | Fonction | Visa" may go before the names below it.
      let columns = IdentityTables.columnsOfPeople(table)
      let head = table.rows.first
      let isAboutPerson = IdentityTables.isAboutPerson(table)
      table.rows.removeAll { row in
        isIdentity(row, isOnCover: isOnCover || isAboutPerson)
          || isAboutPerson && IdentityTables.isOfSheet(row)
          || isNear && (isOfCover(row) || IdentityTables.isOfExam(row))
      }
      // What stood beside somebody's name tells of the class, not of the work.
      if isNear, table.rows.count < before { table.rows.removeAll(where: IdentityTables.isOfClass) }
      if isNear, table.rows.count <= 8 { empty(&table.rows) }
      let hasHead = table.rows.first == head
      for row in table.rows.indices {
        shorten(&table.rows[row], columns, isHead: hasHead && row == 0)
      }
    }
    count += before - table.rows.count
    if !table.rows.isEmpty { out.append(.table(table)) }
  }

  /// A text without the name behind its last sentence.
  private func withoutSignature(_ text: StyledText, _ zone: Zone) -> StyledText {
    let plain = text.plain
    guard let stop = plain.ranges(of: ". ").last, !plain[..<stop.lowerBound].isEmpty,
      plain[..<stop.lowerBound].split(separator: " ").count >= 3,
      isOfCover(String(plain[stop.upperBound...]), zone, takesUnknown: true)
    else { return text }
    return text.prefix(plain.distance(from: plain.startIndex, to: stop.lowerBound) + 1)
  }

  /// Diploma, school and date; alone on a line they go with the cover later.
  private func isBesideTitle(_ line: String, isAlone: Bool) -> Bool {
    let cover = CoverLine(line, prose: zones.prose, takesUnknown: false)
    guard cover?.isBeside ?? false else { return false }
    return !isAlone || CoverWords.isCover(line) || CoverWords.isOfPromotion(line)
      || CoverLine.parts(of: line).contains {
        CoverWords.isOfDiploma($0, TextFolding.words(of: $0))
      }
  }

  /// A row of a cover that a table only lays out.
  private func isOfCover(_ row: [DocumentCell]) -> Bool {
    let cells = row.map { StyledText.collapsed($0.plain) }
    return cells.contains { !$0.isEmpty }
      && isOfCover(
        cells.joined(separator: " | "), Zone(isNear: true, isLast: false), takesUnknown: false)
  }

  /// Empties the cells of a cover that name somebody, beside others that tell of the work.
  private mutating func empty(_ rows: inout [[DocumentCell]]) {
    for row in rows.indices {
      for column in rows[row].indices {
        let line = StyledText.collapsed(rows[row][column].plain)
        guard line.contains(":"),
          isOfCover(line, Zone(isNear: true, isLast: false), takesUnknown: false)
        else { continue }
        rows[row][column].blocks = []
        count += 1
      }
      // Beside nobody else the class tells of the same person.
      let left = rows[row].map { StyledText.collapsed($0.plain) }.filter { !$0.isEmpty }
      if left.count < rows[row].count, left.allSatisfy(IdentityTables.isClass) {
        for column in rows[row].indices { rows[row][column].blocks = [] }
      }
    }
    rows.removeAll { row in row.allSatisfy { $0.plain.isEmpty } }
  }

  /// Initials for the names in a row.
  private func shorten(_ row: inout [DocumentCell], _ columns: [Int], isHead: Bool) {
    for column in row.indices {
      let isOfPeople = !isHead && columns.contains(column)
      guard isOfPeople || people.mayName(in: row[column].plain) else { continue }
      for index in row[column].blocks.indices {
        switch row[column].blocks[index] {
        case .paragraph(let text, let look):
          let short =
            isOfPeople
            ? StyledText(IdentityTables.initials(of: text.line))
            : people.withInitials(text)
          row[column].blocks[index] = .paragraph(short, look)
        case .item(let mark, let text, let look):
          row[column].blocks[index] = .item(
            mark, people.withInitials(text), look)
        case .heading, .table, .code, .image, .boundary: break
        }
      }
    }
  }

  /// Whether a line only says who made the document, or how to reach them.
  private mutating func names(_ line: String, before next: String?) -> Bool {
    if IdentityLines.announces(line), let next, PersonNames.mayBeName(next) {
      expectsNames = true
      return true
    }
    if expectsNames,
      PersonNames.mayBeName(line) || Self.isNamed(line)
        || CoverWords.isPlace(line) && !line.contains(" ")
    {
      return true
    }
    expectsNames = false
    if isOnCover, let next, Self.asksForName(line), CoverWords.isPlace(next) {
      expectsNames = true
      return true
    }
    // "Tuteur", a cell of its own before who it was
    if let next, line.utf8.count <= Self.longestLabel, PersonRoles.announces(line),
      !PersonRoles.isOfMany(line), PersonRoles.namesOnlooker(line), Self.isNamed(next)
    {
      expectsNames = true
      return true
    }
    // "Groupe 4 – 2", the foot of a slide
    if Self.isFootOfSlide(line) { return true }
    // "Correcteur :", left open for a hand to fill.
    if isOnCover, line.hasSuffix(":"), PersonRoles.announces(line) { return true }
    return IdentityLines.names(line, isOnCover: isOnCover || isOfPerson)
      || (isOfPerson && CoverWords.isCover(line)) || PersonalFacts.holds(line)
      || people.isOnlyPeople(line) || isOfPerson && people.isNamed(in: line)
  }

  private static func isFootOfSlide(_ line: String) -> Bool {
    guard line.utf8.count <= longestLabel else { return false }
    let parts = line.split { "–—|·".contains($0) }.flatMap { $0.split(separator: " - ") }
      .map { StyledText.collapsed(String($0)) }
    guard parts.count == 2 else { return false }
    return ["groupe", "binome", "equipe"].contains(TextFolding.words(of: parts[0]).first ?? "")
      && CoverWords.isBeside(parts[0]) && parts[0].contains(where: \.isNumber)
      && parts[1].count <= 3 && parts[1].allSatisfy(\.isNumber)
  }

  /// Whether a line behind a label is a name, with how to reach them or not.
  private static func isNamed(_ line: String) -> Bool {
    CoverLine(line, prose: noProse, takesUnknown: true)?.isIdentity ?? false
  }

  /// A name is told from prose that does not have it.
  private static let noProse: Set<String> = ["-"]

  private static func isSurely(_ line: String) -> Bool {
    CoverLine(line, prose: [], takesUnknown: false)?.isIdentity ?? false
  }

  /// "Nom du candidat", "Prénom", on a line of its own above the name.
  private static func asksForName(_ line: String) -> Bool {
    guard line.utf8.count <= longestLabel else { return false }
    let words = TextFolding.words(of: line)
    return words.count <= 4 && words.first.map(labelsOfName.contains) ?? false
      && PersonRoles.announces(line)
  }

  private static let longestLabel = 40
  private static let labelsOfName: Set<String> = ["nom", "prenom", "noms", "prenoms"]

  private mutating func withoutPersonalParts(_ text: StyledText) -> StyledText {
    let own = PrivateMail.removed(
      from: CandidateNumbers.removed(
        from: CreditLines.removed(from: text, prose: zones.prose), known: people.numbers))
    let bare = people.withInitials(
      people.removed(
        from: IdentityLines.withoutLabelledEnd(
          OwnSchool.removed(from: PersonalSentences.removed(from: own)))))
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
      return line.count > 160 || (index > 0 && look.isBold && DocumentZones.opensSection(line))
    default: return false
    }
  }

  // MARK: - Tables

  /// "Signature de l'élève : Dina Sangaré".
  private func isSignature(_ cell: DocumentCell) -> Bool {
    let line = StyledText.collapsed(cell.plain)
    guard line.utf8.count <= 80, let colon = line.firstIndex(of: ":") else { return false }
    let name = StyledText.collapsed(String(line[line.index(after: colon)...]))
    return PersonalFacts.holds(String(line[..<colon]) + ":")
      && (PersonNames.isPersonOnCover(name.split(separator: " ")[...])
        || PersonNames.mayBeName(name))
  }

  /// The author beside words of the title, as the head of one page has them: "Léa Martin  Un NAS".
  private func isHeadOfPage(_ line: String) -> Bool {
    guard !titleWords.isEmpty, line.last.map({ !".!?".contains($0) }) ?? false,
      let words = people.wordsBesideName(in: line)
    else { return false }
    return (1...Self.mostWordsOfHead).contains(words.count)
      && words.allSatisfy { titleWords.contains($0) || $0.allSatisfy(\.isNumber) }
      && words.contains { $0.count > 3 && titleWords.contains($0) }
  }

  private static let mostWordsOfHead = 14

  /// "Signature du tuteur" with a name below it.
  private func isSigned(_ cell: DocumentCell) -> Bool {
    let lines = cell.plain.split(separator: "\n").map { StyledText.collapsed(String($0)) }
      .filter { !$0.isEmpty }
    return lines.contains(where: PersonalFacts.holds)
      && lines.allSatisfy { line in
        PersonalFacts.holds(line) || PersonNames.isPersonOnCover(line.split(separator: " ")[...])
          || PersonNames.mayBeName(line) || CoverWords.isBeside(line) || Self.isSurely(line)
      }
  }

  /// "Signature du candidat | Cadre réservé au jury": what stands below is a signature and a mark.
  private func isHeadOfMarks(_ row: [DocumentCell]) -> Bool {
    let cells = row.map { StyledText.collapsed($0.plain) }.filter { !$0.isEmpty }
    return cells.count >= 2 && cells.allSatisfy(PersonalFacts.holds)
  }

  /// "Rédaction", who did it, and when.
  private func isOfMaker(_ cells: [String]) -> Bool {
    guard cells.count >= 2, PersonRoles.announces(cells[0]) else { return false }
    func isPerson(_ cell: String) -> Bool {
      PersonNames.isPersonOnCover(cell.split(separator: " ")[...])
    }
    return cells.dropFirst().contains(where: isPerson)
      && cells.dropFirst().allSatisfy { isPerson($0) || CoverWords.isBeside($0) }
  }

  private func isIdentity(_ row: [DocumentCell], isOnCover: Bool) -> Bool {
    guard row.count <= 4, let first = row.first else { return false }
    let labels = FormLabels.identity(in: first.plain)
    if labels.isIdentity, labels.isStrong || isOnCover { return true }
    let line = row.map { StyledText.collapsed($0.plain) }.joined(separator: " : ")
    if PersonalFacts.holds(line) || ContactLines.isContact(line) || people.isOnlyPeople(line) {
      return true
    }
    // "Signature de l'élève | Visa du professeur", with room below.
    let cells = row.map { StyledText.collapsed($0.plain) }.filter { !$0.isEmpty }
    if !cells.isEmpty,
      cells.allSatisfy({ PersonalFacts.holds($0) || MadeBy.names($0, isStrict: true) })
        || row.filter({ !$0.plain.isEmpty }).allSatisfy(isSigned)
    {
      return true
    }
    if isOfMaker(cells) { return true }
    return row.count == 2 && IdentityLines.isLabel(first.plain, of: row[1].plain, isOnCover: false)
  }
}
