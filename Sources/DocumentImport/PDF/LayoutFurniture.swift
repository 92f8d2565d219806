/// Finds what stands at the top or the bottom of every page.
enum LayoutFurniture {
  private static let margin = 0.11

  /// Pages without such lines, and how many lines that were.
  static func removed(from pages: [LayoutPage]) -> (pages: [LayoutPage], count: Int) {
    var counts: [String: Int] = [:]
    for page in pages {
      let keys = Set(LayoutLine.lines(of: page.texts).filter { isAtEdge($0, page) }.map(key))
      for key in keys { counts[key, default: 0] += 1 }
    }
    let needed = max(2, (pages.count * 3 + 4) / 5)
    var removed = 0
    let kept = pages.map { page -> LayoutPage in
      var page = page
      for line in LayoutLine.lines(of: page.texts) where isAtEdge(line, page) {
        let isRepeated = pages.count > 1 && (counts[key(line)] ?? 0) >= min(needed, pages.count)
        guard isRepeated || isPageNumber(line.text.line) else { continue }
        removed += 1
        page.texts.removeAll { $0.middle >= line.top && $0.middle <= line.bottom }
      }
      return page
    }
    return (kept, removed)
  }

  private static func isAtEdge(_ line: LayoutLine, _ page: LayoutPage) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }

  private static func key(_ line: LayoutLine) -> String {
    String(line.text.line.map { $0.isNumber ? "#" : $0 })
  }

  /// "3", "3/12", "Page 3 sur 12", "- 3 -".
  private static func isPageNumber(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter).lowercased()
    return text.count <= 20 && text.contains(where: \.isNumber)
      && ["", "page", "pagesur", "sur", "pageof", "of", "p"].contains(letters)
  }
}
