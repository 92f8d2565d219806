import People

/// A gap down a page with columns at its sides, between lines that go over both.
struct ColumnSplit {
  /// Part of a page from one line that crosses the gap to the next.
  private struct Band {
    var top: Double
    var bottom: Double
    var left: [LayoutText] = []
    var right: [LayoutText] = []
    var sides = Sides.none
    /// Where in the file its texts stand, from the first to the last.
    var placesLeft: ClosedRange<Int>?
    var placesRight: ClosedRange<Int>?

    /// Whether the file draws one side to its end before the other, as it does with columns and not with rows.
    var isDrawnApart: Bool {
      guard let placesLeft, let placesRight else { return false }
      return placesLeft.upperBound < placesRight.lowerBound
        || placesRight.upperBound < placesLeft.lowerBound
    }
  }

  /// What stands at the two sides of the gap.
  private enum Sides {
    /// Rows of a table, or nothing.
    case none
    /// Two columns of prose.
    case prose
    /// Prose, with a narrow column of facts beside it.
    case factsLeft
    case factsRight
  }

  private let gap: Double
  private let bands: [Band]

  /// The split under which most of the page stands in columns; `nil` for a page in one column.
  static func best(of page: LayoutPage) -> ColumnSplit? {
    guard page.texts.count >= 8, page.width > 0 else { return nil }
    var best: (split: ColumnSplit, count: Int)?
    var x = page.width * 0.14
    while x <= page.width * 0.86 {
      let split = ColumnSplit(page, at: x)
      let count = split.bands.reduce(0) {
        $1.sides == .none ? $0 : $0 + $1.left.count + $1.right.count
      }
      if count > 0, best.map({ count > $0.count }) ?? true { best = (split, count) }
      x += 3
    }
    return best?.split
  }

  private init(_ page: LayoutPage, at x: Double) {
    gap = x
    let crossing = page.texts.filter { $0.left < x - 1 && $0.right > x + 1 }
      .sorted { $0.top < $1.top }
    // Where nearly all of the page crosses, nobody needs to look.
    guard crossing.count * 2 <= page.texts.count else {
      bands = []
      return
    }
    var found: [Band] = []
    var top = -Double.infinity
    for text in crossing {
      if text.top > top { found.append(Band(top: top, bottom: text.top)) }
      top = max(top, text.bottom)
    }
    found.append(Band(top: top, bottom: .infinity))
    func wider(_ range: ClosedRange<Int>?, _ place: Int) -> ClosedRange<Int> {
      // Places come in order.
      (range?.lowerBound ?? place)...place
    }
    for (place, text) in page.texts.enumerated()
    where text.right <= x + 1 || text.left >= x - 1 {
      guard
        let index = found.firstIndex(where: { text.middle >= $0.top && text.middle < $0.bottom })
      else { continue }
      if text.right <= x + 1 {
        found[index].left.append(text)
        found[index].placesLeft = wider(found[index].placesLeft, place)
      } else {
        found[index].right.append(text)
        found[index].placesRight = wider(found[index].placesRight, place)
      }
    }
    for index in found.indices { found[index].sides = Self.sides(found[index], page) }
    bands = found
  }

  // MARK: - Reading order

  func groups(of page: LayoutPage) -> [LayoutColumns.Group] {
    var groups: [LayoutColumns.Group] = []
    func add(_ texts: [LayoutText], holdsFacts: Bool = false) {
      guard !texts.isEmpty else { return }
      groups.append(.init(lines: LayoutLine.lines(of: texts), holdsFacts: holdsFacts))
    }
    var start = -Double.infinity
    // The title comes first, though a narrow column stands beside it.
    let largest = page.texts.map(\.size).max() ?? 0
    for var band in bands where band.sides != .none {
      let above = page.texts.filter { $0.middle >= start && $0.middle < band.top }
      let head =
        band.sides == .prose ? Self.takeHead(of: &band) : Self.takeTitle(of: &band, largest)
      add(above + head)
      switch band.sides {
      case .none: break
      case .prose:
        add(band.left)
        add(band.right)
      case .factsLeft:
        add(band.left, holdsFacts: true)
        add(band.right)
      case .factsRight:
        add(band.right, holdsFacts: true)
        add(band.left)
      }
      start = band.bottom
    }
    add(page.texts.filter { $0.middle >= start })
    return groups
  }

  /// Short lines that stand above where the other column begins: a title, a name, a date.
  private static func takeHead(of band: inout Band) -> [LayoutText] {
    let left = Column(band.left)
    let right = Column(band.right)
    let start = max(left.top, right.top) - 2
    let width = max(left.width, right.width) * 0.7
    let head = (left.lines + right.lines).filter {
      $0.bottom < start && $0.right - $0.left < width
    }
    guard !head.isEmpty, head.count <= mostLinesOfHead else { return [] }
    func isHead(_ text: LayoutText) -> Bool {
      head.contains { $0.top <= text.middle && text.middle <= $0.bottom }
    }
    let texts = (band.left + band.right).filter(isHead)
    band.left.removeAll(where: isHead)
    band.right.removeAll(where: isHead)
    return texts
  }

  private static let mostLinesOfHead = 6

  /// The lines of a title at the top of the prose, or what is left of one that goes over both.
  private static func takeTitle(of band: inout Band, _ largest: Double) -> [LayoutText] {
    let prose = band.sides == .factsLeft ? band.right : band.left
    let lines = LayoutLine.lines(of: prose)
    // Where a reader is on a site may stand above it.
    guard
      let first = lines.prefix(mostAboveTitle + 1).firstIndex(where: { $0.size > largest * 0.95 }),
      let last = lines[first...].prefix(while: { $0.size > largest * 0.95 }).last,
      lines.count(where: { $0.size > largest * 0.95 }) < lines.count
    else { return [] }
    let isTitle = { (text: LayoutText) in text.middle <= last.bottom && text.size > largest * 0.95 }
    if band.sides == .factsLeft {
      band.right.removeAll(where: isTitle)
    } else {
      band.left.removeAll(where: isTitle)
    }
    return prose.filter(isTitle)
  }

  private static let mostAboveTitle = 1

  // MARK: - What is a column

  private static func sides(_ band: Band, _ page: LayoutPage) -> Sides {
    guard band.left.count >= 3, band.right.count >= 3 else { return .none }
    let left = Column(band.left)
    let right = Column(band.right)
    let shared = min(left.bottom, right.bottom) - max(left.top, right.top)
    guard shared > 0, right.left - left.right > 6 else { return .none }
    let isApart = band.isDrawnApart
    if left.isProse(isApart), right.isProse(isApart), shared > page.height * 0.06 { return .prose }
    if right.width > left.width * 1.3, left.areFacts(beside: right) { return .factsLeft }
    if left.width > right.width * 1.3, right.areFacts(beside: left) { return .factsRight }
    return .none
  }

  /// The lines at one side.
  private struct Column {
    let lines: [LayoutLine]
    let left: Double
    let right: Double

    var width: Double { right - left }
    var top: Double { lines.first?.top ?? 0 }
    var bottom: Double { lines.last?.bottom ?? 0 }

    init(_ texts: [LayoutText]) {
      lines = LayoutLine.lines(of: texts)
      left = lines.map(\.left).min() ?? 0
      right = lines.map(\.right).max() ?? 0
    }

    /// Lines of prose fill their column; cells of a table do not.
    ///
    /// - Parameter isApart: whether the file draws it by itself, so that lists and short lines may be many.
    func isProse(_ isApart: Bool = false) -> Bool {
      let text = lines.filter { !$0.isBold }
      guard lines.count >= 4, text.count >= 2 else { return false }
      // Several texts on a line are cells, and so are lines of a few words.
      guard lines.count(where: { $0.cells.count >= 2 }) * 4 < lines.count else { return false }
      let full = text.filter { $0.right - $0.left > width * 0.7 }
      let letters = full.reduce(0) { $0 + $1.text.plain.count }
      return full.count >= 2 && full.count * 5 >= text.count * (isApart ? 1 : 2)
        && letters >= full.count * Self.fewestLetters
    }

    /// What a line of the narrowest column of prose holds; cells of a table hold less.
    private static let fewestLetters = 22

    /// Short lines of their own, which do not stand on the lines of the prose beside them as the
    /// labels of a table do.
    func areFacts(beside prose: Column) -> Bool {
      guard lines.count >= 3, prose.isProse() else { return false }
      let own = prose.lines.filter { $0.bottom > top && $0.top < bottom }
      guard own.count >= 2 else { return false }
      let labels = lines.count { line in
        HeadingWords.isSectionName(line.text.line) || LayoutTexts.isFormLabel(line.text.line)
      }
      guard labels * 3 < lines.count else { return false }
      let onLines = lines.count { line in
        own.contains { abs($0.bottom - line.bottom) < line.height * 0.2 }
      }
      return onLines * 3 <= lines.count * 2
    }
  }
}
