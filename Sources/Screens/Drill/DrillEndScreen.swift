import ExamModel
import Frames
import TextCells

/// The last screen of a drill: what was answered, when it comes back, and how ready one is.
package struct DrillEndScreen: Screen {
  private let result: DrillResult
  private let closing: [String]
  private var pager = Pager()

  /// - Parameter closing: said at the foot, for example where the journal lies.
  package init(result: DrillResult, closing: [String] = []) {
    self.result = result
    self.closing = closing
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DrillTexts(language: surface.language)
    frame.putHeader(texts.title, aside: texts.dayOfExam(inDays: result.outlook.daysToExam) ?? "")
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    frame.putHints([Command.lineDown, .back, .help].map { $0.hint(surface.language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.reader))
    default: return key == .enter ? .back : .none
    }
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    Self.lines(
      result, closing: closing, language: surface.language,
      columns: surface.size.readableColumns)
  }

  /// The same as plain lines of at most so many columns, for what is not a screen.
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
      result.entries.isEmpty ? texts.nothingToday(result.outlook) : "\(texts.noMoreToday) \(count)"
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
        entry.question, to: columns, indent: 4, mark: entry.hasFailed ? "  ✗" : "  ✓")
      let next =
        entry.nextDay.map(texts.next)
        ?? (entry.hasFailed ? texts.toReread.lowercased() : texts.notBeforeExam)
      lines += StyledLine.wrapped(
        [entry.level?.lowercased(), next].compactMap { $0 }.joined(separator: " · "), .muted,
        to: columns, indent: 4)
    }
    guard !closing.isEmpty else { return lines }
    return lines + [StyledLine()]
      + closing.flatMap { StyledLine.wrapped($0, .muted, to: columns) }
  }
}
