import ExamModel
import TextCells

/// The exam on one card, its documents as a checklist.
public struct ExamCardScreen: Screen {
  private let exam: Exam
  private var ticked: Set<Int> = []
  private var pager = Pager()

  public init(exam: Exam) { self.exam = exam }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    frame.putHeader(exam.title, aside: exam.isOfficial ? texts.official : texts.unofficial)
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    var hints = [Command.open.hint(language)]
    if !exam.documents.isEmpty {
      hints.append(
        Hint(
          keys: KeyTexts(language: language).name(.character(" ")),
          text: language(fr: "cocher", en: "tick")))
    }
    hints.append(Hint(keys: "e", text: texts.otherExam))
    frame.putHints(hints + [Command.lineDown, .back, .help].map { $0.hint(language) })
    return frame
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if key == .character("e") { return .open(.examList) }
    let command = Command.matching(key, in: .list)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .open: return .open(.ficheChoice)
    case .choose:
      tickNext()
      return .none
    case .back: return .back
    case .help: return .open(.help(.list))
    default: return .none
    }
  }

  /// Ticks the documents one after the other, then clears them all.
  private mutating func tickNext() {
    guard !exam.documents.isEmpty else { return }
    if ticked.count == exam.documents.count {
      ticked.removeAll()
    } else {
      ticked.insert(ticked.count)
    }
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    let texts = ChoiceTexts(language: surface.language)
    let columns = min(surface.size.columns - 2, 100)
    var lines = facts(texts, columns)
    if !exam.documents.isEmpty {
      lines += StyledLine.heading(texts.documents)
      for (index, document) in exam.documents.enumerated() {
        lines += StyledLine.wrapped(
          document, to: columns, indent: 6, mark: ticked.contains(index) ? "  [x]" : "  [ ]")
      }
    }
    lines += course(surface, texts)
    lines += StyledLine.heading(texts.criteria)
    for criterion in exam.criteria {
      lines += StyledLine.wrapped(criterion.name, to: columns, indent: 4, mark: "  •")
      if !criterion.details.isEmpty {
        lines += StyledLine.wrapped(criterion.details, .muted, to: columns, indent: 4)
      }
    }
    if !exam.penalties.isEmpty {
      lines += StyledLine.heading(texts.penalties)
      lines += exam.penalties.map {
        StyledLine("  • " + $0.name).trailing(texts.points($0.points), Style(.amber))
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

  private func facts(_ texts: ChoiceTexts, _ columns: Int) -> [StyledLine] {
    var facts = [(texts.duration, ClockText.budget(exam.durationSeconds))]
    if exam.preparationSeconds > 0 {
      facts.append((texts.preparation, ClockText.budget(exam.preparationSeconds)))
    }
    if let coefficient = exam.coefficient {
      facts.append((texts.coefficient, texts.number(coefficient)))
    }
    if let modality = exam.modality { facts.append((texts.modality, modality)) }
    if !exam.source.isEmpty { facts.append((texts.source, exam.source)) }
    return facts.flatMap { name, value in
      StyledLine.wrapped(value, to: columns, indent: 14, mark: name)
    }
  }

  private func course(_ surface: Surface, _ texts: ChoiceTexts) -> [StyledLine] {
    let session = SessionTexts(language: surface.language)
    let columns = min(surface.size.columns - 2, 100)
    var lines = StyledLine.heading(texts.course)
    for phase in exam.phases {
      lines.append(StyledLine("  " + phase.title))
      if !phase.details.isEmpty {
        lines += StyledLine.wrapped(phase.details, .muted, to: columns, indent: 4)
      }
      for slot in phase.slots {
        let limit = texts.limit(slot.limit)
        let time = ClockText.budget(slot.budgetSeconds) + (limit.isEmpty ? "" : " \(limit)")
        lines.append(
          StyledLine("    · " + (slot.title ?? session.kind(slot.kind))).adding(
            " — \(time)", .muted))
      }
    }
    return lines
  }
}
