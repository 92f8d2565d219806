import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// One answer, looked at afterwards: the question, why it was asked, the times, the elements to tick and
/// the levels with what each is like.
struct AnswerPage {
  private let plan: SessionPlan
  private let entry: QuestionDebrief
  /// Counted from 0.
  private let answer: Int
  private let nextStep: NextStep?
  private let language: Language
  private let columns: Int
  private let texts: AnswerTexts

  /// - Parameters:
  ///   - answer: which of the debrief's answers, counted from 0.
  ///   - columns: how wide the text may be.
  init(plan: SessionPlan, debrief: Debrief, answer: Int, language: Language, columns: Int) {
    self.plan = plan
    self.answer = answer
    self.language = language
    self.columns = columns
    entry = debrief.questions[answer]
    nextStep = debrief.nextSteps.first { $0.answer == answer }
    texts = AnswerTexts(language: language)
  }

  private var criterion: Criterion? { plan.criterion(id: entry.question.criterionID) }

  /// The lines, and the row of the selected element.
  func lines(selectedElement: Int) -> (lines: [StyledLine], selectedRow: Int?) {
    var lines = question
    var selectedRow: Int?
    if !entry.elements.isEmpty {
      lines.append(StyledLine())
      lines.append(
        StyledLine(columns < 48 ? texts.elementsShort : texts.elements, .bold).trailing(
          texts.said(entry.elements.count { $0.isSaid }, of: entry.elements.count)))
      for (index, element) in entry.elements.enumerated() {
        if index == selectedElement { selectedRow = lines.count }
        lines += self.element(element, isSelected: index == selectedElement)
      }
    }
    return (lines + levels + toDo, selectedRow)
  }

  private var question: [StyledLine] {
    var lines = criterion.map { [StyledLine(TextCells.cleaned($0.name), .accent)] } ?? []
    lines += StyledLine.wrapped(entry.question.text, .bold, to: columns)
    for followUp in entry.followUps {
      lines += StyledLine.wrapped(followUp, to: columns, indent: 4, sign: "  ↳")
    }
    let reason = ReasonTexts(language: language).reason(entry.question.reason)
    let asker = TableTexts(language: language).askedBy(entry.askedBy).map { ", \($0)" } ?? ""
    lines += StyledLine.wrapped(
      language.labelled(texts.why, reason + asker), .muted, to: columns, indent: 2)
    let times = entry.isSkipped ? texts.skipped : texts.times(entry)
    lines += StyledLine.wrapped(times, .muted, to: columns, indent: 2)
    for note in entry.notes {
      lines += StyledLine.wrapped(language.labelled(texts.note, note), to: columns, indent: 2)
    }
    for remark in TableTexts(language: language).remarks(on: entry) {
      lines += StyledLine.wrapped(remark, to: columns, indent: 2)
    }
    return lines
  }

  private func element(_ element: AnswerElement, isSelected: Bool) -> [StyledLine] {
    StyledLine.wrapped(
      element.text, isSelected ? .bold : .plain, to: columns, indent: 6,
      sign: "\(isSelected ? "▸" : " ") \(element.isSaid ? "[✓]" : "[ ]")")
  }

  private var levels: [StyledLine] {
    let given = entry.level.map { TextCells.cleaned(plan.levels[$0].name).lowercased() }
    let heading = StyledLine(language.labelled(texts.level, given ?? texts.notRated), .bold)
    return [StyledLine(), aside.map { heading.trailing($0) } ?? heading] + comparison
      + LevelLines(
        levels: plan.levels, criterion: criterion, given: entry.level, language: language,
        columns: columns
      ).lines
  }

  /// The candidate's own level beside the jury's.
  private var comparison: [StyledLine] {
    guard let compared = entry.comparedLevels else { return [] }
    let own = TextCells.cleaned(plan.levels[compared.own].name).lowercased()
    return StyledLine.wrapped(
      TableTexts(language: language).compared(
        own: own, difference: compared.own - compared.other), to: columns, indent: 2)
  }

  /// By whom, or when, the level was given, where that says something of its weight.
  private var aside: String? {
    guard entry.level != nil else { return nil }
    switch entry.rater {
    case .candidate: return entry.isLevelLate ? texts.givenLate : nil
    case .jury: return texts.givenByJury
    case .program: return texts.givenByProgram
    }
  }

  private var toDo: [StyledLine] {
    guard let nextStep else { return [] }
    return [StyledLine()]
      + StyledLine.wrapped(
        language.labelled(texts.toDo, NextStepTexts(language: language).clause(nextStep)),
        to: columns)
  }
}
