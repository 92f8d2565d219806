import Frames

/// What makes links of cells that curses has written, which knows no links (OSC 8).
///
/// The cells are written once more within the link, in the same look, and the cursor is put back where
/// curses believes it. Only what differs from the frame before is written.
struct LinkOverlay {
  private let palette: Palette

  init(palette: Palette) { self.palette = palette }

  /// - Parameter previous: the frame that is shown; `nil` where nothing of it is left.
  func bytes(_ frame: Frame, since previous: Frame?) -> [UInt8] {
    let before = previous.map { Set($0.links.map { link in Shown(link, previous) }) } ?? []
    var text = ""
    var shown: Set<Shown> = []
    for link in frame.links {
      let cells = Shown(link, frame)
      shown.insert(cells)
      if !before.contains(cells) { text += put(cells, address: link.address.text) }
    }
    // What was a link before, and looks the same without being one, is not a link any more.
    for old in before where !shown.contains(old) {
      let row = old.link.row
      guard row < frame.rows, old.link.columns.upperBound <= frame.columns else { continue }
      text += put(Shown(old.link, frame), address: "")
    }
    // Written anew, since the cells of a link that is gone may lie within one that has come.
    if !before.subtracting(shown).isEmpty {
      for link in frame.links { text += put(Shown(link, frame), address: link.address.text) }
    }
    return text.isEmpty ? [] : Array("\u{1B}7\(text)\u{1B}[0m\u{1B}8".utf8)
  }

  /// A link with what its cells show.
  private struct Shown: Hashable {
    let link: Hyperlink
    let cells: [Cell]

    init(_ link: Hyperlink, _ frame: Frame?) {
      self.link = link
      cells = link.columns.map { column in frame.map { $0[link.row, column] } ?? Cell() }
    }
  }

  private func put(_ shown: Shown, address: String) -> String {
    let (row, column) = (shown.link.row + 1, shown.link.columns.lowerBound + 1)
    // One name for all the rows of a link, so that a terminal lights them up together.
    let name = address.isEmpty ? "" : "id=\(Self.name(of: address))"
    var text = "\u{1B}[\(row);\(column)H\u{1B}]8;\(name);\(address)\u{1B}\\"
    var style: Style?
    for cell in shown.cells where !cell.isContinuation {
      if cell.style != style {
        text += palette.rendition(cell.style)
        style = cell.style
      }
      text += cell.text.isEmpty ? " " : cell.text
    }
    return text + "\u{1B}]8;;\u{1B}\\"
  }

  /// FNV-1a, 32 bits: short, and the same for the same address.
  private static func name(of address: String) -> String {
    String(
      address.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }, radix: 16)
  }
}
