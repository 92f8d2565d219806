import ExamModel
import Frames
import TextCells

/// Offers to make fiches of documents, has it done one by one, and shows the result of each.
package struct ImportScreen: Screen {
  private enum Step: Hashable {
    case offer
    case folder
    case running
    case outcome
  }

  private let documents: [ImportableDocument]
  private var ticked: Set<Int>
  private var cursor = ListCursor()
  private var step = Step.offer
  /// Where the fiches go; empty for the folder of each document.
  private var folder: LineInput
  private var folderBefore = LineInput()
  private var queue: [ImportableDocument] = []
  private var results: [ImportedDocument] = []
  private var pager = Pager()

  /// - Parameter documents: at least one, in the order in which they are listed.
  package init(documents: [ImportableDocument]) {
    self.documents = documents
    folder = LineInput()
    let proposed = documents.indices.filter { documents[$0].isProposed }
    let readable = documents.indices.filter { !documents[$0].needsSaving }
    ticked = Set(proposed.isEmpty ? readable : proposed)
  }

  /// The document that is to be imported now, and the folder that was typed; `nil` when there is none.
  package var next: (path: String, folder: String?)? {
    guard step == .running, results.count < queue.count else { return nil }
    let name = folder.text
    return (queue[results.count].path, folder.isBlank ? nil : name)
  }

  /// Takes the result for the document that was asked for.
  package mutating func take(_ result: ImportedDocument) {
    results.append(result)
    if results.count == queue.count { step = .outcome }
  }

  package func nextChangeMilliseconds(after now: Int) -> Int? { next == nil ? nil : now }

  // MARK: Keys

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    switch step {
    case .offer: return choose(key, on: surface)
    case .folder:
      typeFolder(key)
      return .none
    case .running:
      // What is not begun yet can be left alone.
      if key == .escape {
        queue.removeLast(queue.count - results.count)
        step = .outcome
      }
      return .none
    case .outcome:
      let command = Command.matching(key, in: .reader)
      if pager.handle(command, lineCount: lines(surface).count, windowRows: surface.size.rows - 4) {
        return .none
      }
      return command == .back || key == .enter ? .finishImport : .none
    }
  }

  private mutating func choose(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .importOffer)
    let window = listRows(surface).count
    if cursor.handle(command, count: documents.count, windowRows: window) { return .none }
    switch command {
    case .open:
      guard !ticked.isEmpty else { return .none }
      queue = documents.indices.filter(ticked.contains).map { documents[$0] }
      step = .running
      return .none
    case .choose:
      if ticked.remove(cursor.index) == nil, !documents[cursor.index].needsSaving {
        ticked.insert(cursor.index)
      }
      return .none
    case .chooseFolder:
      folderBefore = folder
      step = .folder
      return .none
    case .back: return .back
    case .help: return .open(.help(.importOffer))
    default: return .none
    }
  }

  private mutating func typeFolder(_ key: Key) {
    switch key {
    case .enter: step = .offer
    case .escape:
      folder = folderBefore
      step = .offer
    default: folder.handle(key)
    }
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    if step == .folder { folder.paste(text) }
  }

  // MARK: Rendering

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ImportOfferTexts(language: surface.language)
    switch step {
    case .offer, .folder: renderOffer(on: &frame, surface, texts)
    case .running:
      frame.putHeader(texts.running, aside: texts.progress(results.count, of: queue.count))
      if let next {
        frame.put(
          TextCells.truncated(TextCells.cleaned(next.path), to: frame.columns - 4), row: 2,
          column: 2, style: .bold)
      }
      frame.putHints([Command.back.hint(surface.language)])
    case .outcome:
      let count = results.reduce(0) { $0 + $1.made.count }
      frame.putHeader(texts.outcome, aside: texts.written(count))
      pager.render(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
      frame.putHints(
        [Command.open.hint(surface.language), Command.lineDown.hint(surface.language)])
    }
    return frame
  }

  private func renderOffer(on frame: inout Frame, _ surface: Surface, _ texts: ImportOfferTexts) {
    frame.putHeader(texts.title, aside: texts.ticked(ticked.count, of: documents.count))
    for (offset, line) in explanation(surface).enumerated() {
      frame.put(line, row: 2 + offset, column: 1, to: frame.columns - 1)
    }
    let rows = listRows(surface)
    let visible = cursor.visible(count: documents.count, windowRows: rows.count)
    for (offset, index) in visible.enumerated() {
      render(index, on: &frame, row: rows.lowerBound + offset, texts)
    }
    let foot = rows.upperBound + (isTight(surface) ? 0 : 1)
    var column = frame.put(texts.folderPrompt, row: foot, column: 1)
    if step == .folder {
      folder.render(on: &frame, row: foot, column: column)
    } else {
      let place = folder.isBlank ? texts.ownFolders : TextCells.cleaned(folder.text)
      column = frame.put(
        TextCells.truncated(place, to: frame.columns - column - 1), row: foot, column: column,
        style: .bold)
    }
    let advice =
      step == .folder
      ? texts.folderAdvice
      : documents[cursor.index].needsSaving
        ? texts.needsSaving : ticked.isEmpty ? texts.tickOne : texts.nothingReplaced
    for (offset, line) in TextCells.wrapped(advice, to: frame.columns - 2)
      .prefix(frame.rows - 2 - foot).enumerated()
    {
      frame.put(line, row: foot + 1 + offset, column: 1, style: .muted)
    }
    renderHints(on: &frame, surface.language, texts)
  }

  private func renderHints(on frame: inout Frame, _ language: Language, _ texts: ImportOfferTexts) {
    var open = Command.open.hint(language)
    open.text = step == .folder ? texts.accept : texts.importThem
    guard step == .offer else {
      return frame.putHints([open, Command.back.hint(language)])
    }
    frame.putHints(
      [
        open, Command.choose.hint(language), Command.chooseFolder.hint(language),
        Command.back.hint(language), Command.help.hint(language),
      ])
  }

  private func render(_ index: Int, on frame: inout Frame, row: Int, _ texts: ImportOfferTexts) {
    let document = documents[index]
    let isSelected = index == cursor.index && step == .offer
    frame.put(
      StyledLine(isSelected ? "▸ " : "  ", .accent)
        .adding(ticked.contains(index) ? "[x] " : "[ ] ", .plain)
        .adding(document.name, isSelected ? .bold : .plain).trailing(document.kind),
      row: row, column: 1, to: frame.columns - 1)
  }

  private func isTight(_ surface: Surface) -> Bool { surface.size.rows < 18 }

  private func explanation(_ surface: Surface) -> [StyledLine] {
    guard !isTight(surface) else { return [] }
    let texts = ImportOfferTexts(language: surface.language)
    return StyledLine.wrapped(
      texts.explanation(count: documents.count), to: surface.size.columns - 2)
  }

  /// The rows of the list: between what the screen is about and where the fiches go.
  private func listRows(_ surface: Surface) -> Range<Int> {
    let text = explanation(surface).count
    let first = 2 + text + (text > 0 ? 1 : 0)
    // The folder, what is said of it in at most two lines, the hints, and a blank line above.
    let last = surface.size.rows - (isTight(surface) ? 4 : 5)
    return first..<max(first + 1, min(last, first + documents.count))
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let width = surface.size.columns - 2
    var lines: [StyledLine] = []
    for result in results {
      for text in result.made {
        lines += StyledLine.wrapped(text, Style(.green), to: width, indent: 2, sign: "✓")
      }
      for text in result.failures {
        lines += StyledLine.wrapped(text, Style(.amber), to: width, indent: 2, sign: "▲")
      }
      for text in result.remarks {
        lines += StyledLine.wrapped(text, .muted, to: width, indent: 4, sign: "  ·")
      }
      lines.append(StyledLine())
    }
    return lines
  }
}
