import Pages
import People

/// One end of a text, where it may say whose it is.
struct IdentityZone {
  private struct Line {
    let range: Range<Int>
    /// `nil` for an empty line, a rule, a heading.
    var words: MarkdownLine?
    var mayBeTitle = false
    /// Whether it belongs to a table whose header names a person, and goes with it.
    var isOfPerson = false
  }

  let range: Range<Int>
  private let bytes: [UInt8]
  private let lines: [Line]
  private let isHead: Bool

  private static let headBytes = 4_096
  private static let tailBytes = 1_536
  private static let mostLinesOfHead = 14
  private static let mostLinesOfTail = 6
  private static let mostWordsOfTail = 16

  var holdsLines: Bool { lines.contains { $0.words != nil || $0.isOfPerson } }

  // MARK: - Where it stands

  /// What stands above the first section.
  init(headOf bytes: [UInt8]) {
    self.bytes = bytes
    isHead = true
    var lines: [Line] = []
    var (start, hasTitle) = Self.bodyStart(of: bytes)
    let first = start
    var count = 0
    var hasHeading = false
    while start < bytes.count, start - first < Self.headBytes, count < Self.mostLinesOfHead {
      let line = Self.line(bytes, from: start)
      let text = bytes[line]
      let next = Self.line(bytes, from: min(line.upperBound + 1, bytes.count))
      if text.first == Ascii.hash {
        if hasHeading || !text.starts(with: "# ".utf8) { break }
        hasHeading = true
        hasTitle = true
        lines.append(Line(range: line))
      } else if Self.isBlank(text) {
        lines.append(Line(range: line))
      } else if Self.isRule(bytes[next], of: Ascii.equals) {
        hasHeading = true
        hasTitle = true
        lines += [Line(range: line), Line(range: next)]
        start = min(next.upperBound + 1, bytes.count)
        continue
      } else if Self.isRule(bytes[next], of: Ascii.hyphen) || text.starts(with: "```".utf8) {
        break
      } else if text.first == Ascii.bar {
        count += 1
        let row = Substring(decoding: text, as: UTF8.self)
        let isInPersons =
          lines.last.map { $0.isOfPerson && $0.range.upperBound + 1 == line.lowerBound } ?? false
        let isHeader = bytes[next].first == Ascii.bar && Self.isDelimiter(bytes[next])
        lines.append(
          Line(
            range: line, words: isHeader ? nil : MarkdownLine(row: row),
            isOfPerson: isInPersons || isHeader && Self.namesPerson(row)))
      } else {
        count += 1
        let words = MarkdownLine(Substring(decoding: text, as: UTF8.self))
        if let words, words.isProse || HeadingWords.isSectionName(words.plain) { break }
        lines.append(Line(range: line, words: words, mayBeTitle: !hasTitle))
        hasTitle = true
      }
      start = min(line.upperBound + 1, bytes.count)
    }
    // A line above the title is none itself.
    self.lines = lines.map { line in
      var line = line
      if hasHeading { line.mayBeTitle = false }
      return line
    }
    range = first..<(lines.last.map { min($0.range.upperBound + 1, bytes.count) } ?? first)
  }

  /// The short lines behind the last sentence.
  init(tailOf bytes: [UInt8], behind start: Int) {
    self.bytes = bytes
    isHead = false
    var lines: [Line] = []
    var end = bytes.count
    var count = 0
    while end > start, bytes.count - end < Self.tailBytes, count < Self.mostLinesOfTail {
      let from = bytes[start..<(end - 1)].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? start
      let line = from..<(bytes[end - 1] == Ascii.newline ? end - 1 : end)
      let text = bytes[line]
      if Self.isBlank(text) || Self.isRule(text, of: Ascii.hyphen) || Self.isTag(text) {
        lines.append(Line(range: line))
      } else {
        let isItem = ["- ", "* ", "+ "].contains { text.starts(with: $0.utf8) }
        guard !isItem, !Self.isSurelyProse(text),
          let words = MarkdownLine(Substring(decoding: text, as: UTF8.self)),
          !words.isProse, words.plain.split(separator: " ").count <= Self.mostWordsOfTail
        else { break }
        count += 1
        lines.append(Line(range: line, words: words))
      }
      end = from
    }
    // Right below a heading stands what it opens.
    let last = bytes[start..<end].lastIndex { $0 > 0x20 }
    let above = last.map { bytes[start...$0].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? start }
    if above.map({ bytes[$0] == Ascii.hash }) ?? true {
      while let last = lines.last, last.words == nil { lines.removeLast() }
      while let last = lines.last, last.words != nil { lines.removeLast() }
    }
    self.lines = lines.reversed()
    range = (lines.last?.range.lowerBound ?? bytes.count)..<bytes.count
  }

  /// Where the text begins behind the front matter, and whether that may name a title.
  private static func bodyStart(of bytes: [UInt8]) -> (start: Int, hasTitle: Bool) {
    let first = line(bytes, from: 0)
    let isFenced = ["---", "+++"].contains { bytes[first].elementsEqual($0.utf8) }
    guard isFenced else { return (0, false) }
    var start = min(first.upperBound + 1, bytes.count)
    var hasTitle = false
    while start < bytes.count {
      let line = line(bytes, from: start)
      start = min(line.upperBound + 1, bytes.count)
      if bytes[line].elementsEqual(bytes[first]) { return (start, hasTitle) }
      if bytes[line].starts(with: "title".utf8) { hasTitle = true }
    }
    return (bytes.count, true)
  }

  private static func line(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count)
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(Ascii.hyphen)
      && line.allSatisfy { [Ascii.bar, Ascii.hyphen, Ascii.colon].contains($0) || $0 <= 0x20 }
  }

  /// "| Nom | Prénom | Classe |": the labels of a person side by side.
  private static func namesPerson(_ row: Substring) -> Bool {
    row.split(separator: "|").contains { cell in
      [
        "nom", "prenom", "nom prenom", "nom et prenom", "candidat", "candidate", "etudiant",
        "etudiante",
      ]
      .contains(TextFolding.key(of: cell))
    }
  }

  /// Whether a line is a sentence of running text, told by its bytes alone; most texts end with one.
  ///
  /// Without tags a reader sees all of a line but its marks and the addresses of its links.
  static func isSurelyProse(_ line: ArraySlice<UInt8>) -> Bool {
    var shownBytes = 0
    var words = 0
    var last: UInt8 = 0
    var before: UInt8 = 0
    var isInWord = false
    var isInAddress = false
    for byte in line {
      defer { before = byte }
      if isInAddress {
        isInAddress = byte != 0x29
        continue
      }
      switch byte {
      case Ascii.less, Ascii.greater: return false
      case 0x28 where before == Ascii.closeBracket: isInAddress = true
      case UInt8(ascii: "*"), UInt8(ascii: "_"), Ascii.backtick, UInt8(ascii: "\\"),
        Ascii.openBracket, Ascii.closeBracket:
        continue
      case 0...0x20: isInWord = false
      // The mark of an item is no word.
      case Ascii.hyphen where !isInWord: last = byte
      // What may be a blank of another kind, and the later bytes of a letter, count for nothing.
      case 0x80...0xC2, 0xE2: last = byte
      default:
        if !isInWord { words += 1 }
        isInWord = true
        shownBytes += 1
        last = byte
      }
    }
    return shownBytes > MarkdownLine.longestOfCover
      || words >= MarkdownLine.wordsOfSentence && !isInAddress && [0x2E, 0x21, 0x3F].contains(last)
  }

  /// "</footer>" on a line of its own.
  private static func isTag(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == Ascii.less && line.last == Ascii.greater
      && line.dropFirst().dropLast().allSatisfy { $0 != Ascii.less && $0 != Ascii.greater }
  }

  private static func isRule(_ line: ArraySlice<UInt8>, of sign: UInt8) -> Bool {
    line.count >= 3 && line.allSatisfy { $0 == sign }
  }

  // MARK: - What is left of it

  /// The lines without those that tell of a person or of the site, and where those that tell of a person
  /// stand.
  func left(
    _ prose: IdentityText.Prose, _ shared: SharedLines
  ) -> Left {
    var left = Left(bytes: Array(bytes[range]))
    guard holdsLines else { return left }
    var isGone = isHead ? goneOfHead(prose, shared) : goneOfTail(prose, shared)
    let told = lines.indices.filter { isGone[$0] == .person }
    // Diploma and class go with the name that they stand beside.
    if isHead, !told.isEmpty {
      for index in lines.indices where isGone[index] == .stays {
        if let words = lines[index].words, !lines[index].mayBeTitle, isBeside(words.plain) {
          isGone[index] = .site
        }
      }
    }
    left.edges = lines.indices.filter { isGone[$0] == .stays }
      .compactMap { lines[$0].words?.plain }
    left.shared = lines.indices.filter { isGone[$0] == .shared }
      .compactMap { lines[$0].words?.plain }
    left.told = told.map { lines[$0].range.lowerBound }
    guard isGone.contains(where: { $0 != .stays }) else { return left }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var missing = 0
    for (line, fate) in zip(lines, isGone) {
      // Lines that stand together stay together; what is missing is missing behind them.
      if line.words == nil {
        out += Array(repeating: Ascii.newline, count: missing)
        missing = 0
      }
      if fate == .stays {
        out += bytes[line.range] + [Ascii.newline]
      } else {
        missing += 1
      }
    }
    out += Array(repeating: Ascii.newline, count: missing)
    while out.count > range.count, out.last == Ascii.newline { out.removeLast() }
    left.bytes = out
    left.isChanged = true
    return left
  }

  /// What is left of one end of a text.
  struct Left {
    var bytes: [UInt8]
    /// Where lines stood that tell of a person.
    var told: [Int] = []
    /// The lines that stay, which other pages may have as well.
    var edges: [String] = []
    /// Those that went because other pages have them.
    var shared: [String] = []
    var isChanged = false
  }

  private enum Fate {
    case stays, person, site, shared
  }

  private func goneOfHead(_ prose: IdentityText.Prose, _ shared: SharedLines) -> [Fate] {
    lines.map { line in
      if line.isOfPerson { return .person }
      guard let words = line.words else { return .stays }
      if tellsOfPerson(words, prose, takesUnknown: !line.mayBeTitle) { return .person }
      if words.isMenu || words.isTrail || words.leadsAway || Bylines.holds(words.plain) {
        return .site
      }
      return !line.mayBeTitle && shared.holds(words.plain) ? .shared : .stays
    }
  }

  /// From below, up to the first line that is text.
  private func goneOfTail(_ prose: IdentityText.Prose, _ shared: SharedLines) -> [Fate] {
    var fates = lines.map { _ in Fate.stays }
    let isSigned = lines.contains { $0.words.map { PersonalFacts.holds($0.plain) } ?? false }
    var closes = true
    var beside: [Int] = []
    for index in lines.indices.reversed() {
      guard let words = lines[index].words else { continue }
      if tellsOfPerson(words, prose, takesUnknown: closes || isSigned)
        || isSigned && CoverLine.isLoneName(words.plain, prose: prose.words, takesAny: true)
      {
        fates[index] = .person
        for place in beside { fates[place] = .site }
        beside = []
      } else if isBeside(words.plain) {
        beside.append(index)
        continue
      } else if words.isMenu || words.leadsAway || Bylines.holds(words.plain) {
        fates[index] = .site
      } else if shared.holds(words.plain) {
        fates[index] = .shared
      } else {
        break
      }
      closes = false
    }
    return fates
  }

  private func tellsOfPerson(
    _ line: MarkdownLine, _ prose: IdentityText.Prose, takesUnknown: Bool
  ) -> Bool {
    let plain = line.plain
    if line.leadsToPeople { return true }
    if IdentityLines.names(plain, isOnCover: isHead) || PersonalFacts.holds(plain) { return true }
    guard plain.utf8.count <= 180, Self.mayName(plain) else { return false }
    let cover = CoverLine(plain, prose: prose.words, takesUnknown: takesUnknown)
    return cover?.isIdentity ?? false
  }

  /// Whether a line has what names and numbers have; running text need not be looked through for others.
  private static func mayName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 1 || words.count { $0.first?.isUppercase == true } > 1
      || line.utf8.contains(UInt8(ascii: "@")) || line.utf8.contains(Ascii.colon)
      || line.utf8.count { Ascii.isDigit($0) } >= 6
  }

  /// Diploma, school and class; above a text a date may be that of the work.
  private func isBeside(_ line: String) -> Bool {
    let isOfCover =
      CoverLine(line, prose: [], takesUnknown: false)?.isBeside ?? false || CoverWords.isCover(line)
    return isOfCover && (!isHead || Self.tellsOfSchool(line))
  }

  private static func tellsOfSchool(_ line: String) -> Bool {
    TextFolding.words(of: line).contains { ofSchool.contains($0) }
      || CoverLine.parts(of: line).contains { part in
        HeadingWords.isSchool(part)
          || CoverWords.isOfDiploma(part, TextFolding.words(of: part))
      }
  }

  private static let ofSchool: Set<String> = [
    "bts", "sio", "sio1", "sio2", "sisr", "slam", "ciel", "lycee", "cfa", "classe", "promotion",
    "promo",
    "session", "etablissement", "ecole", "formation", "campus", "groupe", "but", "tssr", "cda",
    "bac",
  ]
}
