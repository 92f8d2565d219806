import ExamModel
import Frames
import TextCells

extension ReviewScreen {
  /// The links that the window shows.
  private func linksInSight(_ surface: Surface) -> [ShownLink] {
    let layout = document(on: surface).layout
    let rows = position(layout, surface).visibleRows
    return ShownLink.links(in: layout.lines[rows.clamped(to: 0..<layout.lines.count)])
  }

  mutating func openLinks(_ surface: Surface) {
    let links = linksInSight(surface)
    if links.isEmpty { notice = .noLinks } else { pane = .links(links, ListCursor()) }
  }

  /// Copies the first address in sight, which is the one being read about.
  mutating func copyNextLink(_ surface: Surface) -> Response {
    guard let first = linksInSight(surface).first else {
      notice = .noLinks
      return .none
    }
    return .copyAddress(first.address)
  }

  /// Tells whether the address was taken to be pasted elsewhere.
  package mutating func wasCopied(_ address: WebAddress, isTaken: Bool) {
    notice = isTaken ? .copied(address) : .notCopied(address)
  }

  mutating func handleInLinks(
    _ key: Key, _ links: [ShownLink], _ cursor: ListCursor
  ) -> Response {
    var cursor = cursor
    let command = Command.matching(key, in: .list) ?? Command.matching(key, in: .review)
    if cursor.handle(command, count: links.count, windowRows: 4) {
      pane = .links(links, cursor)
      return .none
    }
    let address = links[min(cursor.index, links.count - 1)].address
    switch command {
    case .open, .choose: return .openAddress(address)
    case .copyAddress: return .copyAddress(address)
    case .back, .showLinks: pane = .document
    case .help: return .open(.help(.review))
    default: break
    }
    return .none
  }

  /// The list shows each address whole, before anything is opened.
  func renderLinks(
    _ links: [ShownLink], on frame: inout Frame, _ surface: Surface, _ cursor: ListCursor
  ) {
    let texts = ReviewTexts(language: surface.language)
    frame.putHeader(texts.linksTitle, aside: "\(cursor.index + 1)/\(links.count)")
    var lines: [StyledLine] = []
    var selected = 0..<0
    for (index, link) in links.enumerated() {
      let start = lines.count
      let isSelected = index == cursor.index
      let columns = frame.columns - 4
      lines.append(
        StyledLine(isSelected ? "▸ " : "  ", .accent).adding(
          TextCells.truncated(TextCells.cleaned(link.title), to: columns),
          isSelected ? .bold : .plain))
      for piece in TextCells.wrapped(link.address.text, to: columns) {
        lines.append(StyledLine("  ").adding(piece, .muted))
      }
      if isSelected { selected = start..<lines.count }
    }
    let rows = 2..<surface.size.rows - 2
    let first = max(0, min(selected.lowerBound, selected.upperBound - rows.count))
    for (offset, line) in lines.dropFirst(first).prefix(rows.count).enumerated() {
      frame.put(line, row: rows.lowerBound + offset, column: 1, to: frame.columns - 1)
    }
    if let notice { put(notice, on: &frame, lastRow: surface.size.rows - 2, texts) }
    let keys = KeyTexts(language: surface.language)
    frame.putHints(
      [Hint(keys: keys.name(.enter), text: texts.openLink)]
        + [Command.copyAddress, .lineDown, .back, .help].map { $0.hint(surface.language) })
  }
}
