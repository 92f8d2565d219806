import ExamModel
import TextCells

/// The first screen: the uses of the program, and the exam and fiches that they apply to.
public struct HomeScreen: Screen {
  private let examTitle: String
  private let entries: [HomeEntry]
  private let resume: ResumeOffer?
  private var cursor = ListCursor()

  /// - Parameter resume: the oral that was interrupted, if there is one; it comes first.
  public init(
    examTitle: String, entries: [HomeEntry] = HomeEntry.allCases, resume: ResumeOffer? = nil
  ) {
    self.examTitle = examTitle
    self.entries = resume == nil ? entries.filter { $0 != .resume } : entries
    self.resume = resume
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
    let room = surface.size.rows - 2 - row
    let spacing = entries.count * 2 <= room ? 2 : 1
    for index in cursor.visible(count: entries.count, windowRows: room / spacing) {
      draw(entries[index], isSelected: index == cursor.index, on: &frame, row: row, texts)
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
    let details = texts.details(entry, examTitle: examTitle, resume: resume)
    if frame.columns >= 60 {
      frame.put(
        TextCells.truncated(TextCells.cleaned(details), to: frame.columns - 36), row: row,
        column: 34, style: .muted)
    } else if isSelected {
      // Where there is no room beside it, more is said of the selected entry only.
      frame.put(
        TextCells.truncated(TextCells.cleaned(details), to: frame.columns - 2),
        row: frame.rows - 2, column: 1, style: .muted)
    }
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
