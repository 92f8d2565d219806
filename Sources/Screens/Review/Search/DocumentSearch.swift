import Frames
import TextCells

/// A passage that a search found, in as many stretches as lines it runs over.
struct SearchMatch: Hashable {
  struct Stretch: Hashable {
    var row: Int
    var columns: Range<Int>
  }

  var stretches: [Stretch]

  var firstRow: Int { stretches.first?.row ?? 0 }
}

/// Finds a text in laid out lines, whatever its case and accents and wherever its lines are broken.
struct DocumentSearch {
  /// A character to compare, and where it is shown.
  private struct Item {
    var character: Character
    var row: Int
    var columns: Range<Int>
  }

  private var items: [Item] = []

  init(_ lines: [LayoutLine]) {
    for (row, line) in lines.enumerated() {
      // Lines of one block follow each other as words do; other blocks are out of reach.
      if row > 0 { appendBreak(line.place.isInSameBlock(as: lines[row - 1].place), row) }
      append(line, row)
    }
  }

  private mutating func appendBreak(_ isInBlock: Bool, _ row: Int) {
    append(isInBlock ? " " : "\n", row, 0..<0)
  }

  private mutating func append(_ line: LayoutLine, _ row: Int) {
    var column = 0
    for cluster in TextCells.clusters(of: line.text) {
      let columns = column..<column + cluster.width
      column += cluster.width
      guard columns.lowerBound >= line.lead else { continue }
      for character in SearchFolding.fold(cluster.text) { append(character, row, columns) }
    }
  }

  /// Spaces in a row are one.
  private mutating func append(_ character: Character, _ row: Int, _ columns: Range<Int>) {
    if character == " ", items.last?.character == " " { return }
    items.append(Item(character: character, row: row, columns: columns))
  }

  /// Every passage, in order; they do not overlap.
  func matches(of query: String) -> [SearchMatch] {
    let wanted = Self.folded(query)
    guard let first = wanted.first, wanted.count <= items.count else { return [] }
    var matches: [SearchMatch] = []
    var start = 0
    while start + wanted.count <= items.count {
      let isMatch =
        items[start].character == first
        && wanted.indices.allSatisfy { items[start + $0].character == wanted[$0] }
      if isMatch {
        matches.append(match(items[start..<start + wanted.count]))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return matches
  }

  private func match(_ items: ArraySlice<Item>) -> SearchMatch {
    var stretches: [SearchMatch.Stretch] = []
    for item in items where !item.columns.isEmpty {
      if let last = stretches.indices.last, stretches[last].row == item.row {
        stretches[last].columns = stretches[last].columns.lowerBound..<item.columns.upperBound
      } else {
        stretches.append(SearchMatch.Stretch(row: item.row, columns: item.columns))
      }
    }
    return SearchMatch(stretches: stretches)
  }

  private static func folded(_ query: String) -> [Character] {
    var characters: [Character] = []
    for cluster in TextCells.clusters(of: TextCells.cleaned(query)) {
      for character in SearchFolding.fold(cluster.text) {
        if character == " ", characters.last ?? " " == " " { continue }
        characters.append(character)
      }
    }
    if characters.last == " " { characters.removeLast() }
    return characters
  }
}
