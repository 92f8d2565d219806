import People

/// The boxes of a page that sets its sections side by side, as a poster does.
enum LayoutBoxes {
  /// The lines of each box; `nil` for other pages.
  ///
  /// Headings tell them: two on one height, with text of their own below each.
  static func groups(of page: LayoutPage) -> [[LayoutLine]]? {
    let sizes = page.texts.map(\.size).sorted()
    guard page.texts.count >= 6, !sizes.isEmpty else { return nil }
    let usual = sizes[sizes.count / 2]
    // The labels of a form stand side by side as well, each with its value.
    guard
      LayoutLine.lines(of: page.texts).count(where: { LayoutTexts.isFormLabel($0.text.line) }) < 2
    else { return nil }
    let heads = page.texts.filter { text in
      (text.size > usual + 0.9 || text.text.isAllBold) && HeadingWords.hasRole(text.text.line)
        && text.text.line.count <= 50 && !hasValue(text, page)
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

  /// Whether a text goes on right behind a head, as a value does behind "Lieu :".
  private static func hasValue(_ head: LayoutText, _ page: LayoutPage) -> Bool {
    page.texts.contains { text in
      abs(text.middle - head.middle) < head.height * 0.5 && text.left > head.left
        && text.left - head.right < head.height
    }
  }
}
