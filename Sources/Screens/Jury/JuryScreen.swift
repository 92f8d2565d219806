import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The oral as somebody sees it who plays the jury: what is asked and why, what a good answer holds, what
/// could be asked next, levels, markers and notes.
///
/// It holds the state that the candidate's program told it; every key is a wish.
package struct JuryScreen: Screen {
  package private(set) var state: SessionState
  private let seat: Int
  private var choices: [JuryChoice] = []
  private var cursor = ListCursor()
  private var prompt: Prompt?
  private var notice: String?
  /// Whether the candidate's program is still there.
  private var isConnected = true

  private enum Prompt: Hashable, Sendable {
    case note(LineInput)
    case question(LineInput)
    /// `Enter` was pressed while time is left in that slot.
    case endSlot(Int)
  }

  package init(state: SessionState, seat: Int) {
    self.state = state
    self.seat = seat
  }

  // MARK: News

  package mutating func update(_ state: SessionState) {
    if case .endSlot(let slot) = prompt, slot != state.slotIndex { prompt = nil }
    self.state = state
  }

  /// Takes what the draw would ask next.
  package mutating func offer(_ choices: [JuryChoice]) {
    self.choices = choices
    cursor = ListCursor()
  }

  /// Says something until the next key.
  package mutating func tell(_ text: String) { notice = text }

  /// The candidate's program is gone.
  package mutating func lose() { isConnected = false }

  // MARK: Keys

  package var takesLines: Bool {
    if case .note = prompt { true } else { false }
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if let prompt { return answer(prompt, with: key) }
    notice = nil
    let command = Command.matching(key, in: .jury)
    if command == .back { return .back }
    if command == .help { return .open(.help(.jury)) }
    guard isConnected, !state.isFinished else { return .none }
    if cursor.handle(command, count: choices.count, windowRows: choices.count) { return .none }
    switch command {
    case .nextQuestion: return ask()
    case .endSlot:
      guard let slot = state.slotIndex else { return .none }
      guard state.slotSecondsLeft(at: surface.nowMilliseconds) > 0 else { return .wish(.endSlot) }
      prompt = .endSlot(slot)
      return .none
    case .rate: return rate(key)
    case .followUp: return .wish(.followUp)
    case .skip: return .wish(.skip)
    case .typeQuestion:
      if state.plannedSlot?.kind == .exchange { prompt = .question(LineInput()) }
      return .none
    case .takeNote:
      prompt = .note(LineInput(limit: .note))
      return .none
    case .markHesitation: return .wish(.mark(.hesitation))
    case .markDigression: return .wish(.mark(.digression))
    case .markGoodExample: return .wish(.mark(.goodExample))
    case .undo: return .wish(.undo)
    default: return .none
    }
  }

  private func ask() -> Response {
    guard state.plannedSlot?.kind == .exchange else { return .none }
    guard choices.indices.contains(cursor.index), cursor.index > 0 else { return .wish(.next) }
    return .wish(.pick(questionID: choices[cursor.index].id))
  }

  private func rate(_ key: Key) -> Response {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      state.plan.levels.indices.contains(number - 1), state.currentQuestion != nil
    else { return .none }
    return .wish(.level(answer: state.questions.count - 1, level: number - 1))
  }

  private mutating func answer(_ prompt: Prompt, with key: Key) -> Response {
    switch prompt {
    case .endSlot:
      self.prompt = nil
      return key == .enter ? .wish(.endSlot) : .none
    case .note(var input):
      if key == .enter || key == .escape {
        self.prompt = nil
        return key == .enter && !input.isBlank ? .wish(.note(input.text)) : .none
      }
      input.handle(key)
      self.prompt = .note(input)
    case .question(var input):
      if key == .enter || key == .escape {
        self.prompt = nil
        guard key == .enter, !input.isBlank else { return .none }
        return .wish(.ask(Question(id: "", criterionID: "", text: input.text)))
      }
      input.handle(key)
      self.prompt = .question(input)
    }
    return .none
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    switch prompt {
    case .note(var input):
      input.paste(text)
      prompt = .note(input)
    case .question(var input):
      input.paste(text)
      prompt = .question(input)
    case .endSlot, nil: break
    }
  }

  /// A wheel that turns by itself asks nothing.
  package mutating func point(_ pointer: Pointer, on surface: Surface) -> Response { .none }

  package func nextChangeMilliseconds(after now: Int) -> Int? {
    guard state.slotIndex != nil, !state.isPaused, isConnected else { return nil }
    return now + 1000 - state.slotElapsedMilliseconds(at: now) % 1000
  }

  // MARK: The picture

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = JuryTexts(language: surface.language)
    frame.putHeader(title, aside: texts.seat(seat))
    let bottom = surface.size.rows - 1
    if state.isFinished || !isConnected {
      let lines = JuryBoard.ending(state, isLost: !isConnected && !state.isFinished, surface)
      put(lines, on: &frame, rows: 2..<bottom)
    } else {
      let showsLevels = state.currentQuestion != nil
      let clockRow = 2
      ClockPanel(
        state: state, now: surface.nowMilliseconds, texts: SessionTexts(language: surface.language)
      ).renderLine(on: &frame, row: clockRow)
      let boardRows = clockRow + 1..<(showsLevels ? bottom - 1 : bottom)
      put(
        JuryBoard(
          state: state, choices: choices, selected: cursor.index, surface: surface,
          rowCount: boardRows.count
        ).lines, on: &frame, rows: boardRows)
      if showsLevels {
        LevelLine(levels: state.plan.levels, selected: state.currentQuestion?.levels[.jury])
          .render(on: &frame, row: bottom - 1)
      }
    }
    renderFooter(on: &frame, surface, texts)
    return frame
  }

  private var title: String {
    guard let slot = state.plannedSlot, state.plan.phaseTitles.indices.contains(slot.phaseIndex)
    else { return state.plan.examTitle }
    return "\(state.plan.phaseTitles[slot.phaseIndex]) · \(state.plan.examTitle)"
  }

  private func put(_ lines: [StyledLine], on frame: inout Frame, rows: Range<Int>) {
    for (line, row) in zip(lines, rows) {
      frame.put(line, row: row, column: 1, to: frame.columns - 1)
    }
  }

  private func renderFooter(on frame: inout Frame, _ surface: Surface, _ texts: JuryTexts) {
    let session = SessionTexts(language: surface.language)
    switch prompt {
    case .note(let input): NotePanel(input: input, texts: session).render(on: &frame)
    case .question(let input):
      NotePanel(input: input, texts: session, label: texts.questionPrompt).render(on: &frame)
    case .endSlot:
      guard let slot = state.plannedSlot else { return }
      let left = state.slotSecondsLeft(at: surface.nowMilliseconds)
      frame.putMessage(session.confirmEnd(session.slot(slot), left: left))
    case nil:
      if let notice { return frame.putMessage(notice) }
      let isNarrow = surface.size.columns < 50
      frame.putHints(
        hints.map { command in
          var hint = command.hint(surface.language, isNarrow: isNarrow)
          if command == .rate { hint.keys = "1…\(state.plan.levels.count)" }
          if command == .nextQuestion { hint.text = texts.ask }
          return hint
        })
    }
  }

  private var hints: [Command] {
    guard isConnected, !state.isFinished else { return [.back] }
    let isExchange = state.plannedSlot?.kind == .exchange
    return (isExchange ? [.nextQuestion, .lineDown] : [])
      + (state.currentQuestion == nil ? [] : [.rate, .followUp])
      + (isExchange ? [.typeQuestion] : [])
      + [
        .takeNote, .markHesitation, .markDigression, .markGoodExample, .undo, .endSlot, .back,
        .help,
      ]
  }
}

/// A question that the jury may choose.
package struct JuryChoice: Hashable, Sendable {
  package var id: String
  package var criterion: String
  package var text: String
  package var reason: String

  package init(id: String, criterion: String, text: String, reason: String) {
    self.id = id
    self.criterion = criterion
    self.text = text
    self.reason = reason
  }
}
