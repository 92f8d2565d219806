import Pages

/// Reads a PDF from where its texts stand on the pages and how large they are.
struct PDFReader {
  private var blocks: [DocumentBlock] = []

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
    var reader = PDFReader()
    for page in kept {
      for group in LayoutColumns.groups(of: page) { reader.take(group) }
    }
    var document = ReadDocument(kind: .pdf, blocks: reader.blocks)
    document.facts.append(.readFromLook)
    if removed > 0 { document.facts.append(.repeatedLinesLeftOut(count: removed)) }
    let empty = pages.count { $0.texts.isEmpty }
    if empty > 0 { document.facts.append(.pagesWithoutText(count: empty)) }
    if pages.count >= ImportLimits.pages { document.facts.append(.cutOff) }
    return document
  }

  private mutating func take(_ lines: [LayoutLine]) {
    let right = lines.map(\.right).max() ?? 0
    var index = 0
    while index < lines.count {
      let rows = tableRows(lines, from: index)
      if rows >= 2 {
        blocks.append(table(Array(lines[index..<(index + rows)])))
        index += rows
        continue
      }
      index = takeParagraph(lines, from: index, right: right)
    }
  }

  // MARK: - Paragraphs

  private mutating func takeParagraph(
    _ lines: [LayoutLine], from start: Int, right: Double
  ) -> Int {
    let first = lines[start]
    var text = first.text
    var end = start + 1
    while end < lines.count, goesOn(lines[end - 1], lines[end], first, right) {
      Self.join(lines[end].text, to: &text)
      end += 1
    }
    let trimmed = text.trimmed
    let look = ParagraphLook(size: first.size, isBold: trimmed.isAllBold)
    // A paragraph that a page break parted goes on where the next page begins with a small letter.
    if start == 0, let next = trimmed.plain.first, next.isLowercase,
      case .paragraph(var before, let own)? = blocks.last, own.size == look.size,
      let last = before.plain.last, last.isLetter || last == ",", before.plain.count > 60,
      ManualListSign.opens(trimmed.plain) == false
    {
      Self.join(trimmed, to: &before)
      blocks[blocks.count - 1] = .paragraph(before.trimmed, own)
    } else if !trimmed.isBlank {
      blocks.append(.paragraph(trimmed, look))
    }
    return end
  }

  /// Whether a line belongs to the paragraph of the one above: it does where its first word would
  /// not have found room there.
  private func goesOn(
    _ above: LayoutLine, _ line: LayoutLine, _ first: LayoutLine, _ right: Double
  ) -> Bool {
    guard line.cells.count == 1, above.cells.count == 1 else { return false }
    guard abs(line.size - above.size) < 1.1, line.isBold == above.isBold else { return false }
    let gap = line.top - above.bottom
    guard gap < above.height * 0.75, line.top > above.top else { return false }
    let plain = line.text.line
    guard ManualListSign.opens(plain) == false else { return false }
    if HeadingNumber.read(plain) != nil, plain.first?.isNumber == true { return false }
    let labels = FormLabels.identity(in: plain)
    if labels.isLabel, labels.hasStrongLabel { return false }
    let isBehindLabel = FormLabels.identity(in: above.text.line).hasStrongLabel
    if isBehindLabel, plain.first?.isUppercase == true || plain.hasPrefix("http") { return false }
    let words = plain.split(separator: " ")
    guard let word = words.first, !plain.isEmpty else { return false }
    let perLetter = (line.right - line.left) / Double(max(plain.count, 1))
    let needed = (Double(word.count) + 1) * perLetter
    if above.right + needed <= right - perLetter {
      // A heading that is centred breaks where it likes.
      let isCentred =
        above.size > 20 && abs((above.left + above.right) - (line.left + line.right)) < 12
        && above.isBold == line.isBold && words.count <= 8
      return isCentred
    }
    return true
  }

  private static func join(_ next: StyledText, to text: inout StyledText) {
    let plain = text.trimmed.plain
    if let last = plain.last, last == "-" || last == "\u{AD}" || last == "‐",
      plain.dropLast().last?.isLetter == true, next.plain.first?.isLowercase == true
    {
      text = text.trimmed.prefix(plain.count - 1)
    } else {
      text.append(TextRun(" "))
    }
    text.append(next)
  }

  // MARK: - Tables

  /// How many lines from one on stand in the same columns.
  private func tableRows(_ lines: [LayoutLine], from start: Int) -> Int {
    let first = lines[start]
    guard first.cells.count >= 2 else { return 0 }
    var count = 1
    while start + count < lines.count {
      let line = lines[start + count]
      let above = lines[start + count - 1]
      guard line.top - above.bottom < above.height * 2.5, isAligned(line, first) else { break }
      count += 1
    }
    return lines[start..<(start + count)].count { $0.cells.count >= 2 } >= 2 ? count : 0
  }

  private func isAligned(_ line: LayoutLine, _ first: LayoutLine) -> Bool {
    line.cells.allSatisfy { cell in
      first.cells.contains { abs($0.left - cell.left) < 8 }
    } && line.cells.count <= first.cells.count
      && (line.cells.count >= 2 || line.left > first.left + 8)
  }

  private func table(_ lines: [LayoutLine]) -> DocumentBlock {
    let starts = lines.first?.cells.map(\.left) ?? []
    var rows: [[StyledText]] = []
    for line in lines {
      var row = starts.map { _ in StyledText() }
      for cell in line.cells {
        let column = starts.indices.min {
          abs(starts[$0] - cell.left) < abs(starts[$1] - cell.left)
        }
        guard let column else { continue }
        row[column] = cell.text.trimmed
      }
      // A line without its first cell goes on with the row above.
      if row.first?.isBlank == true, let last = rows.indices.last {
        for column in row.indices where !row[column].isBlank {
          rows[last][column].append(TextRun(" "))
          rows[last][column].append(row[column])
        }
      } else {
        rows.append(row)
      }
    }
    return .table(
      DocumentTable(
        rows: rows.map { row in
          row.map { text in
            DocumentCell(blocks: text.isBlank ? [] : [.paragraph(text.trimmed, ParagraphLook())])
          }
        }))
  }
}
