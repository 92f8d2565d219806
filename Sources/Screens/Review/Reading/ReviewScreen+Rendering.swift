import ExamModel
import Frames
import TextCells

extension ReviewScreen {
  func renderDocument(on frame: inout Frame, _ surface: Surface) {
    let document = document(on: surface)
    let position = position(document.layout, surface)
    let geometry = ReviewGeometry(size: surface.size)
    let texts = ReviewTexts(language: surface.language)
    let draft = fiche.isDraft ? " (\(ChoiceTexts(language: surface.language).draft))" : ""
    frame.putHeader(fiche.title + draft, aside: texts.position(position))
    if geometry.hasOutline {
      OutlinePane(fiche: fiche, current: position.place.sectionIndex, rate: speechRate)
        .render(on: &frame, rows: geometry.textRows, columns: geometry.outlineColumns)
    }
    renderText(document, position, on: &frame, geometry)
    if geometry.isRoomy { frame.putRule(row: geometry.footRow - 1) }
    renderFoot(document, position, on: &frame, geometry, texts)
    renderHints(on: &frame, texts, hasLinks: !frame.links.isEmpty)
  }

  private func renderText(
    _ document: PreparedDocument, _ position: ReadingPosition, on frame: inout Frame,
    _ geometry: ReviewGeometry
  ) {
    let signs = signs(document.layout)
    for row in position.visibleRows {
      let screenRow = geometry.textRows.lowerBound + row - position.topRow
      frame.put(
        document.layout.lines[row].content, row: screenRow, column: geometry.textColumn,
        to: geometry.textColumn + geometry.textColumns)
      if let severity = signs[row] {
        frame.put(
          severity.sign, row: screenRow, column: geometry.signColumn, style: severity.style)
      }
    }
    for (index, match) in document.matches.enumerated() {
      let isCurrent = index == search?.current
      for stretch in match.stretches where position.visibleRows.contains(stretch.row) {
        let screenRow = geometry.textRows.lowerBound + stretch.row - position.topRow
        let start = geometry.textColumn + stretch.columns.lowerBound
        let end = geometry.textColumn + stretch.columns.upperBound
        frame.restyle(
          row: screenRow, columns: start..<end,
          isCurrent ? Style(bold: true, reverse: true) : Style(.amber, underlined: true))
      }
    }
  }

  /// The worst finding of each block, on its first line.
  private func signs(_ layout: DocumentLayout) -> [Int: Finding.Severity] {
    var signs: [Int: Finding.Severity] = [:]
    for finding in findings {
      guard let line = finding.location.line else { continue }
      let row = layout.row(ofFileLine: line)
      signs[row] = max(signs[row] ?? .advice, finding.severity)
    }
    return signs
  }

  private func renderFoot(
    _ document: PreparedDocument, _ position: ReadingPosition, on frame: inout Frame,
    _ geometry: ReviewGeometry, _ texts: ReviewTexts
  ) {
    let row = geometry.footRow
    let end = frame.columns - 1
    if let notice { return put(notice, on: &frame, lastRow: row, texts) }
    var line = ReviewFoot(fiche: fiche, position: position, rate: speechRate, texts: texts)
      .line(columns: frame.columns)
    if let search {
      let found = texts.found(search.query, search.current + 1, of: document.matches.count)
      line.parts = StyledLine(found, Style(.amber)).parts
    }
    frame.put(line, row: row, column: 1, to: end)
  }

  /// Puts a message as low as it can stand, over the text where it needs several lines.
  func put(_ notice: Notice, on frame: inout Frame, lastRow: Int, _ texts: ReviewTexts) {
    let (text, style) = texts.notice(notice)
    let lines = TextCells.wrapped(TextCells.cleaned(text), to: frame.columns - 2)
    for (index, line) in lines.enumerated() {
      let row = max(2, lastRow - lines.count + 1) + index
      frame.fill(" ", row: row, columns: 0..<frame.columns)
      frame.put(line, row: row, column: 1, style: style)
    }
  }

  private func renderHints(on frame: inout Frame, _ texts: ReviewTexts, hasLinks: Bool) {
    let row = frame.rows - 1
    if let prompt {
      let column = frame.put(texts.searchPrompt, row: row, column: 1, style: .bold)
      prompt.render(on: &frame, row: row, column: column)
      return
    }
    // The links are told before the sections, which their numbers beside the text tell as well.
    let reading: [Command] =
      hasLinks
      ? [.readOn, .search, .showCards, .showLinks, .back, .sectionForward]
      : [.readOn, .sectionForward, .search, .showCards, .back]
    let commands: [Command] =
      search == nil
      ? reading + [.editFiche, .showFindings, .help]
      : [.nextMatch, .previousMatch, .search, .sectionForward, .back, .help]
    frame.putHints(
      commands.filter { $0 != .showFindings || !findings.isEmpty }
        .map { $0.hint(texts.language) })
  }
}
