/// Cuts one paragraph into lines; every line is a slice of its cells.
struct ParagraphWrapper {
  private let cells: [TextCells.Cluster]
  private let columns: Int
  /// Columns before each cell, and after the last one, so that a slice's width is a difference.
  private let columnsBefore: [Int]
  private var finished: [String] = []

  init(cells: [TextCells.Cluster], columns: Int) {
    // A glyph wider than the whole line is only marked.
    let ellipsis = TextCells.Cluster(text: "…", width: 1)
    self.cells = cells.map { $0.width > columns ? ellipsis : $0 }
    self.columns = columns
    var columnsBefore = [0]
    columnsBefore.reserveCapacity(cells.count + 1)
    var total = 0
    for cell in self.cells {
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
    var line = ""
    for cell in cells[range] { line += cell.text }
    finished.append(line)
  }

  /// The end of the words that must stay together, the first of which starts here.
  private func endOfChunk(from start: Int) -> Int {
    var end = endOfWord(from: start)
    while end + 1 < cells.count, !isSpace(end + 1) {
      let nextEnd = endOfWord(from: end + 1)
      let opensQuote = cells[end - 1].text == "«"
      guard opensQuote || staysWithWordBefore(end + 1..<nextEnd) else { break }
      end = nextEnd
    }
    return end
  }

  private func staysWithWordBefore(_ word: Range<Int>) -> Bool {
    // Nearly every word fails at its first scalar, so the word is only put together after that.
    guard let first = cells[word].first?.text.unicodeScalars.first,
      FrenchPunctuation.opensTrailingMark(first)
    else { return false }
    return FrenchPunctuation.staysWithWordBefore(cells[word].flatMap(\.text.unicodeScalars))
  }

  private func endOfWord(from start: Int) -> Int {
    cells[start...].firstIndex { $0.text == " " } ?? cells.count
  }

  private func skippingSpaces(from start: Int) -> Int {
    guard start < cells.count else { return cells.count }
    return cells[start...].firstIndex { $0.text != " " } ?? cells.count
  }

  private func fits(_ range: Range<Int>) -> Bool {
    columnsBefore[range.upperBound] - columnsBefore[range.lowerBound] <= columns
  }

  private func isSpace(_ index: Int) -> Bool { cells[index].text == " " }
}
