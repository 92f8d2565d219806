import Frames
import TextCells

/// Code as it was written: never wrapped at words, but continued below a mark where it is too wide.
///
/// Cutting it off would hide the end of a command from a candidate who is asked about it.
struct CodeLayout {
  let line: Int
  let columns: Int

  private static let tabColumns = 4
  private static let continuation = "↪ "

  func rows(_ text: String) -> [LayoutRow] {
    let indent = columns >= 40 ? 4 : 2
    let room = max(4, columns - indent)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return trimmed(lines.map { clusters(of: String($0)) })
      .flatMap { pieces(of: $0, room: room) }
      .prefixed(first: "", .plain, columns: indent)
  }

  /// Empty lines around code are of no use on a screen.
  private func trimmed(_ lines: [[StyledCluster]]) -> [[StyledCluster]] {
    let isBlank = { (line: [StyledCluster]) in line.allSatisfy(\.isSpace) }
    return Array(Array(lines.drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
  }

  private func clusters(of line: String) -> [StyledCluster] {
    var expanded = String.UnicodeScalarView()
    // Counted along, since to count what is there at every tab takes ever longer.
    var columns = 0
    for scalar in line.unicodeScalars where scalar != "\r" {
      guard scalar == "\t" else {
        expanded.append(scalar)
        columns += 1
        continue
      }
      let count = Self.tabColumns - columns % Self.tabColumns
      columns += count
      expanded.append(contentsOf: String(repeating: " ", count: count).unicodeScalars)
    }
    return TextCells.clusters(of: TextCells.cleaned(String(expanded))).map {
      StyledCluster(text: $0.text, width: $0.width, style: .accent)
    }
  }

  private func pieces(of clusters: [StyledCluster], room: Int) -> [LayoutRow] {
    var pieces: [[StyledCluster]] = [[]]
    var width = 0
    for cluster in clusters {
      if width + cluster.width > room - (pieces.count > 1 ? 2 : 0) {
        pieces.append([])
        width = 0
      }
      pieces[pieces.count - 1].append(cluster)
      width += cluster.width
    }
    return pieces.enumerated().map { index, piece in
      let row = LayoutRow(piece, line: line)
      guard index > 0 else { return row }
      return row.prefixed(
        StyledLine.Part(text: Self.continuation, style: .muted), columns: 2)
    }
  }
}
