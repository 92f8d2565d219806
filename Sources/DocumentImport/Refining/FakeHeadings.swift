import Pages
import People

/// Paragraphs that look like headings though the document calls them plain.
struct FakeHeadings {
  /// A paragraph that stands for a heading, with its level among them from 1.
  struct Found {
    let index: Int
    var level: Int
    let isBold: Bool
    let size: Double
  }

  private struct Candidate {
    let index: Int
    let size: Double
    let isBold: Bool
    let isUnderlined: Bool
    let isCapitals: Bool
    /// 0 without a number; letters below Roman numbers, say, are deeper than these.
    var depth: Int
    var numbering: HeadingNumber.Signs?
    let isSectionName: Bool
    let isLong: Bool

    /// Whether both look the same.
    func looksLike(_ other: Candidate) -> Bool {
      size == other.size && isBold == other.isBold && isCapitals == other.isCapitals
        && isUnderlined == other.isUnderlined && (depth > 0) == (other.depth > 0)
    }

    /// How much it stands out beside another.
    func outranks(_ other: Candidate) -> Bool {
      if size != other.size { return size > other.size }
      if depth != other.depth, depth > 0, other.depth > 0 { return depth < other.depth }
      if isCapitals != other.isCapitals { return isCapitals }
      return isUnderlined && !other.isUnderlined
    }
  }

  private let blocks: [DocumentBlock]
  private let bodySize: Double
  private let titleIndex: Int?

  init(_ blocks: [DocumentBlock], bodySize: Double, titleIndex: Int?) {
    self.blocks = blocks
    self.bodySize = bodySize
    self.titleIndex = titleIndex
  }

  /// Those that stand for headings, in order.
  func headings(excluding taken: Set<Int>) -> [Found] {
    let strong = candidates(taken, .strong)
    let list = withoutCover(kept(strong))
    if list.count >= 2 || list.contains(where: \.isSectionName) { return leveled(list) }
    let tinted = withoutCover(kept(candidates(taken, .tinted)))
    if tinted.count >= 2 { return leveled(tinted) }
    let weak = kept(candidates(taken, .weak))
    return weak.count >= 2 ? leveled(weak) : leveled(list)
  }

  /// Without the lines right below the title that no text follows and that look like no other heading: the
  /// second line of a title, the company.
  private func withoutCover(_ list: [Candidate]) -> [Candidate] {
    guard titleIndex != nil else { return list }
    var rest = list[...]
    while let first = rest.first, let next = rest.dropFirst().first {
      let others = rest.dropFirst()
      let between = first.index + 1..<next.index
      // What is larger than all below it and names a kind of document leads to nothing by itself.
      let isKind =
        HeadingWords.isKindOfDocument(line(first))
        && others.allSatisfy { $0.size < first.size }
      guard first.index < Self.coverBlocks, first.depth == 0, between.allSatisfy(isOfCover),
        isKind || !first.isSectionName && !HeadingWords.hasRole(line(first)),
        isKind || between.allSatisfy({ blocks[$0].text == nil })
          || HeadingWords.isGeneric(line(first)) || !others.contains(where: first.looksLike)
      else { break }
      rest = others
    }
    return Array(rest)
  }

  /// Whether a block is a short line, as a cover has them below its title.
  private func isOfCover(_ index: Int) -> Bool {
    switch blocks[index] {
    case .paragraph(let text, _):
      let line = text.line
      return line.count <= Self.longestOfCover && line.last.map { !".!?;".contains($0) } ?? true
    case .image, .boundary: return true
    case .heading, .item, .table, .code: return false
    }
  }

  private static let longestOfCover = 90

  /// The one that is the title: it stands at the top and out from the others.
  func title(among indexes: [Int]) -> Int? {
    let strong = candidates([], .strong)
    var top: [Candidate] = []
    for candidate in strong.prefix(8) {
      guard candidate.index <= 8 else { break }
      guard let text = blocks[candidate.index].text?.line, !candidate.isSectionName,
        !HeadingWords.isKindOfDocument(text), !HeadingWords.isContents(text),
        !HeadingWords.isOfAuthor(text), !Self.isPeriod(text),
        !IdentityLines.names(text, isOnCover: true)
      else { continue }
      top.append(candidate)
    }
    // The company may stand larger than the work that was done there.
    let tellsOfPlacement = tellsOfPlacement(before: Self.coverBlocks)
    let works = top.filter {
      !Organisations.isName(line($0)) && !(tellsOfPlacement && Self.isProperName(line($0)))
    }
    if works.contains(where: { $0.size > bodySize + Self.leastGrowth }) { top = works }
    guard let largest = top.map(\.size).max() else { return nil }
    // Of lines as large, a bold one, and one that is not a name in each of its words.
    let peers = top.filter { $0.size == largest }
    let named = peers.filter {
      !PersonNames.mayBeName(line($0)) && !Organisations.isName(line($0))
    }
    let bold = named.filter(\.isBold)
    guard let best = bold.first ?? named.first ?? peers.first else { return nil }
    // What names the kind of document, or only leads to its parts, is no rival, however large.
    let others = strong.filter { other in
      let text = line(other)
      return other.index != best.index && indexes.contains(other.index)
        && !HeadingWords.isContents(text)
        && !(other.index < Self.coverBlocks
          && (Organisations.isName(text) || tellsOfPlacement && Self.isProperName(text)))
        && !(other.index < Self.coverBlocks && HeadingWords.isKindOfDocument(text))
    }
    let isLarger = others.allSatisfy { $0.size < best.size } && best.size > bodySize
    if isLarger { return best.index }
    // As large as the others: the first line of all, with a heading of another kind right behind.
    guard best.depth == 0, let first = others.first, first.index > best.index else { return nil }
    let isLone =
      others.count >= 2
      && others.filter { $0.index > best.index }
        .allSatisfy { $0.depth > 0 || $0.isSectionName || HeadingWords.hasRole(line($0)) }
    let isAbove = (best.index + 1..<first.index).allSatisfy { index in
      (blocks[index].text?.line.count ?? 200) <= 90
    }
    let hasRole = HeadingWords.hasRole(line(best))
    return isAbove && (isLone && !hasRole || first.index == best.index + 1) ? best.index : nil
  }

  /// The largest line above the first heading, where it stands out from the text.
  func coverTitle(before end: Int) -> Int? {
    var best: (index: Int, size: Double)?
    let tellsOfPlacement = tellsOfPlacement(before: end)
    for index in 0..<min(end, Self.coverBlocks) {
      guard case .paragraph(let text, let look) = blocks[index] else { continue }
      let line = text.line
      // Of two as large, one that is a name in each of its words is a school or a company.
      let size =
        look.size + (look.isBold ? 1.5 : 0) - (PersonNames.mayBeName(line) ? 0.5 : 0)
      guard line.count >= 4, !CoverWords.isCover(line), !isFact(line), !Self.isPeriod(line),
        line.count <= HeadingFinder.longestWrappedHeading,
        size > bodySize + Self.leastGrowth,
        !HeadingWords.isKindOfDocument(line), !HeadingWords.isSectionName(line),
        !HeadingWords.isContents(line), !HeadingWords.isSchool(line),
        !IdentityLines.names(line, isOnCover: true)
      else { continue }
      // The company, however large, is the title only where nothing else may be.
      let isCompany = Organisations.isName(line) || tellsOfPlacement && Self.isProperName(line)
      let rank = size - (isCompany ? Self.largestSize : 0)
      if best.map({ rank > $0.size }) ?? true { best = (index, rank) }
    }
    return best?.index
  }

  /// Whether a cover says that the work was done in a company, which it then names.
  private func tellsOfPlacement(before end: Int) -> Bool {
    blocks.prefix(min(end, Self.coverBlocks)).contains { block in
      guard case .paragraph(let text, _) = block, text.plain.utf8.count <= 120 else { return false }
      return !Self.placements.isDisjoint(with: TextFolding.words(of: text.line))
    }
  }

  /// "Six semaines au service informatique de la ville", "Stage de huit semaines".
  static func isPeriod(_ line: String) -> Bool {
    let words = TextFolding.words(of: line)
    guard let unit = words.prefix(4).firstIndex(where: { ["semaines", "mois"].contains($0) }),
      unit > 0
    else { return false }
    return words[..<unit].allSatisfy {
      counts.contains($0) || $0.allSatisfy(\.isNumber) || placements.contains($0) || $0 == "de"
    }
  }

  private static let counts: Set<String> = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "douze", "quinze",
  ]

  private static let placements: Set<String> = [
    "stage", "alternance", "apprentissage", "pfmp", "maitre", "maitresse",
  ]

  /// "Orange Business": two or three words, each with a capital.
  private static func isProperName(_ line: String) -> Bool {
    line.split(separator: " ").count <= 3 && PersonNames.mayBeName(line)
  }

  /// By how many points a title is larger than the text.
  private static let leastGrowth = 1.4
  private static let largestSize = 1000.0

  /// "Entreprise d'accueil : Sogelec".
  private func isFact(_ line: String) -> Bool {
    line.firstIndex(of: ":").map { FormLabelGuess.isFact(line[..<$0]) } ?? false
  }

  /// A cover has no more paragraphs than these.
  private static let coverBlocks = 24

  private func line(_ candidate: Candidate) -> String {
    blocks[candidate.index].text?.line ?? ""
  }

  /// By what lines stand out: size and weight, or a colour alone, or their words.
  private enum Signs {
    case strong, tinted, weak
  }

  private func candidates(_ taken: Set<Int>, _ signs: Signs) -> [Candidate] {
    var found: [Candidate] = []
    for (index, block) in blocks.enumerated() {
      // What stands above the title is its cover.
      guard titleIndex.map({ index > $0 }) ?? true, !taken.contains(index), let text = block.text
      else { continue }
      var look = ParagraphLook()
      var depth = 0
      switch block {
      case .paragraph(_, let own):
        look = own
        depth = HeadingNumber.read(text.plain)?.depth ?? 0
      case .item(let mark, _, let own):
        // A numbered heading may come out as an item of a list of one.
        guard mark.isOrdered || (mark.isTyped && own.isBold), mark.isChecked == nil,
          isAlone(index)
        else { continue }
        look = own
        depth = mark.level + 1
      case .heading, .table, .code, .image, .boundary: continue
      }
      let line = text.line
      let isLarge = bodySize > 0 && look.size >= bodySize + 1.5
      let longest =
        isLarge || text.isAllBold
        ? HeadingFinder.longestWrappedHeading : HeadingFinder.longestHeading
      guard isShort(text, line, longest), !CoverWords.isCover(line), !look.isQuote, !look.isCaption,
        !HeadingWords.isCaption(line),
        !look.isSubtitle
      else { continue }
      let isCapitals = HeadingWords.isCapitals(line)
      let isSectionName = HeadingWords.isSectionName(line)
      let takes =
        switch signs {
        case .strong: text.isAllBold || isLarge || (look.isUnderlined && line.count <= 70)
        case .tinted: look.isTinted && line.count <= 70 && BannerHeadings.isName(line)
        case .weak:
          isCapitals || isSectionName || (depth > 0 && line.count <= 80)
            || (line.hasSuffix(":") && HeadingWords.hasRole(line) && line.count <= 50)
        }
      guard takes else { continue }
      found.append(
        Candidate(
          index: index, size: look.size, isBold: text.isAllBold, isUnderlined: look.isUnderlined,
          isCapitals: isCapitals, depth: depth, numbering: HeadingNumber.signs(of: text.plain),
          isSectionName: isSectionName,
          isLong: line.count > HeadingFinder.longestHeading && !isLarge))
    }
    // A long line in bold is a heading where short ones look the same.
    let short = found.filter { !$0.isLong }
    found.removeAll { long in
      long.isLong && !short.contains { $0.size == long.size && $0.isBold == long.isBold }
    }
    return deepened(counted(found))
  }

  /// "1 Présentation" above "1.1 Les lieux": what counts without a sign is as deep as "1.".
  private func counted(_ candidates: [Candidate]) -> [Candidate] {
    let lines = candidates.map(line)
    let counted = CountedHeadings(lines)
    return zip(candidates, lines).map { candidate, line in
      guard candidate.depth == 0, counted.counts(line) else { return candidate }
      var own = candidate
      own.depth = 1
      own.numbering = .digits
      return own
    }
  }

  /// Depths in the order in which the signs of numbers come: "A)" below "II." is a level deeper.
  private func deepened(_ candidates: [Candidate]) -> [Candidate] {
    var order: [HeadingNumber.Signs] = []
    for candidate in candidates where candidate.depth > 0 {
      guard let signs = candidate.numbering, !order.contains(signs) else { continue }
      order.append(signs)
    }
    guard order.count > 1 else { return candidates }
    return candidates.map { candidate in
      guard candidate.depth > 0, let signs = candidate.numbering,
        let place = order.firstIndex(of: signs)
      else { return candidate }
      var deeper = candidate
      deeper.depth = place + (signs == .letters ? 1 : candidate.depth)
      return deeper
    }
  }

  private func isShort(_ text: StyledText, _ line: String, _ longest: Int) -> Bool {
    guard line.count <= longest, line.count >= 2,
      !text.trimmed.plain.contains("\n"), let last = line.last, !".;,".contains(last),
      line.contains(where: \.isLetter), !line.hasPrefix("http"), !line.contains("@")
    else { return false }
    // "Durée : 3 semaines" says something; "Contexte :" announces something.
    if let colon = line.firstIndex(of: ":"), line.index(after: colon) < line.endIndex {
      let before = FormLabelGuess.isFact(line[..<colon])
      if before { return false }
    }
    return true
  }

  /// Whether no item of the same list stands right beside.
  private func isAlone(_ index: Int) -> Bool {
    for neighbour in [index - 1, index + 1] where blocks.indices.contains(neighbour) {
      if case .item(let mark, _, _) = blocks[neighbour], mark.isOrdered { return false }
    }
    return true
  }

  /// Those with something below them that is not a heading of the same rank.
  private func kept(_ candidates: [Candidate]) -> [Candidate] {
    let indexes = Dictionary(candidates.map { ($0.index, $0) }) { first, _ in first }
    return candidates.filter { candidate in
      var next = candidate.index + 1
      while next < blocks.count, case .boundary = blocks[next] { next += 1 }
      guard next < blocks.count else { return false }
      guard let below = indexes[next] else { return true }
      return candidate.outranks(below)
    }
  }

  private func leveled(_ list: [Candidate]) -> [Found] {
    let numbered = list.filter { $0.depth > 0 }
    let behind = lookBehindNumbers(list, numbered)
    let sizes = Set(list.map(\.size)).sorted(by: >)
    let capitals = list.filter(\.isCapitals)
    let isByCapitals =
      numbered.count < 2 && sizes.count == 1 && capitals.count >= 2
      && list.count - capitals.count >= 2 && list.first?.isCapitals == true
    return list.map { candidate in
      var level = (sizes.firstIndex(of: candidate.size) ?? 0) + 1
      if numbered.count >= 2 {
        let deepest = numbered.map(\.depth).min() ?? 1
        level =
          candidate.depth > 0
          ? candidate.depth - deepest + 1
          : isTopBesideNumbered(candidate, numbered)
            || behind.map { $0.size == candidate.size && $0.isBold == candidate.isBold } ?? false
            ? 1 : 2
      } else if isByCapitals {
        level = candidate.isCapitals ? 1 : 2
      } else if sizes.count > 1, candidate.size < bodySize + 1.5, candidate.isSectionName,
        list.contains(where: { $0.isSectionName && $0.size > candidate.size }) == false
      {
        level = 1
      }
      return Found(
        index: candidate.index, level: level, isBold: candidate.isBold, size: candidate.size)
    }
  }

  /// "Introduction" before 1 and "Conclusion" behind the last number are their equals.
  private func isTopBesideNumbered(_ candidate: Candidate, _ numbered: [Candidate]) -> Bool {
    guard let first = numbered.first, let last = numbered.last else { return true }
    return candidate.index < first.index || candidate.isSectionName
      || (candidate.index > last.index && HeadingWords.hasRole(line(candidate)))
      || candidate.size > first.size
  }

  /// The look of the highest numbered headings, where nothing without a number stands between them: "Webographie"
  /// behind the last of them is their equal if it looks the same.
  private func lookBehindNumbers(_ list: [Candidate], _ numbered: [Candidate]) -> Candidate? {
    guard let first = numbered.first, let last = numbered.last,
      first.size > bodySize + Self.leastGrowth,
      !list.contains(where: { $0.depth == 0 && (first.index...last.index).contains($0.index) })
    else { return nil }
    let highest = numbered.filter { $0.depth <= first.depth }
    return highest.allSatisfy { $0.size == first.size && $0.isBold == first.isBold } ? first : nil
  }
}
