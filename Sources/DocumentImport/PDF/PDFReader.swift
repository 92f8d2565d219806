import Pages
import People

/// Reads a PDF from where its texts stand on the pages and how large they are.
struct PDFReader {
  private var blocks: [DocumentBlock] = []
  /// Where on earlier pages a column stood that says whose the document is.
  private var strip: ClosedRange<Double>?
  /// What that column says of them.
  private var owners: [String] = []
  /// The size in which most of the text is set.
  private let usualSize: Double

  /// Whether letters of one width tell programs from the text; a typewriter writes all in them.
  private let holdsCode: Bool

  /// From where to where the lines of the text go, on any page.
  private let usualLines: ClosedRange<Double>?

  private init(usualSize: Double, holdsCode: Bool, usualLines: ClosedRange<Double>?) {
    self.usualSize = usualSize
    self.holdsCode = holdsCode
    self.usualLines = usualLines
  }

  static func read(_ poppler: (any PopplerRunning)?) throws(ImportError) -> ReadDocument {
    guard let poppler else { throw .needsPoppler }
    return try document(of: try poppler.layout())
  }

  /// A document from its layout.
  ///
  /// Throws `damaged` or `scanned`.
  static func document(of layout: [UInt8]) throws(ImportError) -> ReadDocument {
    let pages = LayoutParser(layout).pages
    guard !pages.isEmpty else { throw .damaged(.pdf) }
    guard pages.contains(where: { !$0.texts.isEmpty }) else { throw .scanned }
    let (kept, removed) = LayoutFurniture.removed(from: pages)
    let size = usualSize(of: kept)
    var reader = PDFReader(
      usualSize: size, holdsCode: holdsCode(kept), usualLines: usualLines(of: kept, size))
    for page in kept { reader.take(page) }
    var document = ReadDocument(kind: .pdf, blocks: SplitByNote.joined(reader.blocks))
    document.owners = reader.owners
    document.facts.append(.readFromLook)
    if removed > 0 { document.facts.append(.repeatedLinesLeftOut(count: removed)) }
    let empty = pages.count { $0.texts.isEmpty }
    if empty > 0 { document.facts.append(.pagesWithoutText(count: empty)) }
    if pages.count >= ImportLimits.pages { document.facts.append(.cutOff) }
    return document
  }

  private static func holdsCode(_ pages: [LayoutPage]) -> Bool {
    var (code, all) = (0, 0)
    for text in pages.lazy.flatMap(\.texts) {
      let count = text.text.plain.utf8.count
      all += count
      if text.isCode { code += count }
    }
    return code > 0 && code * 2 < all
  }

  private static func usualSize(of pages: [LayoutPage]) -> Double {
    var counts: [Double: Int] = [:]
    for text in pages.flatMap(\.texts) {
      counts[text.size, default: 0] += text.text.plain.utf8.count
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private static func usualLines(of pages: [LayoutPage], _ size: Double) -> ClosedRange<Double>? {
    var left = Double.infinity
    var right = -Double.infinity
    for page in pages {
      for text in page.texts where abs(text.size - size) < 0.6 && text.width > page.width * 0.5 {
        left = min(left, text.left)
        right = max(right, text.right)
      }
    }
    return left < right ? left...right : nil
  }

  /// A page, without the column beside it that says whose it is.
  private mutating func take(_ page: LayoutPage) {
    guard let side = SideColumn(page, like: strip) else { return take(main: page) }
    strip = side.strip
    take(main: side.main)
    take(facts: side.rest)
    owners += side.owner.map(\.line)
  }

  private mutating func take(main page: LayoutPage) {
    if let sheet = LabelColumn(page) { return take(sheet, width: page.width, height: page.height) }
    var top = -Double.infinity
    func part(_ texts: [LayoutText]) -> LayoutPage {
      LayoutPage(width: page.width, height: page.height, texts: texts)
    }
    let abreast = SectionsAbreast.all(of: page)
    guard !abreast.isEmpty else { return take(tablesOf: page) }
    let taken = abreast.reduce(into: Set<Int>()) { set, sections in
      for column in sections.columns { set.formUnion(column) }
    }
    let others = page.texts.indices.filter { !taken.contains($0) }.map { page.texts[$0] }
    for sections in abreast {
      take(tablesOf: part(others.filter { (top..<sections.top).contains($0.middle) }))
      for column in sections.columns { take(groupsOf: part(Array(page.texts[column]))) }
      top = max(top, sections.bottom)
    }
    take(tablesOf: part(others.filter { $0.middle >= top }))
  }

  /// A sheet whose sections are named in a column at the left.
  private mutating func take(_ sheet: LabelColumn, width: Double, height: Double) {
    for part in sheet.parts {
      let page = LayoutPage(width: width, height: height, texts: part.texts)
      guard let label = part.label else {
        take(tablesOf: page)
        continue
      }
      let name = label.text.trimmed
      let lines = LayoutLine.lines(of: part.texts)
      let value = StyledText.collapsed(lines.map(\.text.line).joined(separator: " – "))
      if Self.tellsOfPerson(name.line, value) {
        // Label and value stay together, so that both are left out.
        let isOpen = name.line.hasSuffix(":")
        blocks.append(
          .paragraph(
            StyledText(name.line + (isOpen ? " " : " : ") + value), ParagraphLook(size: usualSize)))
      } else {
        blocks.append(.heading(level: 1, name.withoutBold, ParagraphLook(size: label.size)))
        take(tablesOf: page)
      }
    }
  }

  private static func tellsOfPerson(_ label: String, _ value: String) -> Bool {
    FormLabels.identity(in: label).isIdentity || PersonalFacts.holds(label + " :")
      || IdentityLines.isLabel(label, of: value, isOnCover: false)
  }

  /// A page, or what of it stands between its tables.
  private mutating func take(tablesOf page: LayoutPage) {
    let grids = LayoutGrid.grids(of: page)
    guard !grids.isEmpty else { return take(groupsOf: page) }
    let inTables = grids.reduce(into: Set<Int>()) { $0.formUnion($1.texts) }
    let right = Self.right(of: LayoutLine.lines(of: page.texts), usualSize)
    var top = -Double.infinity
    func part(to bottom: Double) -> LayoutPage {
      var part = page
      part.texts = page.texts.indices
        .filter { index in
          !inTables.contains(index)
            && (top..<bottom).contains(page.texts[index].middle)
        }
        .map { page.texts[$0] }
      return part
    }
    for (grid, _) in grids.sorted(by: { $0.grid.top < $1.grid.top }) {
      take(groupsOf: part(to: grid.top), right: right)
      blocks.append(grid.block)
      top = grid.bottom
    }
    take(groupsOf: part(to: .infinity), right: right)
  }

  /// - Parameter right: where the lines of the page end, if that is known.
  private mutating func take(groupsOf page: LayoutPage, right: Double? = nil) {
    guard !page.texts.isEmpty else { return }
    let groups = LayoutColumns.groups(of: page)
    for group in groups {
      if group.holdsFacts {
        take(facts: group.lines)
      } else {
        take(group.lines, right: groups.count == 1 ? right : nil)
      }
    }
  }

  /// Where lines of text end; a title may be wider than the text below it.
  private static func right(of lines: [LayoutLine], _ usualSize: Double) -> Double {
    let text = lines.filter { abs($0.size - usualSize) < 1.1 }
    return (text.isEmpty ? lines : text).map(\.right).max() ?? 0
  }

  private mutating func take(_ lines: [LayoutLine], right: Double?) {
    let lines = PeriodLines.joined(lines)
    let right = right ?? Self.right(of: lines, usualSize)
    var index = 0
    while index < lines.count {
      if let table = LayoutTable(lines, from: index) {
        blocks.append(table.block)
        index += table.lineCount
        continue
      }
      if holdsCode, lines[index].isCode {
        index = takeCode(lines, from: index)
        continue
      }
      index = takeParagraph(lines, from: index, right: right)
    }
  }

  // MARK: - Code

  /// Lines of a program; another page or column may go on with it.
  private mutating func takeCode(_ lines: [LayoutLine], from start: Int) -> Int {
    let part = lines[start...].prefix(while: \.isCode)
    let text = part.map { line in
      line.cells.map(\.text.plain).joined(separator: "   ")
    }.joined(separator: "\n")
    if start == 0, case .code(let before)? = blocks.last {
      blocks[blocks.count - 1] = .code(before + "\n" + text)
    } else {
      blocks.append(.code(text))
    }
    return part.endIndex
  }

  // MARK: - Facts

  /// A narrow column: what stands in bold is the label of what stands below it, and no section.
  private mutating func take(facts lines: [LayoutLine]) {
    var label = StyledText()
    var values: [StyledText] = []
    func fact() -> StyledText {
      var text = label.withoutBold
      for (number, value) in values.enumerated() {
        if number > 0 {
          text.append(TextRun(", "))
        } else if !label.isBlank {
          text.append(TextRun(" : "))
        }
        text.append(value.trimmed)
      }
      return text
    }
    func flush() {
      let text = fact()
      if !text.isBlank { blocks.append(.paragraph(text, ParagraphLook(size: usualSize))) }
      label = StyledText()
      values = []
    }
    for line in lines {
      let text = line.text.trimmed
      if line.isBold || line.size > usualSize + 1 {
        flush()
        label = text
      } else if label.isBlank {
        values = [text]
        flush()
      } else {
        values.append(text)
      }
    }
    flush()
  }

  // MARK: - Paragraphs

  private mutating func takeParagraph(
    _ lines: [LayoutLine], from start: Int, right: Double
  ) -> Int {
    let first = lines[start]
    var text = first.text
    var end = start + 1
    while end < lines.count, goesOn(lines[end - 1], lines[end], first, right) {
      LayoutTexts.join(lines[end].text, to: &text)
      end += 1
    }
    let isBar = first.isLight && end == start + 1 && Self.isBar(lines, start)
    // White words alone on a bar stand out as bold ones do.
    let trimmed = isBar ? StyledText(text.trimmed.line, isBold: true) : text.trimmed
    let look = ParagraphLook(
      size: first.size, isBold: trimmed.isAllBold,
      isTinted: lines[start..<end].allSatisfy(\.isTinted))
    if start == 0, goesOnFromPage(trimmed, look),
      case .paragraph(var before, let own)? = blocks.last
    {
      LayoutTexts.join(trimmed, to: &before)
      blocks[blocks.count - 1] = .paragraph(before.trimmed, own)
    } else if !trimmed.isBlank {
      blocks.append(.paragraph(trimmed, look))
    }
    return end
  }

  /// Whether a white line stands on a bar of its own and not among others on a dark ground.
  private static func isBar(_ lines: [LayoutLine], _ index: Int) -> Bool {
    let line = lines[index]
    let isBelowOthers =
      index > 0 && lines[index - 1].isLight
      && line.top - lines[index - 1].bottom < line.height * 0.8
    guard !isBelowOthers else { return false }
    guard index + 1 < lines.count else { return index == 0 || !lines[index - 1].isLight }
    let below = lines[index + 1]
    return !below.isLight
      && (index == 0 || !lines[index - 1].isLight || below.top - line.bottom < line.height * 2.5)
  }

  /// Whether the first text of a page or column goes on with the last one before it.
  private func goesOnFromPage(_ text: StyledText, _ look: ParagraphLook) -> Bool {
    guard case .paragraph(let before, let own)? = blocks.last, abs(own.size - look.size) < 0.6,
      !own.isBold, !look.isBold, let next = text.plain.first, let last = before.plain.last,
      before.plain.count > Self.shortestParted, ManualListSign.opens(text.plain) == false,
      !FormLabels.identity(in: text.line).isLabel
    else { return false }
    if LayoutTexts.endsInHyphen(before.plain) { return next.isLowercase }
    if next.isLowercase { return last.isLetter || last.isNumber || ",)»".contains(last) }
    // In a small word no sentence ends, so that a name may follow.
    let word = TextFolding.words(of: before.plain.suffix(12)).last ?? ""
    return next.isLetter && (last == "," || last.isLetter && Self.smallWords.contains(word))
  }

  private static let shortestParted = 60
  private static let smallWords: Set<String> = Set(
    TextFolding.words(
      of: """
        a au aux avec c car ce ces cette chez comme d dans de des du elle en entre est et il ils l la le les leur leurs
        mais n ne nos notre on ont ou par pour puis qu que qui sa sans se ses son sont sous sur un une vers the of and to
        """))

  /// Whether a line belongs to the paragraph of the one above: it does where its first word would
  /// not have found room there.
  private func goesOn(
    _ above: LayoutLine, _ line: LayoutLine, _ first: LayoutLine, _ right: Double
  ) -> Bool {
    guard line.cells.count == 1, above.cells.count == 1 else { return false }
    guard abs(line.size - above.size) < 1.1, line.isBold == above.isBold,
      line.isLight == above.isLight
    else { return false }
    let gap = line.top - above.bottom
    guard gap < above.height * 0.75, line.top > above.top else { return false }
    guard !ContentsLines.isEntry(above.text), !ContentsLines.isEntry(line.text) else {
      return false
    }
    let plain = line.text.line
    guard ManualListSign.opens(plain) == false else { return false }
    if Self.areOfCover(above.text.line, plain) || Self.opensFact(plain, below: above.text.line) {
      return false
    }
    if Self.isLabel(plain) || Self.isLabel(above.text.line) && plain.first?.isUppercase == true {
      return false
    }
    if HeadingNumber.read(plain) != nil, plain.first?.isNumber == true { return false }
    if isHeading(above), isHeading(line) {
      if isOneHeading(above, line, first) || isWrapped(above, line, right) { return true }
      if line.bottom - first.top < first.height * Self.mostLinesOfHeading { return false }
    }
    let labels = FormLabels.identity(in: plain)
    if labels.isLabel, labels.hasStrongLabel { return false }
    let isBehindLabel = FormLabels.identity(in: above.text.line).hasStrongLabel
    if isBehindLabel, plain.first?.isUppercase == true || plain.hasPrefix("http") { return false }
    let words = plain.split(separator: " ")
    guard let word = words.first, !plain.isEmpty else { return false }
    let perLetter = (line.right - line.left) / Double(max(plain.count, 1))
    let needed = (Double(word.count) + 1) * perLetter
    // A cover may be narrower than the text: what is centred there is not broken for want of room.
    if let usualLines, plain.first?.isUppercase == true, line.size <= 20,
      Self.isCentred(above, in: usualLines), Self.isCentred(line, in: usualLines),
      above.right + needed / 2 <= usualLines.upperBound - perLetter
    {
      return false
    }
    if above.right + needed <= right - perLetter {
      // A heading that is centred breaks where it likes.
      let isCentred =
        above.size > 20 && abs((above.left + above.right) - (line.left + line.right)) < 12
        && above.isBold == line.isBold && words.count <= 8
      return isCentred
    }
    return true
  }

  private static func isCentred(_ line: LayoutLine, in lines: ClosedRange<Double>) -> Bool {
    let middle = (lines.lowerBound + lines.upperBound) / 2
    return line.left > lines.lowerBound + line.height
      && abs((line.left + line.right) / 2 - middle) < line.height
  }

  /// School, class and people stand below one another, each on a line of its own.
  private static func areOfCover(_ above: String, _ line: String) -> Bool {
    guard above.utf8.count <= longestOfCover, line.utf8.count <= longestOfCover else {
      return false
    }
    // "(BTS Services informatiques aux" and "organisations)" are one line.
    let isOpen = above.lastIndex(of: "(").map { !above[$0...].contains(")") } ?? false
    guard !isOpen, !(line.first?.isLowercase ?? false) || line.contains("@") else { return false }
    func isOfCover(_ text: String) -> Bool {
      CoverWords.isCover(text) || IdentityLines.names(text, isOnCover: true)
        || PersonalFacts.holds(text) || isBesideOrIdentity(text)
    }
    guard isOfCover(above) else { return false }
    // A line that names somebody by a label is whole, whatever the next one says.
    return isOfCover(line)
      || above.contains(":") && line.first?.isUppercase == true
        && IdentityLines.names(above, isOnCover: true)
  }

  /// "Maître d'apprentissage : …" below "Entreprise : …": each fact of a cover has its own line.
  private static func opensFact(_ line: String, below above: String) -> Bool {
    func isFact(_ line: String) -> Bool {
      guard line.utf8.count <= longestOfCover, line.first?.isUppercase == true,
        let colon = line.firstIndex(of: ":"), line.index(after: colon) < line.endIndex
      else { return false }
      let label = String(line[..<colon])
      return label.split(separator: " ").count <= mostWordsOfLabel
        || FormLabelGuess.isFact(label) || PersonRoles.announces(label)
    }
    return isFact(above) && isFact(line)
  }

  /// "Objectifs poursuivis :", the label in the cell of a form of which only the lines are known.
  private static func isLabel(_ line: String) -> Bool {
    line.last == ":" && line.first?.isUppercase == true && line.utf8.count <= longestLabel
      && !line.contains { ".,;!?".contains($0) } && HeadingWords.hasRole(line)
  }

  private static let longestLabel = 56

  private static func isBesideOrIdentity(_ text: String) -> Bool {
    guard let line = CoverLine(text, prose: [], takesUnknown: false) else { return false }
    return line.isIdentity || line.isBeside
  }

  private static let longestOfCover = 80
  private static let mostWordsOfLabel = 3
  private static let mostLinesOfHeading = 5.5

  /// Larger than the text of the document, as titles are.
  private func isHeading(_ line: LayoutLine) -> Bool {
    usualSize > 0 && line.size >= usualSize * 1.15 && line.size >= usualSize + 2
  }

  /// Whether the end of a heading found no room in its line: "Windows Server" with "2022" below it.
  private func isWrapped(_ above: LayoutLine, _ line: LayoutLine, _ right: Double) -> Bool {
    let name = above.text.line
    let next = line.text.line
    guard abs(line.left - above.left) < above.height * 0.5, next.count <= Self.longestEnd,
      line.top - above.bottom < above.height * 0.6, !name.isEmpty,
      !HeadingWords.isSectionName(next), HeadingNumber.read(next) == nil,
      let word = next.split(separator: " ").first
    else { return false }
    let perLetter =
      above.right - above.left > 0 ? (above.right - above.left) / Double(name.count) : 0
    return above.right + (Double(word.count) + 1) * perLetter > right
  }

  private static let longestEnd = 20

  /// Whether two lines larger than the text make one heading: they stand as close as lines do, and
  /// begin at one edge or are centred.
  private func isOneHeading(_ above: LayoutLine, _ line: LayoutLine, _ first: LayoutLine) -> Bool {
    guard line.top - above.bottom < above.height * 0.6,
      line.bottom - first.top < first.height * Self.mostLinesOfHeading
    else { return false }
    let isAligned = abs(line.left - above.left) < above.height * 0.5
    let isCentred = abs((above.left + above.right) - (line.left + line.right)) < above.height * 2
    guard isAligned || isCentred else { return false }
    let name = above.text.line
    let next = line.text.line
    if let word = TextFolding.words(of: name).last, Self.smallWords.contains(word) { return true }
    // "Documentation" and "technique": no line of its own begins so.
    if next.first?.isLowercase ?? false, !HeadingWords.isContents(name) { return true }
    return !CoverWords.isBeside(name) && !CoverWords.isBeside(next)
      && !HeadingWords.isSectionName(name) && !HeadingWords.isSectionName(next)
      && !HeadingWords.isContents(name) && !IdentityLines.names(next, isOnCover: true)
      && !(HeadingNumber.read(next) != nil && HeadingNumber.read(name) != nil)
  }
}
