import ExamModel
import Frames
import TextCells

/// The fiches that can be reviewed, with what is wrong with each and how long it takes to say.
package struct ReviewListScreen: Screen {
  private var entries: [ReviewEntry]
  private let rate: SpeechRate
  private var cursor: ListCursor
  /// How many files could not be read.
  private var leftOutCount: Int
  /// How many documents are not fiches yet.
  private var documentCount: Int

  /// - Parameter selectedID: the fiche that the cursor starts on; the first one otherwise.
  package init(
    entries: [ReviewEntry], selectedID: String? = nil, speechRate: SpeechRate = .usual,
    leftOutCount: Int = 0, documentCount: Int = 0
  ) {
    self.documentCount = documentCount
    self.entries = entries
    self.leftOutCount = leftOutCount
    rate = speechRate
    let selected = selectedID.flatMap { id in entries.firstIndex { $0.id == id } }
    cursor = ListCursor(index: selected ?? 0)
  }

  /// Takes the fiches as they are on disk now; the same one stays selected while it is there.
  package mutating func update(
    entries: [ReviewEntry], leftOutCount: Int = 0, documentCount: Int = 0
  ) {
    self.documentCount = documentCount
    self.leftOutCount = leftOutCount
    let selected = self.entries.indices.contains(cursor.index) ? self.entries[cursor.index].id : nil
    let last = max(0, entries.count - 1)
    let index = entries.firstIndex { $0.id == selected } ?? min(cursor.index, last)
    self.entries = entries
    cursor = ListCursor(index: index)
  }

  /// The fiches in sight that must be read before the list can be shown.
  package func awaited(on surface: Surface) -> [Fiche] {
    entries[visible(surface)].flatMap(\.glimpses)
  }

  /// Takes what was read of those, in their order.
  package mutating func take(_ read: [ReviewEntry], on surface: Surface) {
    var read = read[...]
    for index in visible(surface) where !entries[index].glimpses.isEmpty {
      if let entry = read.popFirst() { entries[index] = entry }
    }
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ReviewTexts(language: surface.language)
    frame.putHeader(texts.chooseFiche, aside: texts.rateAside(rate, columns: frame.columns))
    guard !entries.isEmpty else {
      for (index, line) in TextCells.wrapped(texts.noFiche, to: frame.columns - 2).enumerated() {
        frame.put(line, row: 2 + index, column: 1)
      }
      frame.putHints([Command.back, .help].map { $0.hint(surface.language) })
      return frame
    }
    let visible = visible(surface)
    renderRows(visible, of: visible, on: &frame, texts)
    renderFoot(on: &frame, texts)
    let enter = KeyTexts(language: surface.language).name(.enter)
    frame.putHints(
      [Hint(keys: enter, text: texts.read)]
        + [Command.showCoverage, .lineDown, .back, .help].map { $0.hint(surface.language) })
    return frame
  }

  /// The cursor within the entries in sight changes two rows and the foot.
  package func refresh(
    _ frame: inout Frame, on surface: Surface, since earlier: any Screen, on earlierSurface: Surface
  ) -> Bool {
    let visible = visible(surface)
    guard let earlier = earlier as? ReviewListScreen, entries == earlier.entries,
      leftOutCount == earlier.leftOutCount, documentCount == earlier.documentCount,
      rate == earlier.rate,
      visible == earlier.visible(surface), !entries.isEmpty
    else { return false }
    guard cursor != earlier.cursor else { return true }
    let texts = ReviewTexts(language: surface.language)
    renderRows([earlier.cursor.index, cursor.index], of: visible, on: &frame, texts)
    frame.clear(rows: 2 + windowRows(surface)..<frame.rows - 1)
    renderFoot(on: &frame, texts)
    return true
  }

  private func visible(_ surface: Surface) -> Range<Int> {
    cursor.visible(count: entries.count, windowRows: windowRows(surface))
  }

  /// Renders some of the entries in sight, each on a row that it has to itself.
  private func renderRows(
    _ indices: some Sequence<Int>, of visible: Range<Int>, on frame: inout Frame,
    _ texts: ReviewTexts
  ) {
    let table = ReviewTable(
      entries: entries[visible], rate: rate, texts: texts, columns: frame.columns)
    for index in indices {
      let row = 2 + index - visible.lowerBound
      frame.clear(rows: row..<row + 1)
      table.render(entries[index], isSelected: index == cursor.index, on: &frame, row: row)
    }
  }

  /// What the row of the selected fiche has no room for, and what the list has no row for.
  private func renderFoot(on frame: inout Frame, _ texts: ReviewTexts) {
    let selected = entries[cursor.index]
    let end = frame.columns - 1
    var row = frame.rows - 2
    frame.put(
      StyledLine(texts.findings(selected.counts), .muted)
        .trailing(frame.columns >= 60 ? selected.path : "\(cursor.index + 1)/\(entries.count)"),
      row: row, column: 1, to: end)
    if hasTimes(frame.size) {
      row -= 1
      frame.put(
        StyledLine(texts.times(words: selected.wordCount), .muted)
          .trailing(texts.budget(selected.budgetSeconds), .muted),
        row: row, column: 1, to: end)
    }
    if hasNotice {
      let isWide = frame.columns >= 60
      let text =
        documentCount > 0
        ? ImportOfferTexts(language: texts.language).waiting(documentCount, isWide: isWide)
        : ChoiceTexts(language: texts.language).leftOut(leftOutCount, isWide: isWide)
      frame.put(StyledLine(text, Style(.amber)), row: row - 1, column: 1, to: end)
    }
  }

  /// The times at three rates need a line of their own, which small screens keep for the list.
  private func hasTimes(_ size: Size) -> Bool { size.columns >= 60 && size.rows >= 18 }

  /// Whether a line tells of what is in the folder and in no row.
  private var hasNotice: Bool { leftOutCount > 0 || documentCount > 0 }

  private func windowRows(_ surface: Surface) -> Int {
    surface.size.rows - 5 - (hasTimes(surface.size) ? 1 : 0) - (hasNotice ? 1 : 0)
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reviewList)
    if cursor.handle(command, count: entries.count, windowRows: windowRows(surface)) {
      return .none
    }
    switch command {
    case .open, .choose:
      return entries.isEmpty ? .none : .open(.fiche(id: entries[cursor.index].id))
    case .showCoverage: return .open(.coverage)
    case .importDocuments: return documentCount > 0 ? .open(.importOffer) : .none
    case .showLeftOut: return leftOutCount > 0 ? .open(.leftOut) : .none
    case .back: return .back
    case .help: return .open(.help(.reviewList))
    default: return .none
    }
  }
}
