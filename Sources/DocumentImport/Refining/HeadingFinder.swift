import Pages
import People
import TextSearch

/// Tells the headings of a document from its text, those that are only bold included.
struct HeadingFinder {
  private var blocks: [DocumentBlock]
  private let takesTitle: Bool
  private let takesLeads: Bool
  private(set) var title: String?
  private(set) var origin: TitleOrigin = .firstHeading
  /// How many headings were recognised by their looks.
  private(set) var guessedCount = 0

  /// A heading with its place among the blocks.
  private struct Heading {
    let index: Int
    var level: Int
    let text: StyledText
    let look: ParagraphLook
    let isGuessed: Bool
  }

  static let longestHeading = 90
  /// One that stands out by its look may go over several lines.
  static let longestWrappedHeading = 220

  /// - Parameters:
  ///   - takesTitle: whether one of the headings may be the title of the whole.
  ///   - takesLeads: whether "Objectif : …" with the first words bold opens a section.
  init(_ blocks: [DocumentBlock], takesTitle: Bool, takesLeads: Bool) {
    self.blocks =
      takesTitle ? TitleLines.joined(blocks, bodySize: Self.bodySize(of: blocks)) : blocks
    self.takesTitle = takesTitle
    self.takesLeads = takesLeads
  }

  /// The blocks with headings from level 1 down, and without the title.
  mutating func found() -> [DocumentBlock] {
    let bodySize = self.bodySize
    var real: [Heading] = []
    var titleIndex: Int?
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, let text, let look) = block, !text.isBlank else { continue }
      if level == 0 {
        if takesTitle, titleIndex == nil, !HeadingWords.isGeneric(text.line),
          !HeadingWords.isContents(text.line)
        {
          titleIndex = index
          title = HeadingWords.calmed(text.joined).plain
        }
      } else if !HeadingWords.isContents(text.line) {
        real.append(
          Heading(index: index, level: level, text: text, look: look, isGuessed: false))
      }
    }
    if takesTitle, titleIndex == nil { titleIndex = subtitle() }
    var looks = FakeHeadings(blocks, bodySize: bodySize, titleIndex: titleIndex)
    var headings = real
    // One that opens the document stands alone where no other is as high.
    let hasSections = real.contains { heading in
      heading.index > 0 || real.count { $0.level <= heading.level } > 1
    }
    if takesTitle, titleIndex == nil, let first = titleAmong(real),
      !isBelowTitle(first, real, looks)
    {
      titleIndex = first.index
      title = HeadingWords.calmed(first.text.joined).plain
      headings.removeAll { $0.index == first.index }
    }
    // A cover above the headings: its largest line is the title.
    if takesTitle, titleIndex == nil, title == nil, let first = headings.first, first.index > 0,
      let found = looks.coverTitle(before: first.index)
    {
      titleIndex = found
      origin = .largestLine
      title = blocks[found].text.map {
        HeadingWords.calmed(Self.withoutLabel(Self.withoutKind($0))).plain
      }
    }
    // What stands above the title has no part in the levels of the headings below it.
    if titleIndex != nil {
      looks = FakeHeadings(blocks, bodySize: bodySize, titleIndex: titleIndex)
    }
    let sections = headings
    if sections.count <= 1 || !hasSections {
      var fakes = looks.headings(excluding: Set(real.map(\.index)))
      if takesTitle, titleIndex == nil, let found = looks.title(among: fakes.map(\.index)) {
        titleIndex = found
        origin = .largestLine
        title = blocks[found].text.map {
          HeadingWords.calmed(Self.withoutLabel(Self.withoutKind($0))).plain
        }
        // The title takes no level from the sections.
        fakes = FakeHeadings(blocks, bodySize: bodySize, titleIndex: found)
          .headings(excluding: Set(real.map(\.index)))
      }
      if takesTitle, titleIndex == nil, let kind = kindOfDocument(fakes) {
        left.insert(kind)
        fakes = FakeHeadings(blocks, bodySize: bodySize, titleIndex: kind)
          .headings(excluding: Set(real.map(\.index)))
      }
      if takesTitle, titleIndex == nil, real.isEmpty, let found = opening(fakes.map(\.index)) {
        titleIndex = found
        origin = .largestLine
        title = blocks[found].text.map {
          HeadingWords.calmed(Self.withoutLabel(Self.withoutKind($0))).plain
        }
        fakes.removeAll { $0.index == found }
      }
      if takesTitle, titleIndex == nil, real.isEmpty, let found = lone(fakes.map(\.index)) {
        titleIndex = found
        origin = .largestLine
        title = blocks[found].text.map {
          HeadingWords.calmed(Self.withoutLabel(Self.withoutKind($0))).plain
        }
        fakes = []
      }
      let top = sections.map(\.level).min()
      for fake in fakes {
        guard case let text? = blocks[fake.index].text else { continue }
        headings.append(
          Heading(
            index: fake.index, level: (top.map { max($0, 1) } ?? 1) + fake.level - 1, text: text,
            look: ParagraphLook(), isGuessed: true))
      }
    } else {
      // Bold lines among real headings are headings of theirs, or beside them where as large.
      let level = sections.map(\.level).min() ?? 1
      let size = sections.first { $0.level == level }?.look.size ?? 0
      for fake in looks.headings(excluding: Set(real.map(\.index))) where fake.index != titleIndex {
        guard let text = blocks[fake.index].text, fake.isBold else { continue }
        let isAsLarge = size > bodySize && fake.size >= size
        let before = sections[..<Self.place(behind: fake.index - 1, in: sections)].last
        guard before != nil || isAsLarge else { continue }
        headings.append(
          Heading(
            index: fake.index, level: isAsLarge ? level : (before?.level ?? level) + 1, text: text,
            look: ParagraphLook(), isGuessed: true))
      }
    }
    headings.sort { $0.index < $1.index }
    // "Situation professionnelle n° 2" below a title and above the first section counts the work.
    if title != nil,
      let first = headings.firstIndex(where: { !HeadingWords.isGeneric($0.text.line) }), first > 0,
      headings[..<first].allSatisfy({ heading in
        heading.index < Self.mostBlocksOfCover && Self.countsWork(heading.text)
      })
    {
      left.formUnion(headings[..<first].map(\.index).filter { $0 != titleIndex })
      headings.removeFirst(first)
    }
    if takesTitle, title == nil { guessTitle(before: headings.first?.index) }
    if let titleIndex {
      // What stands above the title and names no work is the kind of document.
      headings.removeAll { heading in
        heading.index == titleIndex
          || (heading.index < titleIndex
            && (heading.isGuessed || HeadingWords.isGeneric(heading.text.line)))
      }
    }
    return assembled(headings, titleIndex: titleIndex ?? guessedTitleIndex)
  }

  /// Whether a heading counts works, as "Situation n° 2" does, and not the sections: "1 Présentation".
  private static func countsWork(_ text: StyledText) -> Bool {
    let name = HeadingNumber.removed(from: text).plain
    let number = name.prefix(while: \.isNumber)
    let rest = name.dropFirst(number.count)
    let isCount = !number.isEmpty && rest.first?.isWhitespace == true
    return (isCount ? rest : name[...]).contains(where: \.isNumber)
  }

  private var guessedTitleIndex: Int?
  /// What only says which kind of document it is, or which of several.
  private var left: Set<Int> = []
  private static let mostBlocksOfCover = 24

  // MARK: - Title

  /// The first of several headings, larger than all others, where it names no work: "Fiche d'activité".
  private func kindOfDocument(_ headings: [FakeHeadings.Found]) -> Int? {
    guard headings.count >= 3, let first = headings.first, first.index <= 3,
      headings.dropFirst().allSatisfy({ $0.size < first.size }),
      let text = blocks[first.index].text?.line, HeadingWords.isGeneric(text)
    else { return nil }
    return first.index
  }

  /// "Du 18 novembre au 13 décembre 2024".
  private static func isPeriod(_ line: String) -> Bool {
    let words = TextFolding.words(of: line)
    return words.count <= 10 && words.contains { $0.allSatisfy(\.isNumber) }
      && words.allSatisfy {
        ["du", "au", "periode", "a", "le"].contains($0) || CoverWords.isBesideWord($0)
      }
  }

  /// The first of several headings, where nothing stands below it but what a cover says.
  private func opening(_ headings: [Int]) -> Int? {
    guard headings.count >= 3, let first = headings.first, first <= 3,
      let text = blocks[first].text?.line, !HeadingWords.isSectionName(text),
      !HeadingWords.isGeneric(text), !HeadingWords.isContents(text),
      !HeadingWords.isOfAuthor(text)
    else { return nil }
    let below = blocks[(first + 1)..<headings[1]].compactMap { $0.text?.line }
    let isCover = below.allSatisfy { line in
      HeadingWords.isGeneric(line) || IdentityLines.names(line, isOnCover: true)
        || Self.isPeriod(line)
    }
    return isCover && !below.isEmpty ? first : nil
  }

  /// The only heading of all, at the top: what is below it may open its sections otherwise.
  private func lone(_ headings: [Int]) -> Int? {
    guard headings.count == 1, let only = headings.first, only <= 3,
      let text = blocks[only].text?.line, !HeadingWords.isSectionName(text),
      !HeadingWords.isGeneric(text),
      !HeadingWords.hasRole(text) || text.split(separator: " ").count >= Self.fewestWordsOfWork
    else { return nil }
    return only
  }

  /// "Mise en place d'un serveur" names a work, "Mise en place" a section.
  private static let fewestWordsOfWork = 5

  /// A subtitle stands for a title that only names the kind of document.
  private mutating func subtitle() -> Int? {
    for (index, block) in blocks.prefix(30).enumerated() {
      guard case .paragraph(let text, let look) = block, look.isSubtitle,
        !HeadingWords.isGeneric(text.line), !IdentityLines.names(text.line, isOnCover: true)
      else { continue }
      title = HeadingWords.calmed(text.joined).plain
      return index
    }
    return nil
  }

  /// The real heading that is the title: alone on its level, or the first and bare.
  private func titleAmong(_ real: [Heading]) -> Heading? {
    guard let first = real.first, let top = real.map(\.level).min() else { return nil }
    let name = HeadingNumber.removed(from: first.text).plain
    guard first.level == top, !HeadingWords.isSectionName(name) else {
      // "BTS SIO" on the first level and the work on the second.
      return nil
    }
    if HeadingWords.isGeneric(name) {
      guard let second = real.dropFirst().first, real.count(where: { $0.level == top }) == 1,
        second.index == first.index + 1,
        !HeadingWords.isSectionName(HeadingNumber.removed(from: second.text).plain)
      else { return nil }
      return real.count { $0.level == second.level } == 1 ? second : nil
    }
    let others = real.dropFirst()
    let peers = others.filter { $0.level == top }
    if peers.isEmpty {
      return others.isEmpty && first.index > 2 && !isBelowCover(first.index) ? nil : first
    }
    if hasSections(of: first, in: real), peers.contains(where: { hasSections(of: $0, in: real) }) {
      // Several achievements, each with its sections: none of their names is that of the whole.
      return nil
    }
    let isBare = others.first?.index == first.index + 1
    let isOthersAreSections =
      peers.count(where: { HeadingWords.hasRole($0.text.line) }) * 2 > peers.count
    let hasRole = HeadingWords.hasRole(name)
    // "Objet" among headings as high is one of them.
    if !isBare, !name.contains(" ") { return nil }
    return first.index <= 6 && (isBare || (isOthersAreSections && !hasRole)) ? first : nil
  }

  /// Whether nothing but short lines of a cover stand above a block: school, class, people.
  private func isBelowCover(_ index: Int) -> Bool {
    index < Self.mostBlocksOfCover
      && blocks[..<index].allSatisfy { block in
        switch block {
        case .paragraph(let text, _):
          let line = text.line
          return line.count <= 90 && line.last.map { !".!?".contains($0) } ?? true
            && !DocumentZones.opensSection(line)
        case .image, .boundary: return true
        case .heading, .item, .table, .code: return false
        }
      }
  }

  /// Whether a heading among others of its level stands below a larger line, which is the title.
  private func isBelowTitle(_ heading: Heading, _ real: [Heading], _ looks: FakeHeadings) -> Bool {
    guard heading.index > 0,
      real.contains(where: { $0.index > heading.index && $0.level == heading.level }),
      let cover = looks.coverTitle(before: heading.index), let line = blocks[cover].text?.line,
      case .paragraph(_, let look) = blocks[cover]
    else { return false }
    return look.size > heading.look.size && look.isBold && !PersonNames.mayBeName(line)
  }

  /// Whether headings that name sections stand right below a heading.
  private func hasSections(of heading: Heading, in real: [Heading]) -> Bool {
    let below = real[Self.place(behind: heading.index, in: real)...]
      .prefix { $0.level > heading.level }
    return below.count { HeadingWords.hasRole($0.text.line) } >= 2
  }

  /// Where in headings, which are in order, the first stands that comes behind a block.
  private static func place(behind block: Int, in headings: [Heading]) -> Int {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].index <= block { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first short line, where nothing says what the title is.
  private mutating func guessTitle(before end: Int?) {
    let limit = min(end ?? 4, 8, blocks.count)
    var best: (index: Int, score: Double)?
    for index in 0..<max(limit, 0) {
      guard case .paragraph(let text, let look) = blocks[index] else { continue }
      let line = text.line
      let isLarge = bodySize > 0 && look.size > bodySize + 1.4
      guard line.count <= (isLarge ? Self.longestWrappedHeading : 120), line.count >= 4,
        !HeadingWords.isGeneric(line),
        !HeadingWords.isSectionName(line), !HeadingWords.isContents(line),
        !HeadingWords.isOfAuthor(line), !FakeHeadings.isPeriod(line),
        !IdentityLines.names(line, isOnCover: true), !CoverWords.isCover(line),
        let last = line.last, !".;,".contains(last), !line.contains("@"), !line.contains("http")
      else { continue }
      let score = look.size + (look.isBold ? 2 : 0) + (look.isCentred ? 1 : 0) - Double(index) * 0.1
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    guard let best, case .paragraph(let text, let look) = blocks[best.index] else { return }
    // Running text in front of the first heading is not a title unless it looks like one.
    let isLarge = bodySize > 0 && look.size > bodySize + 1.4
    let isPlain = !isLarge && text.line.split(separator: " ").count > 14
    guard !isPlain else { return }
    title = HeadingWords.calmed(Self.withoutLabel(Self.withoutKind(text))).plain
    origin = .firstLine
    guessedTitleIndex = best.index
  }

  /// A title of several lines without one that only says which kind of document it is.
  private static func withoutKind(_ text: StyledText) -> StyledText {
    let lines = text.lines
    guard lines.count > 1, let first = lines.first, HeadingWords.isKindOfDocument(first.line) else {
      return text.joined
    }
    return text.dropping(first.plain.count + 1).trimmed.joined
  }

  /// "Titre : Mise en place de GLPI" is called by what follows the colon.
  private static func withoutLabel(_ text: StyledText) -> StyledText {
    let plain = text.plain
    guard let colon = plain.firstIndex(of: ":") else { return text }
    let label = TextFolding.key(of: plain[..<colon])
    guard
      ["titre", "sujet", "intitule", "projet", "nom du projet", "mission", "objet"]
        .contains(label)
    else { return text }
    let rest = text.dropping(plain.distance(from: plain.startIndex, to: colon) + 1).trimmed
    return rest.isBlank ? text : rest
  }

  // MARK: - Blocks

  /// The size in which most of the text is set; 0 where none is known.
  private var bodySize: Double { Self.bodySize(of: blocks) }

  private static func bodySize(of blocks: [DocumentBlock]) -> Double {
    var counts: [Double: Int] = [:]
    for block in blocks {
      switch block {
      case .paragraph(let text, let look), .item(_, let text, let look):
        counts[look.size, default: 0] += text.plain.utf8.count
      case .heading, .table, .code, .image, .boundary: break
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private mutating func assembled(_ headings: [Heading], titleIndex: Int?) -> [DocumentBlock] {
    let levels = Set(headings.map(\.level)).sorted()
    let counted = CountedHeadings(headings.map(\.text.withoutEmoji.line))
    let byIndex = Dictionary(headings.map { ($0.index, $0) }) { first, _ in first }
    var out: [DocumentBlock] = []
    for (index, block) in blocks.enumerated() where index != titleIndex && !left.contains(index) {
      if let heading = byIndex[index] {
        let text = HeadingWords.calmed(
          HeadingNumber.removed(from: counted.withoutCount(heading.text.withoutEmoji)).withoutBold)
        let level = (levels.firstIndex(of: heading.level) ?? 0) + 1
        if heading.isGuessed { guessedCount += 1 }
        out.append(
          .heading(level: min(level, 5), text.isBlank ? heading.text.joined : text, heading.look))
        continue
      }
      switch block {
      case .heading(_, let text, let look):
        if HeadingWords.isContents(text.line) { continue }
        if title.map({ TextFolding.key(of: $0) == TextFolding.key(of: text.line) }) ?? false {
          continue
        }
        out.append(.paragraph(text, look))
      case .paragraph(let text, _):
        // "Situation professionnelle n° 2" above the title says no more than the title.
        if let titleIndex, index < titleIndex, HeadingWords.isGeneric(text.line) { continue }
        if let titleIndex, index + 1 == titleIndex, StatedWork.labels(text) { continue }
        // The entries below it are left out already.
        if HeadingWords.isContents(text.line) { continue }
        out.append(block)
      case .item, .table, .code, .image, .boundary: out.append(block)
      }
    }
    if takesLeads { out = leads(in: out) }
    return out
  }

  /// Sections that bold words open within their paragraph, where there is no other heading.
  private mutating func leads(in blocks: [DocumentBlock]) -> [DocumentBlock] {
    guard !blocks.contains(where: { if case .heading = $0 { true } else { false } }) else {
      return blocks
    }
    let found = blocks.map { block -> (StyledText, StyledText)? in
      guard case .paragraph(let text, _) = block else { return nil }
      return BoldLead.split(text)
    }
    let names = found.compactMap { $0?.0.plain }
    let isEnough =
      names.count >= 2
      && (names.contains(where: HeadingWords.hasRole) || names.count * 2 >= blocks.count)
    guard isEnough else { return blocks }
    var out: [DocumentBlock] = []
    for (block, lead) in zip(blocks, found) {
      if let (name, rest) = lead {
        guessedCount += 1
        out.append(.heading(level: 1, HeadingWords.calmed(name.withoutEmoji), ParagraphLook()))
        if !rest.isBlank { out.append(.paragraph(rest, ParagraphLook())) }
      } else {
        out.append(block)
      }
    }
    return out
  }
}
