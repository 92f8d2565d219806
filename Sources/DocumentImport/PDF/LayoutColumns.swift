/// Tells the columns of a page, so that each is read to its end.
enum LayoutColumns {
  /// Lines in reading order, in groups that are read one after the other.
  static func groups(of page: LayoutPage) -> [[LayoutLine]] {
    guard let gutter = gutter(of: page) else {
      return boxes(of: page) ?? [LayoutLine.lines(of: page.texts)]
    }
    // What goes over both columns parts what stands above from what stands below.
    var spanning: [LayoutText] = []
    var left: [LayoutText] = []
    var right: [LayoutText] = []
    for text in page.texts {
      if text.right <= gutter + 2 {
        left.append(text)
      } else if text.left >= gutter - 2 {
        right.append(text)
      } else {
        spanning.append(text)
      }
    }
    var groups: [[LayoutLine]] = []
    var start = -Double.infinity
    let edges = LayoutLine.lines(of: spanning)
    func take(from start: Double, to end: Double) {
      for column in [left, right] {
        let texts = column.filter { $0.middle >= start && $0.middle < end }
        if !texts.isEmpty { groups.append(LayoutLine.lines(of: texts)) }
      }
    }
    for edge in edges {
      take(from: start, to: edge.top)
      groups.append([edge])
      start = edge.top
    }
    take(from: start, to: .infinity)
    return groups
  }

  // MARK: - Boxes

  /// The boxes of a page that sets its sections side by side, as a poster does; `nil` for other pages.
  ///
  /// Headings tell them: two on one height, with text of their own below each.
  private static func boxes(of page: LayoutPage) -> [[LayoutLine]]? {
    let sizes = page.texts.map(\.size).sorted()
    guard page.texts.count >= 6, !sizes.isEmpty else { return nil }
    let usual = sizes[sizes.count / 2]
    let heads = page.texts.filter { text in
      (text.size > usual + 0.9 || text.text.isAllBold) && HeadingWords.hasRole(text.text.line)
        && text.text.line.count <= 50
    }
    let pairs = heads.filter { head in
      heads.contains { other in
        abs(other.middle - head.middle) < head.height
          && abs(other.left - head.left) > page.width * 0.15
      }
    }
    guard pairs.count >= 2 else { return nil }
    let starts = Set(pairs.map { Int($0.left / 12) }).sorted().map { Double($0) * 12 - 6 }
    // Bands from one row of headings to the next; within a band, box after box.
    let rows = LayoutLine.lines(of: pairs).map { $0.top - 2 }
    guard let first = rows.first else { return nil }
    var groups = [LayoutLine.lines(of: page.texts.filter { $0.middle < first })]
    for (index, top) in rows.enumerated() {
      let bottom = index + 1 < rows.count ? rows[index + 1] : .infinity
      let band = page.texts.filter { $0.middle >= top && $0.middle < bottom }
      for (column, start) in starts.enumerated() {
        let end = column + 1 < starts.count ? starts[column + 1] : .infinity
        let from = column == 0 ? -Double.infinity : start
        let box = band.filter { $0.left >= from && $0.left < end }
        if !box.isEmpty { groups.append(LayoutLine.lines(of: box)) }
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// Where the gap between two columns of prose is; `nil` for a page in one column.
  private static func gutter(of page: LayoutPage) -> Double? {
    guard page.texts.count >= 12, page.width > 0 else { return nil }
    var best: (x: Double, crossings: Int)?
    var x = page.width * 0.3
    while x <= page.width * 0.7 {
      let crossings = page.texts.count { $0.left < x - 6 && $0.right > x + 6 }
      if best.map({ crossings < $0.crossings }) ?? true { best = (x, crossings) }
      x += 4
    }
    guard let best, best.crossings * 6 <= page.texts.count else { return nil }
    let left = page.texts.filter { $0.right <= best.x + 6 }
    let right = page.texts.filter { $0.left >= best.x - 6 }
    guard isProse(left), isProse(right) else { return nil }
    let top = max(left.map(\.top).min() ?? 0, right.map(\.top).min() ?? 0)
    let bottom = min(left.map(\.bottom).max() ?? 0, right.map(\.bottom).max() ?? 0)
    guard bottom - top > page.height * 0.12,
      let leftEdge = left.map(\.right).max(), let rightEdge = right.map(\.left).min(),
      rightEdge > leftEdge
    else { return nil }
    return (leftEdge + rightEdge) / 2
  }

  /// Lines of prose fill their column; cells of a table do not.
  private static func isProse(_ texts: [LayoutText]) -> Bool {
    let lines = LayoutLine.lines(of: texts)
    guard lines.count >= 5, let left = lines.map(\.left).min(), let right = lines.map(\.right).max()
    else { return false }
    let full = lines.count { $0.right - $0.left > (right - left) * 0.7 }
    return full * 5 >= lines.count * 2
  }
}
