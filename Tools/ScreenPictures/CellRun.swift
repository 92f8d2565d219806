import Frames

/// Neighbouring cells of a row that are written as one element.
struct CellRun {
  enum Content {
    case text(String)
    /// Shapes of the first cell; a run of several cells holds only shapes as wide as a cell.
    case shapes([CellShape])
    case blank
  }

  var column: Int
  var columns: Int
  var style: Style
  var content: Content

  /// The runs of a row from left to right; plain blanks belong to none.
  static func runs(of cells: ArraySlice<Cell>) -> [CellRun] {
    var runs: [CellRun] = []
    for (column, cell) in cells.enumerated() {
      if cell.isContinuation {
        if !runs.isEmpty { runs[runs.count - 1].columns += 1 }
        continue
      }
      let run = CellRun(
        column: column, columns: 1, style: cell.style, content: content(of: cell.text))
      if let last = runs.last, let joined = last.joined(with: run) {
        runs[runs.count - 1] = joined
      } else {
        runs.append(run)
      }
    }
    return runs.map(\.withoutTrailingBlanks).filter { $0.style.isReverse || !$0.isBlank }
  }

  private static func content(of text: String) -> Content {
    if text == " " || text == "\u{A0}" || text == "\u{202F}" { return .blank }
    return CellShape.shapes(of: text).map { .shapes($0) } ?? .text(text)
  }

  private var isBlank: Bool { if case .blank = content { true } else { false } }

  /// Both runs as one, where that looks the same.
  private func joined(with next: CellRun) -> CellRun? {
    guard style == next.style else { return nil }
    var run = self
    run.columns += next.columns
    switch (content, next.content) {
    case (.text(let text), .text(let more)): run.content = .text(text + more)
    // Words keep the blank between them, so that the picture's text can be read and copied.
    case (.text(let text), .blank):
      guard style.isReverse || !text.hasSuffix(" ") else { return nil }
      run.content = .text(text + " ")
    case (.blank, .blank): break
    case (.shapes(let shapes), .shapes(let more)):
      guard shapes == more, shapes.allSatisfy(\.fillsWidth) else { return nil }
    default: return nil
    }
    return run
  }

  private var withoutTrailingBlanks: CellRun {
    guard case .text(var text) = content, !style.isReverse, !style.isUnderlined else { return self }
    var run = self
    while text.hasSuffix(" ") {
      text.removeLast()
      run.columns -= 1
    }
    run.content = .text(text)
    return run
  }
}
