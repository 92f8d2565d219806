import Frames

/// What makes links of cells that were painted (OSC 8).
///
/// The cells are written once more within the link, in the same look, and the cursor is put back to where
/// the frame has it. Only what differs from the frame before is written.
struct LinkOverlay {
  private var palette: Palette

  init(_ words: TerminalWords) { palette = Palette(words) }

  /// - Parameter previous: the frame that is shown; `nil` where nothing of it is left.
  mutating func bytes(_ frame: Frame, since previous: Frame?) -> [UInt8] {
    if frame.links.isEmpty, previous?.links.isEmpty ?? true { return [] }
    let before = previous.map { Set($0.links.map { link in Shown(link, previous) }) } ?? []
    var bytes: [UInt8] = []
    var shown: Set<Shown> = []
    for link in frame.links {
      let cells = Shown(link, frame)
      shown.insert(cells)
      if !before.contains(cells) { put(cells, address: link.address.text, to: &bytes) }
    }
    // What was a link before, and looks the same without being one, is not a link any more.
    for old in before where !shown.contains(old) {
      let row = old.link.row
      guard row < frame.rows, old.link.columns.upperBound <= frame.columns else { continue }
      put(Shown(old.link, frame), address: "", to: &bytes)
    }
    // Written anew, since the cells of a link that is gone may lie within one that has come.
    if !before.subtracting(shown).isEmpty {
      for link in frame.links { put(Shown(link, frame), address: link.address.text, to: &bytes) }
    }
    guard !bytes.isEmpty else { return [] }
    return Array("\u{1B}7".utf8) + bytes + palette.rendition(.plain) + Array("\u{1B}8".utf8)
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

  private mutating func put(_ shown: Shown, address: String, to bytes: inout [UInt8]) {
    let (row, column) = (shown.link.row + 1, shown.link.columns.lowerBound + 1)
    // One name for all the rows of a link, so that a terminal lights them up together.
    let name = address.isEmpty ? "" : "id=\(Self.name(of: address))"
    bytes += "\u{1B}[\(row);\(column)H\u{1B}]8;\(name);\(address)\u{1B}\\".utf8
    var style: Style?
    for cell in shown.cells where !cell.isContinuation {
      if cell.style != style {
        bytes += palette.rendition(cell.style)
        style = cell.style
      }
      cell.appendText(to: &bytes)
    }
    bytes += "\u{1B}]8;;\u{1B}\\".utf8
  }

  /// FNV-1a, 32 bits: short, and the same for the same address.
  private static func name(of address: String) -> String {
    String(
      address.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }, radix: 16)
  }
}
