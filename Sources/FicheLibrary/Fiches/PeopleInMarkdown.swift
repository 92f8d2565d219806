import Pages
import People

/// The people of a candidate's circle whom a Markdown file names anywhere, and the text without their names.
///
/// Most files name nobody: what cannot hold a name is told by its bytes and not looked into.
struct PeopleInMarkdown {
  private var people: KnownPeople

  private static let longest = 1_200

  /// - Parameter told: where lines begin that say whose the text is.
  init(_ bytes: [UInt8], announcedBy told: [Int]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let tellsOfFellows = Self.fellows.contains { text.contains($0) }
    var lines = told.map { offset in
      Self.words(bytes[offset..<(bytes[offset...].firstIndex(of: Ascii.newline) ?? bytes.count)])
    }
    var givens: [String] = []
    let (authors, start) = Self.authors(of: bytes)
    for range in Self.paragraphs(of: bytes, from: start)
    where tellsOfFellows || Self.mayName(bytes[range]) {
      let words = Self.words(bytes[range])
      if Self.presents(words), let name = PersonalSentences.name(in: words) { lines.append(name) }
      lines += PeopleInText.lines(in: words)
      givens += PeopleInText.givens(in: words)
    }
    people = KnownPeople(
      lines: lines + authors.map { "Auteur : " + $0 }, beside: [], givens: givens)
  }

  /// Behind or before these a first name may stand alone.
  private static let fellows = ["binôme", "camarade", "équipi", "promotion"]

  /// The text with initials for their names; `nil` where it has none.
  func withInitials(_ bytes: [UInt8]) -> [UInt8]? {
    guard !people.isNobody, people.mayName(in: String(decoding: bytes, as: UTF8.self)) else {
      return nil
    }
    var out: [UInt8] = []
    var end = 0
    for range in Self.paragraphs(of: bytes, from: Self.authors(of: bytes).start) {
      let text = String(decoding: bytes[range], as: UTF8.self)
      guard people.mayName(in: text) else { continue }
      let left = people.withInitials(markdown: Self.withoutPresentation(text))
      guard left != text else { continue }
      out += bytes[end..<range.lowerBound] + left.utf8
      end = range.upperBound
    }
    return end > 0 ? out + bytes[end...] : nil
  }

  private static func presents(_ text: String) -> Bool {
    text.contains("Je ") || text.contains("Moi") || text.contains("je ")
  }

  /// "Je m'appelle Léa Martin." says nothing of the work; between marks it stays.
  private static func withoutPresentation(_ text: String) -> String {
    guard presents(text), !text.contains(where: { $0.isNewline || "*_[`<|".contains($0) }) else {
      return text
    }
    return PersonalSentences.removed(from: StyledText(text)).plain
  }

  // MARK: - Paragraphs

  /// Lines that stand together outside of code; an item, a row and a heading stand for themselves.
  private static func paragraphs(of bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isOpen = false
    var fence: UInt8?
    var next = start
    while next < bytes.count {
      let line = next..<(bytes[next...].firstIndex(of: Ascii.newline) ?? bytes.count)
      next = line.upperBound + 1
      let text = bytes[line].drop { $0 <= 0x20 }
      guard let first = text.first else {
        isOpen = false
        continue
      }
      if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
        if fence == nil { fence = first } else if fence == first { fence = nil }
        isOpen = false
        continue
      }
      guard fence == nil else { continue }
      let stands = "#-+|>".utf8.contains(first) || text.starts(with: "* ".utf8)
      if isOpen, !stands, let last = found.last, line.upperBound - last.lowerBound <= longest {
        found[found.count - 1] = last.lowerBound..<line.upperBound
      } else {
        found.append(line)
      }
      isOpen = first != Ascii.hash && first != Ascii.bar
    }
    return found
  }

  /// Words without the marks around them.
  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    let marks = "*_`[]\\|#>".utf8
    return StyledText.collapsed(
      String(decoding: bytes.filter { !marks.contains($0) }, as: UTF8.self))
  }

  /// Whether two words with a capital stand side by side.
  private static func mayName(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isCapital = false
    var wasCapital = false
    var isStart = true
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte <= 0x20 {
        if !isStart {
          wasCapital = isCapital
          isCapital = false
        }
        isStart = true
      } else if isStart, byte >= 0x80 || Ascii.isLetter(byte) {
        isStart = false
        isCapital =
          (0x41...0x5A).contains(byte)
          || byte == 0xC3 && bytes.dropFirst(index - bytes.startIndex + 1).first ?? 0xFF < 0x9F
          || byte == 0xC5
        if isCapital, wasCapital { return true }
      }
    }
    return false
  }

  // MARK: - Front matter

  /// The authors whom the front matter names, and where the text behind it begins.
  private static func authors(of bytes: [UInt8]) -> (names: [String], start: Int) {
    guard bytes.starts(with: "---\n".utf8) || bytes.starts(with: "+++\n".utf8) else {
      return ([], 0)
    }
    var names: [String] = []
    var isOfAuthors = false
    var start = 4
    while start < bytes.count {
      let line = bytes[start..<(bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count)]
      start = min(line.endIndex + 1, bytes.count)
      if line.elementsEqual(bytes[..<3]) { return (names, start) }
      if line.first.map(Ascii.isLetter) ?? false {
        isOfAuthors = ["aut", "etud", "étud", "cand"].contains { line.starts(with: $0.utf8) }
      }
      guard isOfAuthors else { continue }
      let value =
        line.firstIndex { $0 == Ascii.colon || $0 == Ascii.equals }
        .map { line[($0 + 1)...] } ?? line
      let marks = "\"'-".utf8
      names.append(words(value.filter { !marks.contains($0) }[...]))
    }
    return ([], 0)
  }
}
