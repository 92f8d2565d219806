import Pages

/// Tells by its lines alone that a text has enough words in its sections to be a fiche.
///
/// What is parsed costs as much as the whole reading, and most fiches say at once that they are long
/// enough. Only words that are certainly read out are counted: those of paragraphs and items at the
/// left edge, without tables, code, quotes and notes. In doubt the answer is no.
struct EvidentWords {
  /// So many in a text leave ten at least for its sections: what stands before them becomes a section
  /// itself from eighty words on.
  private static let fewestWords = 90
  /// The box beside a project has fewer in each of its fields and is no section.
  private static let fewestWordsOfRun = 9

  private let bytes: UnsafeBufferPointer<UInt8>
  private var words = 0
  private var wordsOfRun = 0
  private var run = Run.none
  /// How many signs opened the code that goes on, and which.
  private var fence: (sign: UInt8, count: Int)?

  private enum Run {
    /// The line before is empty, or a heading.
    case none
    case counted
    case passedOver
  }

  /// - Parameter text: Markdown without a site's own marks.
  static func areEnough(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var look = EvidentWords(bytes: bytes)
      return look.find()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func find() -> Bool {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count
      guard take(start, end) else { return false }
      if words >= Self.fewestWords { return true }
      start = end + 1
    }
    endRun()
    return words >= Self.fewestWords
  }

  private mutating func endRun() {
    if wordsOfRun >= Self.fewestWordsOfRun { words += wordsOfRun }
    wordsOfRun = 0
  }

  /// Takes a line; `false` where it makes the rest uncertain.
  private mutating func take(_ start: Int, _ end: Int) -> Bool {
    guard let first = bytes[start..<end].firstIndex(where: { !Ascii.isSpace($0) }) else {
      if fence == nil {
        endRun()
        run = .none
      }
      return true
    }
    let sign = bytes[first]
    if sign == Ascii.backtick || sign == Ascii.tilde || fence != nil {
      let count = bytes[first..<end].prefix { $0 == sign }.count
      if let open = fence {
        let isEnd = sign == open.sign && count >= open.count
        if isEnd, isBlank(first + count, end) { fence = nil }
        return true
      }
      if count >= 3 {
        endRun()
        run = .passedOver
        fence = (sign, count)
        return first - start < 4 && !bytes[(first + count)..<end].contains(Ascii.backtick)
      }
    }
    switch sign {
    case Ascii.less: return false
    case Ascii.hash where first == start: return takeHeading(first, end)
    case Ascii.equals, Ascii.hyphen:
      // What stands above may be a heading.
      if run != .none, bytes[first..<end].allSatisfy({ $0 == sign || Ascii.isSpace($0) }) {
        return false
      }
    default: break
    }
    if run == .none { run = first == start && opensText(first, end) ? .counted : .passedOver }
    if run == .counted { count(first, end) }
    return true
  }

  private mutating func takeHeading(_ start: Int, _ end: Int) -> Bool {
    endRun()
    run = .none
    let title = bytes[start..<end]
    // Nearly all headings are told by their first letters.
    let words = title.drop { !Ascii.isLetter($0) }
    guard GenericHeading.beginningsOfTables.contains(where: words.startsIgnoringCase) else {
      return true
    }
    let holdsMarks = title.contains {
      $0 == Ascii.openBracket || $0 == Ascii.less || $0 == Ascii.ampersand || $0 == Ascii.backslash
    }
    return !holdsMarks
      && !GenericHeading.isTableOfContents(
        String(decoding: title.drop { $0 == Ascii.hash }, as: UTF8.self))
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy { Ascii.isSpace($0) }
  }

  private func isLetter(_ index: Int) -> Bool {
    Ascii.isLetter(bytes[index]) || bytes[index] >= 0xC3
  }

  /// Whether a paragraph or the first item of a list begins.
  private func opensText(_ start: Int, _ end: Int) -> Bool {
    if isLetter(start) { return true }
    var index = start
    while index < end, Ascii.isDigit(bytes[index]) { index += 1 }
    let marks: [UInt8] = index == start ? [Ascii.hyphen, Ascii.asterisk, Ascii.plus] : [Ascii.dot]
    guard index + 2 < end, marks.contains(bytes[index]), bytes[index + 1] == Ascii.space else {
      return false
    }
    // A box may stand before the words of an item.
    return isLetter(index + 2) || bytes[(index + 2)..<end].startsIgnoringCase(with: "[x] ")
  }

  /// Counts the words of a line that begin with a letter, up to what may show none of them.
  private mutating func count(_ start: Int, _ end: Int) {
    var isInWord = false
    var isInAddress = false
    for index in start..<end {
      switch bytes[index] {
      // A cell, a quote or a tag, and perhaps a picture.
      case Ascii.bar, Ascii.greater, Ascii.less, Ascii.exclamationMark:
        if bytes[index] == Ascii.bar { wordsOfRun = 0 }
        run = .passedOver
        return
      case 0x28 where index > start && bytes[index - 1] == Ascii.closeBracket: isInAddress = true
      case 0x29: isInAddress = false
      case 0...Ascii.space: isInWord = false
      default:
        if !isInWord, !isInAddress, isLetter(index) { wordsOfRun += 1 }
        isInWord = true
      }
    }
    // An address that goes on in the next line may have a title of many words.
    if isInAddress { run = .passedOver }
  }
}
