import ExamModel

/// Where a reader is in a fiche: the line on top, the section, and what is left to say.
struct ReadingPosition {
  let layout: DocumentLayout
  let place: DocumentPlace
  let windowRows: Int
  /// The line that was asked for on top; found once, since it takes a look at every line.
  let wantedRow: Int

  init(layout: DocumentLayout, place: DocumentPlace, windowRows: Int) {
    self.layout = layout
    if place.part == .preamble, let first = layout.lines.first?.place, first.sectionIndex != nil {
      // Where nothing stands before the first section, the beginning is in it.
      self.place = first
    } else {
      self.place = place
    }
    self.windowRows = windowRows
    wantedRow = layout.row(of: place)
  }

  /// The last line that may be on top.
  var lastTopRow: Int { max(0, layout.lines.count - windowRows) }

  /// The line that is on top: a text is not scrolled past its end.
  var topRow: Int { min(wantedRow, lastTopRow) }

  /// The line after the last one in sight.
  var endRow: Int { min(layout.lines.count, topRow + windowRows) }

  var visibleRows: Range<Int> { topRow..<max(topRow, endRow) }

  var percent: Int {
    layout.lines.isEmpty ? 100 : endRow * 100 / layout.lines.count
  }

  /// The place to keep after moving by this many lines.
  func place(movedBy rows: Int) -> DocumentPlace {
    // At the end a section jump may have asked for more than can be scrolled to: that stays.
    if rows > 0, topRow == lastTopRow { return place }
    return place(ofRow: min(max(0, topRow + rows), lastTopRow))
  }

  func place(ofRow row: Int) -> DocumentPlace {
    layout.lines.indices.contains(row) ? layout.lines[row].place : .start
  }

  /// The first line of the section after this place.
  var nextSectionRow: Int? { layout.row(ofSection: (place.sectionIndex ?? firstIndexBefore) + 1) }

  /// The section before the first one, or after the last one at the foot.
  private var firstIndexBefore: Int { place.part == .foot ? Int.max - 1 : -1 }

  /// The start of this section, or of the one before when this is its start.
  var previousSectionRow: Int {
    switch place.part {
    case .preamble: return 0
    case .foot: return layout.lines.lastIndex { $0.place.part != .foot }.flatMap(start) ?? 0
    case .section(let index):
      let start = layout.row(ofSection: index) ?? 0
      guard start >= wantedRow else { return start }
      return index > 0 ? layout.row(ofSection: index - 1) ?? 0 : 0
    }
  }

  private func start(ofSectionAt row: Int) -> Int? {
    layout.lines[row].place.sectionIndex.flatMap { layout.row(ofSection: $0) }
  }

  /// Words to say from the line on top to the end of the fiche.
  func wordsLeft(in fiche: Fiche) -> Int {
    switch place.part {
    case .preamble: return fiche.spokenWordCount
    case .foot: return 0
    case .section(let index):
      guard fiche.sections.indices.contains(index) else { return 0 }
      let later = fiche.sections[(index + 1)...].filter { $0.role != .access }
        .reduce(0) { $0 + $1.wordCount }
      guard fiche.sections[index].role != .access else { return later }
      let said = layout.share(ofSection: index, beforeRow: wantedRow)
      return later + Int((Double(fiche.sections[index].wordCount) * (1 - said)).rounded())
    }
  }
}
