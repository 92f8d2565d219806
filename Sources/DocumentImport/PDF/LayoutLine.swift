import People

/// A line of a page or of one of its columns.
struct LayoutLine {
  /// From left to right; where a wide gap is, another one begins.
  var cells: [LayoutText]

  var left: Double { cells.first?.left ?? 0 }
  var right: Double { cells.map(\.right).max() ?? 0 }
  var top: Double { cells.map(\.top).min() ?? 0 }
  var bottom: Double { cells.map(\.bottom).max() ?? 0 }
  var height: Double { max(1, bottom - top) }
  var size: Double { cells.map(\.size).max() ?? 0 }

  /// All of it as one text; wide gaps stay visible to anyone who looks for labels.
  var text: StyledText {
    var text = StyledText()
    for (index, cell) in cells.enumerated() {
      if index > 0 { text.append(TextRun("   ")) }
      text.append(cell.text)
    }
    return text
  }

  var isBold: Bool { text.isAllBold }

  /// Whether it stands on a dark ground, a number before it left out.
  var isLight: Bool { cells.contains(where: \.isLight) && cells.allSatisfy(Self.mayBeLight) }

  /// Whether all of it is written in a colour.
  var isTinted: Bool { !cells.isEmpty && cells.allSatisfy(\.isTinted) }

  /// Whether all of it is of a program.
  var isCode: Bool { !cells.isEmpty && cells.allSatisfy(\.isCode) }

  private static func mayBeLight(_ text: LayoutText) -> Bool {
    text.isLight || text.text.plain.utf8.count <= 3
  }

  /// The lines that texts make, from top to bottom.
  static func lines(of texts: [LayoutText]) -> [LayoutLine] {
    var rows: [[LayoutText]] = []
    for text in texts.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = rows.indices.last, let anchor = rows[last].max(by: { $0.height < $1.height }),
        abs(text.middle - anchor.middle) < max(anchor.height, text.height) * 0.45
      {
        rows[last].append(text)
      } else {
        rows.append([text])
      }
    }
    return rows.map { LayoutLine(cells: cells(of: $0)) }
  }

  /// Texts of one line put together, with those that were drawn into the gaps of another.
  private static func cells(of row: [LayoutText]) -> [LayoutText] {
    var cells: [LayoutText] = []
    for text in row.sorted(by: {
      ($0.width > 30 ? 0 : 1, $0.left) < ($1.width > 30 ? 0 : 1, $1.left)
    }) {
      if text.width <= 30,
        let host = cells.firstIndex(where: { $0.left < text.left && text.right < $0.right + 1 })
      {
        cells[host].text = inserted(text, in: cells[host])
      } else {
        cells.append(text)
      }
    }
    cells.sort { $0.left < $1.left }
    var joined: [LayoutText] = []
    for cell in cells {
      guard let last = joined.last else {
        joined.append(cell)
        continue
      }
      let gap = cell.left - last.right
      let size = max(last.size, cell.size, 8)
      if gap > size * 1.6, !isBullet(last.text.line) {
        joined.append(cell)
      } else {
        joined[joined.count - 1].isLight =
          (last.isLight || cell.isLight) && mayBeLight(last) && mayBeLight(cell)
        joined[joined.count - 1].isCode = last.isCode && cell.isCode
        joined[joined.count - 1].isTinted = last.isTinted && cell.isTinted
        if gap > size * 0.12 { joined[joined.count - 1].text.append(TextRun(" ")) }
        joined[joined.count - 1].text.append(cell.text)
        joined[joined.count - 1].width = max(last.right, cell.right) - last.left
        joined[joined.count - 1].height = max(last.height, cell.height)
        joined[joined.count - 1].size = max(last.size, cell.size)
      }
    }
    return joined
  }

  /// Whether a text is what stands before an item: a sign, a number, a box.
  static func isBullet(_ text: String) -> Bool {
    guard text.count <= 4, let first = text.first else { return false }
    if text.count == 1 { return !first.isLetter || first == "o" || first == "x" }
    return HeadingNumber.read(text + " x") != nil
  }

  /// A sign of another font that belongs into a gap of a text: a box between two choices.
  private static func inserted(_ sign: LayoutText, in host: LayoutText) -> StyledText {
    let characters = Array(host.text.plain)
    let share = host.width > 0 ? (sign.left - host.left) / host.width : 0
    let wanted = Int((Double(characters.count) * min(max(share, 0), 1)).rounded())
    var best = wanted
    var distance = Int.max
    for index in characters.indices where characters[index] == " " {
      let isWide = index + 1 < characters.count && characters[index + 1] == " "
      let away = abs(index - wanted) + (isWide ? 0 : 6)
      if away < distance {
        distance = away
        best = index
      }
    }
    var text = host.text.prefix(best)
    text.append(TextRun(" "))
    text.append(sign.text)
    text.append(TextRun(" "))
    text.append(host.text.dropping(best))
    return text
  }
}
