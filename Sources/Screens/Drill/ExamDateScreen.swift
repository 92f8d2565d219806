import ExamModel
import Frames

/// Asks once for the date of the exam, so that questions can be spread until then.
package struct ExamDateScreen: Screen {
  private let today: CalendarDay
  private var input = LineInput()
  private var rejected: String?

  private let isKeptLater: Bool

  /// - Parameter isKeptLater: whether another question decides if the date is kept.
  package init(today: CalendarDay, isKeptLater: Bool = false) {
    self.today = today
    self.isKeptLater = isKeptLater
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DrillTexts(language: surface.language)
    frame.putHeader(texts.dateTitle)
    var row = 2
    for line in StyledLine.wrapped(texts.dateQuestion, to: surface.size.columns - 2) {
      frame.put(line, row: row, column: 1, to: frame.columns - 1)
      row += 1
    }
    let column = frame.put(texts.datePrompt, row: row + 1, column: 2, style: .bold)
    input.render(on: &frame, row: row + 1, column: column)
    let below = rejected.map(texts.notADate) ?? (isKeptLater ? texts.dateLater : texts.dateHint)
    for (offset, line) in StyledLine.wrapped(
      below, rejected == nil ? .muted : Style(.amber), to: surface.size.columns - 2
    ).enumerated() {
      frame.put(line, row: row + 3 + offset, column: 1, to: frame.columns - 1)
    }
    frame.putHints([Command.open, .back].map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    switch key {
    case .escape: return .back
    case .enter:
      guard !input.isBlank else { return .choseExamDate(nil) }
      let text = input.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let day = CalendarDay(text: text), day >= today else {
        rejected = text
        return .none
      }
      return .choseExamDate(day)
    default:
      rejected = nil
      input.handle(key)
      return .none
    }
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    rejected = nil
    input.paste(text)
  }
}
