import ExamModel
import SessionEngine
import TextCells

/// The last screen before the clock starts: what will happen, and the settings of the session.
public struct ReadyScreen: Screen {
  private let plan: SessionPlan
  private var options: SessionOptions
  private var cursor = ListCursor()

  private enum Setting: CaseIterable {
    case mode
    case jury
    case strict
  }

  public init(plan: SessionPlan, options: SessionOptions) {
    self.plan = plan
    self.options = options
  }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    frame.putHeader(texts.ready, aside: ClockText.budget(plan.budgetSeconds))
    var row = drawPlan(on: &frame, surface)
    row = min(row + 1, surface.size.rows - 3 - Setting.allCases.count)
    for (index, setting) in Setting.allCases.enumerated() {
      draw(setting, isSelected: index == cursor.index, on: &frame, row: row, texts)
      row += 1
    }
    let advice = TextCells.wrapped(texts.readyAdvice, to: frame.columns - 2)
    // Half a piece of advice is none.
    if row + 1 + advice.count < surface.size.rows {
      for (index, line) in advice.enumerated() {
        frame.put(line, row: row + 1 + index, column: 1, style: .muted)
      }
    }
    frame.putHints([
      Hint(keys: KeyTexts(language: language).name(.enter), text: texts.begin),
      Hint(
        keys: KeyTexts(language: language).name(.character(" ")),
        text: language(fr: "changer", en: "change")),
      Command.lineDown.hint(language), Command.back.hint(language), Command.help.hint(language),
    ])
    return frame
  }

  private func drawPlan(on frame: inout Frame, _ surface: Surface) -> Int {
    let session = SessionTexts(language: surface.language)
    frame.put(
      TextCells.truncated(TextCells.cleaned(plan.examTitle), to: frame.columns - 2), row: 2,
      column: 1, style: .bold)
    let room = surface.size.rows - 7 - Setting.allCases.count
    var row = 3
    for slot in plan.slots where row - 3 < room {
      let phase =
        plan.phaseTitles.indices.contains(slot.phaseIndex) ? plan.phaseTitles[slot.phaseIndex] : ""
      var name = "  \(phase) · \(session.slot(slot))"
      if slot.kind == .presentation, let fiche = slot.ficheIndex {
        name += " : \(plan.fiches[fiche].title)"
      }
      frame.put(
        StyledLine(name).trailing(ClockText.budget(slot.budgetSeconds)), row: row, column: 1,
        to: frame.columns - 1)
      row += 1
    }
    return row
  }

  private func draw(
    _ setting: Setting, isSelected: Bool, on frame: inout Frame, row: Int, _ texts: ChoiceTexts
  ) {
    let (name, value) =
      switch setting {
      case .mode: (texts.mode, texts.modeDetails(options.mode))
      case .jury: (texts.jury, texts.juryDetails(options.jury))
      case .strict: (texts.strict, texts.strictDetails(options.isStrict))
      }
    frame.put(
      StyledLine(isSelected ? "▸ " : "  ", .accent)
        .adding(TextCells.fitted(name, to: 15), isSelected ? .bold : .plain)
        .adding(value), row: row, column: 1, to: frame.columns - 1)
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: Setting.allCases.count, windowRows: 3) { return .none }
    switch command {
    case .open: return .begin(options)
    case .choose:
      change(Setting.allCases[cursor.index])
      return .none
    case .back: return .back
    case .help: return .open(.help(.list))
    default: return .none
    }
  }

  private mutating func change(_ setting: Setting) {
    switch setting {
    case .mode: options.mode = options.mode == .training ? .exam : .training
    case .jury:
      let tempers = JuryTemper.allCases
      let next = (tempers.firstIndex(of: options.jury) ?? 0) + 1
      options.jury = tempers[next % tempers.count]
    case .strict: options.isStrict.toggle()
    }
  }
}
