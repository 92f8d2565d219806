import Pages
import People

/// Takes out a table of contents that was typed, or that came out as plain lines.
enum ContentsLines {
  static func removed(
    from blocks: [DocumentBlock], facts: inout [ImportFact]
  ) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    var index = 0
    let last = lastPlaces(in: blocks)
    while index < blocks.count {
      if isListing(blocks[index], at: index, last) {
        if out.last.flatMap({ $0.text?.line }).map(HeadingWords.isContents) ?? false {
          out.removeLast()
        }
        index += 1
        if !facts.contains(.contentsLeftOut) { facts.append(.contentsLeftOut) }
        continue
      }
      let run = blocks[index...].prefix(while: isEntry).count
      let isHeaded = out.last.flatMap { $0.text?.line }.map(HeadingWords.isContents) ?? false
      if isHeaded, case .table(let table) = blocks[index], isListing(table) {
        out.removeLast()
        index += 1
        if !facts.contains(.contentsLeftOut) { facts.append(.contentsLeftOut) }
        continue
      }
      if run >= (isHeaded ? 1 : 3) {
        if isHeaded { out.removeLast() }
        index += run
        if !facts.contains(.contentsLeftOut) { facts.append(.contentsLeftOut) }
        continue
      }
      let paged = isHeaded ? pagedLines(from: index, in: blocks) : 0
      let listed = paged > 0 ? paged : isHeaded ? listedHeadings(from: index, in: blocks, last) : 0
      if listed > 0 {
        out.removeLast()
        index += listed
        if !facts.contains(.contentsLeftOut) { facts.append(.contentsLeftOut) }
        continue
      }
      out.append(blocks[index])
      index += 1
    }
    return out
  }

  /// How many lines from an index end with a page, as they were typed below "Sommaire".
  private static func pagedLines(from index: Int, in blocks: [DocumentBlock]) -> Int {
    let run = blocks[index...].prefix(mostEntries).prefix { block in
      switch block {
      case .item(_, let text, _), .paragraph(let text, _):
        text.plain.utf8.count <= longestEntry && text.line.last.map { !".!?".contains($0) } ?? false
      case .heading, .table, .code, .image, .boundary: false
      }
    }
    guard let last = run.lastIndex(where: endsInPage) else { return 0 }
    let listed = run[...last]
    // A part may stand above its own without a page.
    let count = listed.count(where: endsInPage)
    return count >= 2 && count * 2 > listed.count ? listed.count : 0
  }

  /// Whether a line ends as "Les essais, page 6" does.
  private static func endsInPage(_ block: DocumentBlock) -> Bool {
    guard let words = block.text?.line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }),
      words.count >= 3, let page = words.last, page.count <= 3, page.allSatisfy(\.isNumber)
    else { return false }
    return ["p.", "p", "page", "P.", "Page"].contains(words[words.count - 2])
  }

  /// How many blocks from an index repeat headings that follow: what stands below "Sommaire".
  private static func listedHeadings(
    from index: Int, in blocks: [DocumentBlock], _ lastPlaces: [String: Int]
  ) -> Int {
    let isList = if case .item = blocks[index] { true } else { false }
    let run = blocks[index...].prefix(mostEntries).prefix { block in
      switch block {
      case .item: true
      case .paragraph(let text, _):
        // A sentence is said twice now and then, and no entry.
        !isList && text.line.count <= 90 && text.line.last != "."
      case .heading, .table, .code, .image, .boundary: false
      }
    }
    // The list ends where the first heading of the text is mistaken for one more entry.
    let first = run.first?.text.map(key)
    let again = run.dropFirst().firstIndex { $0.text.map(key) == first && first != nil }
    let end = again ?? run.endIndex
    let matches = run[..<end].count {
      $0.text.map { lastPlaces[key($0), default: -1] >= end } ?? false
    }
    let count = end - index
    return matches >= 2 && matches * 5 >= count * 3 ? count : 0
  }

  /// Where each short text stands for the last time.
  private static func lastPlaces(in blocks: [DocumentBlock]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, block) in blocks.enumerated() {
      guard let text = block.text, text.plain.utf8.count <= longestEntry else { continue }
      places[key(text)] = index
    }
    return places
  }

  private static let longestEntry = 200

  /// Whether a line is a heading that comes later, with the number of its page behind it.
  private static func isListing(
    _ block: DocumentBlock, at index: Int, _ last: [String: Int]
  ) -> Bool {
    guard let text = block.text, text.plain.utf8.count <= longestEntry,
      text.plain.unicodeScalars.last.map({ (0x30...0x39).contains($0.value) }) ?? false
    else { return false }
    if case .heading = block { return false }
    let line = text.line
    let page = line.reversed().prefix { $0.isNumber }.count
    guard page <= 3, let sign = line.dropLast(page).last, sign == " " || sign == "." || sign == "…"
    else { return false }
    var name = line.dropLast(page)
    while let last = name.last, " .…_".contains(last) { name.removeLast() }
    guard name.contains(where: \.isLetter), let place = last[key(StyledText(String(name)))]
    else { return false }
    // A list of figures may stand behind them.
    return place > index || place < index && HeadingWords.isCaption(String(name))
  }

  /// Contents that were set in two columns: a heading and the number of its page.
  private static func isListing(_ table: DocumentTable) -> Bool {
    let pages = table.rows.count { row in
      let page = StyledText.collapsed(row.last?.plain ?? "")
      return row.count >= 2 && (1...3).contains(page.count) && page.allSatisfy(\.isNumber)
    }
    return pages * 3 >= table.rows.count * 2
  }

  /// No table of contents is longer.
  private static let mostEntries = 400

  private static func key(_ text: StyledText) -> String {
    TextFolding.key(of: HeadingNumber.removed(from: text).plain)
  }

  private static func isEntry(_ block: DocumentBlock) -> Bool {
    block.text.map(isEntry) ?? false
  }

  /// Whether a line leads to a page: dots stand before its number.
  static func isEntry(_ text: StyledText) -> Bool {
    guard mayEndInNumber(text) else { return false }
    let line = text.line
    guard line.count <= longestLine, let last = line.last, last.isNumber else { return false }
    let rest = line.reversed().drop { $0.isNumber }
    // A word joiner keeps the number with the dots.
    let leader = rest.prefix { "._… \u{2060}".contains($0) }
    return line.count - leader.count <= longestEntry
      && (leader.count(where: { $0 == "." || $0 == "_" }) >= 3 || leader.contains("…"))
  }

  /// Dots may fill the rest of a wide line.
  private static let longestLine = 600

  /// Whether the last sign of a text may be a digit; nearly all lines end otherwise.
  private static func mayEndInNumber(_ text: StyledText) -> Bool {
    for run in text.runs.reversed() {
      for byte in run.text.utf8.reversed() where byte > 0x20 {
        return (0x30...0x39).contains(byte) || byte >= 0x80
      }
    }
    return false
  }
}
