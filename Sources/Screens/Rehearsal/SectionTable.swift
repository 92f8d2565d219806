import Frames
import SessionEngine
import TextCells
import Wording

/// The sections of a presentation with their planned and actual times, around the current one.
struct SectionTable {
  let state: SessionState
  let now: Int
  let texts: SessionTexts

  private struct Line {
    var sign = " "
    var title: String
    var planned: Int?
    var actual: Int?
    var isDone = false
    var isCurrent = false
    var isHeading = false
  }

  /// Where the times end, which need more room from an hour on.
  private struct Ends {
    let planned: Int
    let actual: Int
    let delta: Int
    /// Whether there is room for the difference.
    let showsDelta: Bool
    /// Columns of a title that begins in column 4.
    let titleColumns: Int

    init(_ lines: [Line], columns: Int) {
      // The longest time is the widest as well.
      var longestSeconds: UInt = 0
      var largestDelta: UInt = 0
      for line in lines {
        if let planned = line.planned { longestSeconds = max(longestSeconds, planned.magnitude) }
        guard let actual = line.actual else { continue }
        longestSeconds = max(longestSeconds, actual.magnitude)
        if line.isDone, let planned = line.planned {
          largestDelta = max(largestDelta, (actual - planned).magnitude)
        }
      }
      // One column stays free before each.
      let time = max(7, 1 + ClockText.columns(ofSeconds: Int(clamping: longestSeconds)))
      let difference = max(7, 2 + ClockText.columns(ofSeconds: Int(clamping: largestDelta)))
      showsDelta = columns >= 50
      delta = columns - 1
      actual = showsDelta ? delta - difference : delta
      planned = actual - time
      titleColumns = planned - time - 6
    }
  }

  /// Fills the rows given; nothing where there is no plan.
  ///
  /// - Parameter namesColumns: whether the row above the first is free for the columns' names.
  func render(on frame: inout Frame, rows: Range<Int>, namesColumns: Bool) {
    guard let slot = state.plannedSlot, !slot.sections.isEmpty, !rows.isEmpty else { return }
    let lines = self.lines(of: slot)
    let ends = ends(lines, frame)
    if namesColumns { putColumnNames(on: &frame, row: rows.lowerBound - 1, ends) }
    let first = Self.first(of: lines, count: rows.count)
    for (offset, line) in lines.dropFirst(first).prefix(rows.count).enumerated() {
      var line = line
      // The last row says that sections follow out of sight.
      let isLast = offset == rows.count - 1 && first + rows.count < lines.count
      if isLast, line.sign == " " { line.sign = "↓" }
      render(line, ends, on: &frame, row: rows.lowerBound + offset)
    }
  }

  private func ends(_ lines: [Line], _ frame: Frame) -> Ends {
    Ends(lines, columns: 2 + frame.size.readableColumns)
  }

  /// Renders the only line that time changes again; all of them where it takes more room than before.
  func refresh(_ frame: inout Frame, rows: Range<Int>, namesColumns: Bool) {
    guard let slot = state.plannedSlot, !slot.sections.isEmpty, !rows.isEmpty else { return }
    let lines = self.lines(of: slot)
    guard let current = lines.firstIndex(where: \.isCurrent) else { return }
    if let actual = lines[current].actual, actual % 3600 < 3 {
      frame.clear(rows: (namesColumns ? rows.lowerBound - 1 : rows.lowerBound)..<rows.upperBound)
      return render(on: &frame, rows: rows, namesColumns: namesColumns)
    }
    let row = rows.lowerBound + current - Self.first(of: lines, count: rows.count)
    frame.clear(rows: row..<row + 1)
    render(lines[current], ends(lines, frame), on: &frame, row: row)
  }

  /// The first line in sight.
  private static func first(of lines: [Line], count: Int) -> Int {
    let current = lines.firstIndex { $0.isCurrent } ?? 0
    // The line before the current one stays in sight, and the end of the list is never wasted.
    var first = min(max(0, current - 1), max(0, lines.count - count))
    if first == 1 { first = 0 }
    if current - first >= count { first = current }
    return first
  }

  private func lines(of slot: PlannedSlot) -> [Line] {
    let spent = slot.sections.isEmpty ? [] : sectionSeconds
    // A set: a list would be looked through for every section.
    let reached = Set(state.reachedSectionIndices)
    let current = state.sectionIndex
    var lines: [Line] = []
    var origin: PlannedSection.Origin?
    for (index, section) in slot.sections.enumerated() {
      // A bare parcours needs no heading above its own name.
      if section.origin != origin, section.title != heading(of: section.origin) {
        origin = section.origin
        lines.append(Line(title: heading(of: section.origin), isHeading: true))
      }
      let isCurrent = current == index
      let isDone = reached.contains(index) && !isCurrent
      lines.append(
        Line(
          sign: isCurrent ? "▸" : isDone ? "✓" : " ", title: section.title,
          planned: section.budgetSeconds, actual: reached.contains(index) ? spent[index] : nil,
          isDone: isDone, isCurrent: isCurrent))
    }
    return lines
  }

  private var sectionSeconds: [Int] {
    state.slotIndex.map { state.sectionSeconds(inSlot: $0, at: now) } ?? []
  }

  private func heading(of origin: PlannedSection.Origin) -> String {
    switch origin {
    case .parcours: texts.parcours
    case .fiche(let index): state.plan.fiches[index].title
    }
  }

  private func render(_ line: Line, _ ends: Ends, on frame: inout Frame, row: Int) {
    let columns = 2 + frame.size.readableColumns
    if line.isHeading {
      frame.put(
        TextCells.truncated(TextCells.cleaned(line.title), to: columns - 3), row: row,
        column: 1, style: .bold)
      return
    }
    let style = line.isCurrent ? Style.bold : line.isDone ? Style.muted : Style.plain
    frame.put(line.sign, row: row, column: 2, style: Style(line.isCurrent ? .accent : .muted))
    frame.put(
      TextCells.truncated(TextCells.cleaned(line.title), to: ends.titleColumns), row: row,
      column: 4, style: style)
    if let planned = line.planned {
      frame.put(ClockText.duration(planned), row: row, endingAt: ends.planned, style: .muted)
    }
    if let actual = line.actual {
      // A time that runs stands in plain style, as the big clock does.
      frame.put(
        ClockText.duration(actual), row: row, endingAt: ends.actual,
        style: line.isCurrent ? .plain : style)
      if ends.showsDelta, line.isDone, let planned = line.planned {
        frame.put(ClockText.signed(actual - planned), row: row, endingAt: ends.delta, style: .muted)
      }
    }
  }

  private func putColumnNames(on frame: inout Frame, row: Int, _ ends: Ends) {
    frame.put(texts.planned, row: row, endingAt: ends.planned, style: .muted)
    frame.put(texts.actual, row: row, endingAt: ends.actual, style: .muted)
    if ends.showsDelta { frame.put(texts.delta, row: row, endingAt: ends.delta, style: .muted) }
  }
}
