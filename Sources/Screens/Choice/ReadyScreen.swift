import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The last screen before the clock starts: what will happen, and the settings of the session.
package struct ReadyScreen: Screen {
  private let plan: SessionPlan
  private var options: SessionOptions
  private let lacksFiches: Bool
  private var cursor = ListCursor()

  private enum Setting: CaseIterable {
    case mode
    case jury
    case rater
    case strict
  }

  /// - Parameter lacksFiches: whether the oral goes without the fiches that it would present.
  package init(plan: SessionPlan, options: SessionOptions, lacksFiches: Bool = false) {
    self.plan = plan
    self.options = options
    self.lacksFiches = lacksFiches
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = ChoiceTexts(language: language)
    frame.putHeader(texts.ready, aside: ClockText.budget(plan.budgetSeconds))
    var row = renderPlan(on: &frame, surface)
    row = min(row + 1, surface.size.rows - 1 - Setting.allCases.count)
    for (index, setting) in Setting.allCases.enumerated() {
      render(setting, isSelected: index == cursor.index, on: &frame, row: row, texts)
      row += 1
    }
    let advice = TextCells.wrapped(
      lacksFiches ? texts.lacksFiches : texts.readyAdvice, to: frame.columns - 2)
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

  private func renderPlan(on frame: inout Frame, _ surface: Surface) -> Int {
    let texts = ChoiceTexts(language: surface.language)
    frame.put(
      TextCells.truncated(TextCells.cleaned(plan.examTitle), to: frame.columns - 2), row: 2,
      column: 1, style: .bold)
    var row = 3
    if plan.timeFactor != 1 {
      let text = "\(texts.timeFactor) : \(texts.timeFactorDetails(plan.timeFactor))"
      frame.put("  " + text, row: row, column: 1, style: .accent)
      row += 1
    }
    // A small screen has no row to spare between the plan and the settings.
    let room = surface.size.rows - 1 - row - Setting.allCases.count
    // What does not fit is counted: half a plan would pass for the whole.
    let shown = plan.slots.count <= room ? plan.slots.count : max(0, room - 1)
    for slot in plan.slots.prefix(shown) {
      frame.put(
        StyledLine(name(of: slot, surface)).trailing(ClockText.budget(slot.budgetSeconds)),
        row: row, column: 1, to: frame.columns - 1)
      row += 1
    }
    if shown < plan.slots.count {
      frame.put(
        "  " + texts.moreSlots(plan.slots.count - shown), row: row, column: 1, style: .muted)
      row += 1
    }
    return row
  }

  /// The phase too where there is room for it.
  private func name(of slot: PlannedSlot, _ surface: Surface) -> String {
    let name = SessionTexts(language: surface.language).slot(slot)
    guard surface.size.columns >= 60 else { return "  " + name }
    let phase =
      plan.phaseTitles.indices.contains(slot.phaseIndex) ? plan.phaseTitles[slot.phaseIndex] : ""
    let whole = phase == name ? "  " + name : "  \(phase) · \(name)"
    guard slot.kind == .presentation, let fiche = slot.ficheIndex else { return whole }
    return whole + surface.language.colon + plan.fiches[fiche].title
  }

  private func render(
    _ setting: Setting, isSelected: Bool, on frame: inout Frame, row: Int, _ texts: ChoiceTexts
  ) {
    let (name, value) =
      switch setting {
      case .mode: (texts.mode, texts.modeDetails(options.mode))
      case .jury: (texts.jury, texts.juryDetails(options.jury))
      case .rater: (texts.rater, texts.raterDetails(options.rater))
      case .strict: (texts.strict, texts.strictDetails(options.isStrict))
      }
    frame.put(
      StyledLine(isSelected ? "▸ " : "  ", .accent)
        .adding(TextCells.fitted(name, to: 15), isSelected ? .bold : .plain)
        // Before the colon stands what it is; a small screen has no room for what that means.
        .adding(frame.columns >= 60 ? value : String(value.prefix { $0 != ":" })),
      row: row, column: 1, to: frame.columns - 1)
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    let count = Setting.allCases.count
    if cursor.handle(command, count: count, windowRows: count) { return .none }
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
    case .rater: options.rater = options.rater == .candidate ? .jury : .candidate
    case .strict: options.isStrict.toggle()
    }
  }
}
