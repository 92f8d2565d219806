import ExamModel
import Frames
import TextCells

/// The last screen of a drill: what was answered, when it comes back, and how ready one is.
package struct DrillEndScreen: TextScreen {
  private let result: DrillResult
  private let closing: [String]
  package var pager = Pager()

  /// - Parameter closing: said at the foot, for example where the journal lies.
  package init(result: DrillResult, closing: [String] = []) {
    self.result = result
    self.closing = closing
  }

  package var hints: [Command] { [.lineDown, .back, .help] }

  package func header(on surface: Surface) -> (title: String, aside: String) {
    let texts = DrillTexts(language: surface.language)
    return (texts.title, texts.dayOfExam(inDays: result.outlook.daysToExam) ?? "")
  }

  package func lines(on surface: Surface) -> [StyledLine] {
    Self.lines(
      result, closing: closing, language: surface.language,
      columns: surface.size.readableColumns)
  }

  /// The same as plain lines of at most this many columns, for what is not a screen.
  package static func text(of result: DrillResult, language: Language, columns: Int) -> [String] {
    StyledLine.plainText(
      of: lines(result, closing: [], language: language, columns: columns), columns: columns)
  }

  static func lines(
    _ result: DrillResult, closing: [String], language: Language, columns: Int
  ) -> [StyledLine] {
    let texts = DrillTexts(language: language)
    let count = "\(texts.questions(result.entries.count)) · \(texts.minutes(result.seconds))"
    let head =
      result.entries.isEmpty ? texts.noneAnswered(result.outlook) : "\(texts.noMoreToday) \(count)"
    var lines = StyledLine.wrapped(head, .bold, to: columns)
    if let known = texts.known(before: result.knownBefore, after: result.outlook.known) {
      lines.append(StyledLine(known, .accent))
    }
    if result.outlook.postponedCount > 0 {
      lines += StyledLine.wrapped(
        texts.postponed(result.outlook.postponedCount), .muted, to: columns)
    }
    for entry in result.entries {
      lines.append(StyledLine())
      lines += StyledLine.wrapped(
        entry.question, to: columns, indent: 4, sign: entry.hasFailed ? "  ✗" : "  ✓")
      let next =
        entry.nextDay.map(texts.next)
        ?? (entry.hasFailed ? texts.toRereadShort : texts.notBeforeExam)
      lines += StyledLine.wrapped(
        [entry.level?.lowercased(), next].compactMap { $0 }.joined(separator: " · "), .muted,
        to: columns, indent: 4)
    }
    guard !closing.isEmpty else { return lines }
    return lines + [StyledLine()]
      + closing.flatMap { StyledLine.wrapped($0, .muted, to: columns) }
  }
}
