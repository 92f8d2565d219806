import TextCells

/// Running text with styles, cut where the author broke its lines.
struct StyledText: Hashable {
  var lines: [[StyledCluster]]

  /// Whether there is nothing to see.
  var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.isSpace) } }

  /// Columns of its longest line when nothing is wrapped.
  var naturalColumns: Int { lines.map(\.columns).max() ?? 0 }

  /// Wraps every line to this many columns, breaking where `TextCells.wrapped` breaks plain text.
  ///
  /// Never empty, and no line is wider than asked.
  func wrapped(to columns: Int) -> [[StyledCluster]] {
    lines.isEmpty ? [[]] : lines.flatMap { Self.wrapped($0, to: columns) }
  }

  /// The text is wrapped as one, whatever styles it is made of; every line is a slice of it, with
  /// nothing but spaces dropped in between, so that the styles can be laid over it again.
  private static func wrapped(_ clusters: [StyledCluster], to columns: Int) -> [[StyledCluster]] {
    let source = clusters.trimmingSpaces()
    guard source.columns > columns else { return [source] }
    var index = 0
    return TextCells.wrapped(source.map(\.text).joined(), to: columns).map { line in
      while index < source.count, source[index].isSpace { index += 1 }
      return TextCells.clusters(of: line).compactMap { cluster in
        guard index < source.count else { return nil }
        defer { index += 1 }
        return StyledCluster(
          text: cluster.text, width: cluster.width, style: source[index].style,
          link: source[index].link)
      }
    }
  }

  /// Columns of the longest stretch that wrapping would have to break inside a word.
  var unbreakableColumns: Int { lines.map(Self.unbreakableColumns).max() ?? 0 }

  /// French sets marks off with a space that must not break, so they count with their word.
  private static func unbreakableColumns(_ clusters: [StyledCluster]) -> Int {
    var longest = 0
    var current = 0
    var previousOpensQuote = false
    for word in clusters.split(whereSeparator: \.isSpace) {
      let width = Array(word).columns
      let isMark = word.allSatisfy { "?!;:»%".contains($0.text) }
      current = isMark || previousOpensQuote ? current + 1 + width : width
      previousOpensQuote = word.last?.text == "«"
      longest = max(longest, current)
    }
    return longest
  }
}
