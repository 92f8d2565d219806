import ExamModel
import TextCells

/// The first screen: the uses of the program, and the exam and fiches that they apply to.
public struct HomeScreen: Screen {
  private let examTitle: String
  private let entries: [HomeEntry]
  private var cursor = ListCursor()

  public init(examTitle: String, entries: [HomeEntry] = HomeEntry.allCases) {
    self.examTitle = examTitle
    self.entries = entries
  }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = HomeTexts(language: language)
    frame.putHeader("Oral blanc")
    var row = 2
    if surface.size.rows >= 18 {
      let tagline = ChoiceTexts(language: language).tagline
      frame.put(
        TextCells.truncated(tagline, to: frame.columns - 2), row: 3, column: 1, style: .muted)
      row = 6
    }
    let spacing = surface.size.rows >= 18 ? 2 : 1
    for (index, entry) in entries.enumerated() {
      draw(entry, isSelected: index == cursor.index, on: &frame, row: row, texts)
      row += spacing
    }
    frame.putHints(
      [
        Command.lineDown.hint(language), Command.open.hint(language), Command.back.hint(language),
        Command.help.hint(language),
      ])
    return frame
  }

  private func draw(
    _ entry: HomeEntry, isSelected: Bool, on frame: inout Frame, row: Int, _ texts: HomeTexts
  ) {
    let mark = isSelected ? "▸ " : "  "
    var column = frame.put(mark, row: row, column: 2, style: .accent)
    column = frame.put(
      texts.title(entry), row: row, column: column, style: isSelected ? .bold : .plain)
    let details = texts.details(entry, examTitle: examTitle)
    guard frame.columns >= 60 else { return }
    frame.put(
      TextCells.truncated(TextCells.cleaned(details), to: frame.columns - 32), row: row, column: 30,
      style: .muted)
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: entries.count, windowRows: surface.size.rows - 4) {
      return .none
    }
    switch command {
    case .open, .choose: return entries[cursor.index].destination.map { .open($0) } ?? .quit
    case .back: return .quit
    case .help: return .open(.help(.list))
    default: return .none
    }
  }
}
