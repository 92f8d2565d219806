import People

/// Sections that stand beside one another, each under a heading larger than its text.
///
/// "Contexte" and "Objectifs" at the top of a sheet; the file draws one to its end and then the next.
struct SectionsAbreast {
  let top: Double
  let bottom: Double
  /// From left to right, in the order of the file.
  let columns: [Range<Int>]

  /// All of a page, from top to bottom.
  static func all(of page: LayoutPage) -> [SectionsAbreast] {
    var found: [SectionsAbreast] = []
    var start = 0
    var tries = 0
    while start < page.texts.count, tries < mostTries {
      if isHead(page.texts[start]) { tries += 1 }
      if let sections = SectionsAbreast(page, from: start), let last = sections.columns.last {
        found.append(sections)
        start = last.upperBound
      } else {
        start += 1
      }
    }
    return found.sorted { $0.top < $1.top }
  }

  private static let mostLines = 60
  /// A page has no more headings, so that one of nothing else takes no longer than its length.
  private static let mostTries = 100

  private init?(_ page: LayoutPage, from start: Int) {
    let texts = page.texts
    var columns: [Range<Int>] = []
    var index = start
    var right = -Double.infinity
    var low = 0.0
    while index < texts.count, columns.count < 3, Self.isHead(texts[index]) {
      let head = texts[index]
      guard head.left > right,
        columns.isEmpty
          || abs(head.top - texts[start].top) < head.height * 0.3
            && abs(head.size - texts[start].size) < 0.6
      else { break }
      let from = index
      index += 1
      var before = head
      while index < texts.count, index - from < Self.mostLines,
        Self.goesOn(texts[index], below: before, head)
      {
        before = texts[index]
        index += 1
      }
      guard index - from >= 2 else { return nil }
      columns.append(from..<index)
      right = max(right, texts[from..<index].map(\.right).max() ?? 0)
      low = max(low, texts[from..<index].map(\.bottom).max() ?? 0)
    }
    guard columns.count >= 2, let last = columns.last else { return nil }
    top = texts[start].top
    bottom = low
    self.columns = columns
    let (top, bottom) = (top, bottom)
    let isAlone = texts.indices.allSatisfy { place in
      (start..<last.upperBound).contains(place) || texts[place].middle < top
        || texts[place].middle > bottom
    }
    guard isAlone else { return nil }
  }

  private static func isHead(_ text: LayoutText) -> Bool {
    text.text.isAllBold && text.text.plain.count <= 40
  }

  /// Text of the column: smaller than its heading, so that no table is taken for sections.
  private static func goesOn(_ text: LayoutText, below before: LayoutText, _ head: LayoutText)
    -> Bool
  {
    text.size + 1.5 < head.size && text.left > head.left - 8
      && text.middle > before.middle - before.height * 0.3
      && text.top - before.bottom < before.height * 2.5
  }
}
