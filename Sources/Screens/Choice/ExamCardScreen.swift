import ExamModel
import Frames
import TextCells
import Wording

/// The exam on one card, its documents as a checklist.
package struct ExamCardScreen: Screen {
  private let exam: Exam
  private let timeFactor: Double
  /// How many boxes are ticked: the documents first, then the penalties.
  private var tickedCount = 0
  private var pager = Pager()

  /// - Parameter timeFactor: by which every time is longer for this candidate.
  package init(exam: Exam, timeFactor: Double = 1) {
    self.exam = exam
    self.timeFactor = timeFactor
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    frame.putHeader(exam.title, aside: exam.isOfficial ? texts.official : texts.unofficial)
    pager.render(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    var hints = [Command.open.hint(language)]
    if boxCount > 0 {
      hints.append(
        Hint(
          keys: KeyTexts(language: language).name(.character(" ")),
          text: language(fr: "cocher", en: "tick")))
    }
    frame.putHints(hints + [Command.otherExam, .lineDown, .back, .help].map { $0.hint(language) })
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .examCard)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .open: return .open(.ficheChoice)
    case .choose:
      tickNext(surface)
      return .none
    case .back: return .back
    case .otherExam: return .open(.examList)
    case .help: return .open(.help(.examCard))
    default: return .none
    }
  }

  /// Everything to be sure of before the oral.
  private var boxCount: Int { exam.documents.count + exam.penalties.count }

  /// Ticks the boxes one after the other, then clears them all.
  private mutating func tickNext(_ surface: Surface) {
    guard boxCount > 0 else { return }
    tickedCount = tickedCount == boxCount ? 0 : tickedCount + 1
    // The box that changed must be in sight.
    let row = boxRows(surface)[max(0, tickedCount - 1)]
    pager.show(row, windowRows: surface.size.rows - 4)
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let texts = ChoiceTexts(language: surface.language)
    let columns = surface.size.readableColumns
    var lines = facts(texts, columns)
    if !exam.documents.isEmpty {
      lines += StyledLine.heading(texts.documents)
      for (index, document) in exam.documents.enumerated() {
        lines += StyledLine.wrapped(
          document, to: columns, indent: 6, sign: index < tickedCount ? "  [x]" : "  [ ]")
      }
    }
    lines += course(surface, texts)
    lines += StyledLine.heading(texts.criteria)
    for criterion in exam.criteria {
      lines += StyledLine.wrapped(criterion.name, to: columns, indent: 4, sign: "  •")
      if !criterion.details.isEmpty {
        lines += StyledLine.wrapped(criterion.details, .muted, to: columns, indent: 4)
      }
    }
    if !exam.penalties.isEmpty {
      lines += StyledLine.heading(texts.penalties)
      for (index, penalty) in exam.penalties.enumerated() {
        let isTicked = exam.documents.count + index < tickedCount
        lines += StyledLine.wrapped(
          "\(penalty.name) : \(texts.points(penalty.points))", to: columns, indent: 6,
          sign: isTicked ? "  [x]" : "  [ ]")
      }
    }
    if !exam.notes.isEmpty {
      lines += StyledLine.heading(texts.notes)
      for note in exam.notes {
        lines += StyledLine.wrapped(note, .muted, to: columns, indent: 2)
      }
    }
    return lines
  }

  /// The line on which each box stands.
  private func boxRows(_ surface: Surface) -> [Int] {
    let rows = lines(surface).enumerated().filter { _, line in
      let text = line.plainText
      return text.hasPrefix("  [x]") || text.hasPrefix("  [ ]")
    }
    .map(\.offset)
    return rows.isEmpty ? [0] : rows
  }

  private func facts(_ texts: ChoiceTexts, _ columns: Int) -> [StyledLine] {
    var facts = [(texts.duration, ClockText.budget(exam.durationSeconds))]
    if exam.preparationSeconds > 0 {
      facts.append((texts.preparation, ClockText.budget(exam.preparationSeconds)))
    }
    if timeFactor != 1 {
      facts.append((texts.timeFactor, texts.timeFactorDetails(timeFactor)))
    }
    if let coefficient = exam.coefficient {
      facts.append((texts.coefficient, texts.number(coefficient)))
    }
    if let modality = exam.modality { facts.append((texts.modality, modality)) }
    if !exam.source.isEmpty { facts.append((texts.source, exam.source)) }
    return facts.flatMap { name, value in
      StyledLine.wrapped(value, to: columns, indent: 14, sign: name)
    }
  }

  private func course(_ surface: Surface, _ texts: ChoiceTexts) -> [StyledLine] {
    let session = SessionTexts(language: surface.language)
    let columns = surface.size.readableColumns
    var lines = StyledLine.heading(texts.course)
    for phase in exam.phases {
      lines.append(StyledLine("  " + phase.title))
      if !phase.details.isEmpty {
        lines += StyledLine.wrapped(phase.details, .muted, to: columns, indent: 4)
      }
      for slot in phase.slots {
        let limit = texts.limit(slot.limit)
        let seconds = Int((Double(slot.budgetSeconds) * timeFactor).rounded())
        let time = ClockText.budget(seconds) + (limit.isEmpty ? "" : " \(limit)")
        lines += StyledLine.wrapped(
          "\(slot.title ?? session.kind(slot.kind)) — \(time)", to: columns, indent: 6,
          sign: "    ·")
      }
    }
    return lines
  }
}
