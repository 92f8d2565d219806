import Frames

/// What one glyph of the terminal holds, and how it looks.
struct StyledCluster: Hashable {
  var text: String
  /// Columns: 1 or 2.
  var width: Int
  var style: Style
  /// Where it leads, if it is part of a link.
  var link: WebAddress?

  var isSpace: Bool { text == " " }
}

extension [StyledCluster] {
  var columns: Int { reduce(0) { $0 + $1.width } }

  /// Neighbours of one style joined.
  var parts: [StyledLine.Part] {
    var parts: [StyledLine.Part] = []
    for cluster in self {
      if let last = parts.indices.last, parts[last].style == cluster.style,
        parts[last].link == cluster.link
      {
        parts[last].text += cluster.text
      } else {
        parts.append(
          StyledLine.Part(text: cluster.text, style: cluster.style, link: cluster.link))
      }
    }
    return parts
  }

  func trimmingSpaces() -> [StyledCluster] {
    var slice = self[...]
    while slice.first?.isSpace == true { slice.removeFirst() }
    while slice.last?.isSpace == true { slice.removeLast() }
    return Array(slice)
  }
}
