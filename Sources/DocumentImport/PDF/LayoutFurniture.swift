import Pages

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
    let kept = pages.enumerated().map { number, page -> LayoutPage in
      var page = page
      for line in LayoutLine.lines(of: page.texts) where isAtEdge(line, page) {
        let isRepeated = pages.count > 1 && (counts[key(line)] ?? 0) >= min(needed, pages.count)
        guard
          isRepeated || isPageNumber(line.text.line) || isRunningTitle(line, page)
            || isOfBrowser(line.text.line, line, page)
            || pages.count > 1 && isCounted(line, page, number + 1)
        else {
          continue
        }
        removed += 1
        page.texts.removeAll { $0.middle >= line.top && $0.middle <= line.bottom }
      }
      return page
    }
    return (kept, removed)
  }

  /// A small line by itself at the edge that names the exam or the school, though only one page shows it.
  private static func isRunningTitle(_ line: LayoutLine, _ page: LayoutPage) -> Bool {
    let edge = 0.075
    guard line.bottom < page.height * edge || line.top > page.height * (1 - edge) else {
      return false
    }
    let size = page.texts.map(\.size).sorted()
    let usual = size.isEmpty ? 0 : size[size.count / 2]
    let nearest =
      page.texts.filter { $0.middle < line.top || $0.middle > line.bottom }
      .map { abs($0.middle - (line.top + line.bottom) / 2) }.min() ?? 0
    guard line.size <= usual * 1.25, nearest > line.height * 1.8 else { return false }
    let words = TextFolding.words(of: line.text.line)
    return words.count <= 14 && !marks.isDisjoint(with: words)
  }

  /// "Coopérative des Deux Rives    Léa Martin    2" at the very edge of the second page.
  private static func isCounted(_ line: LayoutLine, _ page: LayoutPage, _ number: Int) -> Bool {
    let edge = 0.075
    guard line.bottom < page.height * edge || line.top > page.height * (1 - edge),
      line.cells.count >= 2, let first = line.cells.first, let last = line.cells.last
    else { return false }
    return [first, last].contains { cell in
      cell.text.line == String(number) || cell.text.line == String(number - 1)
    }
  }

  /// What a browser prints around a page: address and number of the page, or day, hour and title.
  private static func isOfBrowser(_ text: String, _ line: LayoutLine, _ page: LayoutPage) -> Bool {
    let edge = 0.06
    guard line.bottom < page.height * edge || line.top > page.height * (1 - edge) else {
      return false
    }
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    let isCounted = last.contains("/") && last.allSatisfy { $0.isNumber || $0 == "/" }
    let isAddress = ["http://", "https://", "file://"].contains(where: first.hasPrefix)
    if isAddress { return words.count == 1 || isCounted }
    // "30/11/2026 09:40", "11/30/26, 9:40 AM"
    let isDay =
      first.split { $0 == "/" || $0 == "," || $0 == "." }.count == 3
      && first.first?.isNumber == true
    let isHour = words.dropFirst().prefix(2).contains { word in
      let parts = word.split { $0 == ":" || $0 == "h" }
      return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
    }
    return isDay && isHour
  }

  private static let marks: Set<String> = [
    "bts", "lycee", "session", "dossier", "page", "e4", "e5", "e6", "candidat", "candidate", "cfa",
    "promotion", "epreuve", "confidentiel",
  ]

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
