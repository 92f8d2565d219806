/// Cuts one paragraph into lines; every line is a slice of its cells.
struct ParagraphWrapper {
  /// A place of a glyph in the text.
  private struct Cell {
    /// Where it begins, in bytes of UTF-8; it ends where the next one begins.
    var start: Int
    var width: Int
    /// The glyph's spacing scalar.
    var base: Unicode.Scalar
    /// Whether a line may break here; a space that carries a mark is none.
    var isSpace: Bool
  }

  /// What of the paragraph has cells.
  private let text: String
  private let cells: [Cell]
  private let columns: Int
  /// Columns before each cell, and after the last one, so that a slice's width is a difference.
  private let columnsBefore: [Int]
  private var finished: [String] = []

  init(_ paragraph: Substring, columns: Int) {
    let paragraph = String(paragraph)
    var cells: [Cell] = []
    cells.reserveCapacity(paragraph.utf8.count)
    var start = 0
    if PlainText.isPlain(paragraph, allowingNewlines: false) {
      text = paragraph
      for scalar in paragraph.unicodeScalars {
        cells.append(Cell(start: start, width: 1, base: scalar, isSpace: scalar == " "))
        start += UTF8.width(scalar)
      }
    } else {
      var kept = ""
      for cluster in TextCells.clusters(of: paragraph) {
        // A glyph wider than the whole line is only marked.
        let isTooWide = cluster.width > columns
        let glyph = isTooWide ? "…" : cluster.text
        for scalar in glyph.unicodeScalars.prefix(1) {
          cells.append(
            Cell(
              start: start, width: isTooWide ? 1 : cluster.width, base: scalar,
              isSpace: glyph == " "))
        }
        kept += glyph
        start += glyph.utf8.count
      }
      text = kept
    }
    self.cells = cells
    self.columns = columns
    var columnsBefore = [0]
    columnsBefore.reserveCapacity(cells.count + 1)
    var total = 0
    for cell in cells {
      total += cell.width
      columnsBefore.append(total)
    }
    self.columnsBefore = columnsBefore
  }

  mutating func lines() -> [String] {
    var line = 0..<0
    var next = skippingSpaces(from: 0)
    while next < cells.count {
      let chunk = next..<endOfChunk(from: next)
      if fits(line.lowerBound..<chunk.upperBound) {
        line = line.lowerBound..<chunk.upperBound
      } else {
        // A line that holds nothing but the paragraph's indentation is not worth keeping.
        if !line.isEmpty { finish(line) }
        line = breakingHard(chunk)
      }
      next = skippingSpaces(from: chunk.upperBound)
    }
    finish(line)
    return finished
  }

  /// Finishes as many full lines of the chunk as it needs, and gives back what starts the next.
  private mutating func breakingHard(_ chunk: Range<Int>) -> Range<Int> {
    var rest = chunk
    while !fits(rest) {
      let end = hardBreak(in: rest)
      finish(rest.lowerBound..<end)
      rest = min(skippingSpaces(from: end), chunk.upperBound)..<chunk.upperBound
    }
    return rest
  }

  /// The last place in the chunk where a line can end, away from the spaces that must not break.
  private func hardBreak(in chunk: Range<Int>) -> Int {
    var limit = chunk.lowerBound + 1
    while limit < chunk.upperBound, fits(chunk.lowerBound..<limit + 1) { limit += 1 }
    guard limit < chunk.upperBound else { return limit }
    var end = limit
    while end > chunk.lowerBound, isSpace(end) || isSpace(end - 1) { end -= 1 }
    return end > chunk.lowerBound ? end : limit
  }

  private mutating func finish(_ range: Range<Int>) {
    var range = range
    while !range.isEmpty, isSpace(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    finished.append(String(slice(range)))
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    func place(_ cell: Int) -> String.Index {
      cell == cells.count
        ? utf8.endIndex : utf8.index(utf8.startIndex, offsetBy: cells[cell].start)
    }
    return text[place(range.lowerBound)..<place(range.upperBound)]
  }

  /// The end of the words that must stay together, the first of which starts here.
  private func endOfChunk(from start: Int) -> Int {
    var word = start..<endOfWord(from: start)
    while word.upperBound + 1 < cells.count, !isSpace(word.upperBound + 1) {
      let next = word.upperBound + 1..<endOfWord(from: word.upperBound + 1)
      let opensQuote = cells[word.upperBound - 1].base == "«"
      guard opensQuote || staysWithWordBefore(next) || isOneNumber(word, then: next) else { break }
      word = next
    }
    return word.upperBound
  }

  private func isOneNumber(_ word: Range<Int>, then next: Range<Int>) -> Bool {
    // Nearly every word fails at its first scalar here too.
    FrenchPunctuation.isDigit(cells[next.lowerBound].base)
      && FrenchPunctuation.isDigit(cells[word.upperBound - 1].base)
      && FrenchPunctuation.isOneNumber(slice(word).unicodeScalars, then: slice(next).unicodeScalars)
  }

  private func staysWithWordBefore(_ word: Range<Int>) -> Bool {
    // Nearly every word fails at its first scalar.
    FrenchPunctuation.opensTrailingMark(cells[word.lowerBound].base)
      && FrenchPunctuation.staysWithWordBefore(slice(word).unicodeScalars)
  }

  private func endOfWord(from start: Int) -> Int {
    cells[start...].firstIndex(where: \.isSpace) ?? cells.count
  }

  private func skippingSpaces(from start: Int) -> Int {
    guard start < cells.count else { return cells.count }
    return cells[start...].firstIndex { !$0.isSpace } ?? cells.count
  }

  private func fits(_ range: Range<Int>) -> Bool {
    columnsBefore[range.upperBound] - columnsBefore[range.lowerBound] <= columns
  }

  private func isSpace(_ index: Int) -> Bool { cells[index].isSpace }
}
