import ExamModel
import Frames
import Memory
import SessionEngine
import TextCells
import Wording

/// A drill: one card after the other, the question first, then what a good answer holds.
package struct DrillScreen: Screen {
  package private(set) var state: SessionState
  private let draw: DrillDraw
  private let title: String
  /// Said below the title, for example how far the exam is.
  private let caption: String
  /// How many questions had been asked when the card was turned, and when that was: the answer was over
  /// then, and reading its elements is not part of it.
  private var turned: (count: Int, milliseconds: Int)?
  private var element = 0
  private var pager = Pager()
  private var isAskingToLeave = false
  private var notice: String?

  /// - Parameters:
  ///   - draw: what decides the questions, so that the screen can tell how many are to come.
  ///   - title: what the drill is called.
  package init(state: SessionState, draw: DrillDraw, title: String, caption: String) {
    self.state = state
    self.draw = draw
    self.title = title
    self.caption = caption
  }

  /// Takes the state after new events.
  package mutating func update(_ state: SessionState, notice: String? = nil) {
    if state.questions.count != self.state.questions.count {
      turned = nil
      element = 0
      pager = Pager()
    }
    self.state = state
    self.notice = notice ?? self.notice
  }

  private var isTurned: Bool { turned?.count == state.questions.count }
  private var current: Int? { state.questions.isEmpty ? nil : state.questions.count - 1 }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DrillTexts(language: surface.language)
    let asked = state.questions.count
    frame.putHeader(
      title, aside: texts.position(asked, of: asked + draw.remainingCount(in: state)))
    guard let current else { return frame }
    let first = renderCaption(on: &frame, texts)
    let rows = first..<surface.size.rows - 2
    if isTurned {
      pager.render(page(current, surface).lines, on: &frame, rows: rows)
    } else {
      renderQuestion(current, on: &frame, rows: rows, surface, texts)
    }
    renderFooter(current, on: &frame, surface, texts)
    return frame
  }

  /// Renders the caption where there is room for it; returns the first row below.
  private func renderCaption(on frame: inout Frame, _ texts: DrillTexts) -> Int {
    guard frame.rows >= SessionPicture.roomyRows else { return 2 }
    let text = [isRepeat ? texts.again : nil, caption.isEmpty ? nil : caption].compactMap { $0 }
      .joined(separator: " · ")
    guard !text.isEmpty else { return 2 }
    frame.put(
      TextCells.truncated(TextCells.cleaned(text), to: frame.columns - 2), row: 2, column: 1,
      style: .muted)
    return 4
  }

  /// Whether the card was before the candidate already today.
  private var isRepeat: Bool {
    guard let current else { return false }
    let card = CardID(state.questions[current].question)
    return state.questions.prefix(current).contains { CardID($0.question) == card }
  }

  private func page(
    _ answer: Int, _ surface: Surface
  ) -> (lines: [StyledLine], selectedRow: Int?) {
    AnswerPage(
      plan: state.plan,
      debrief: Debrief(of: state, at: turned?.milliseconds ?? surface.nowMilliseconds),
      answer: answer,
      language: surface.language, columns: surface.size.readableColumns
    ).lines(selectedElement: element)
  }

  private func renderQuestion(
    _ answer: Int, on frame: inout Frame, rows: Range<Int>, _ surface: Surface,
    _ texts: DrillTexts
  ) {
    let record = state.questions[answer]
    let columns = surface.size.readableColumns
    let name = state.plan.criterion(id: record.question.criterionID)?.name ?? ""
    let lines =
      [StyledLine(TextCells.cleaned(name), .accent), StyledLine()]
      + StyledLine.wrapped(record.question.text, .bold, to: columns, indent: 2)
    pager.render(lines, on: &frame, rows: rows.lowerBound..<rows.upperBound - 2)
    let session = SessionTexts(language: surface.language)
    let seconds = state.answerSeconds(of: record, at: surface.nowMilliseconds)
    let time = session.answer(seconds, target: record.question.targetSeconds)
    frame.put(
      TextCells.truncated(time, to: frame.columns - 2), row: rows.upperBound - 2, column: 1)
    frame.put(
      TextCells.truncated(texts.answerAloud, to: frame.columns - 2), row: rows.upperBound - 1,
      column: 1, style: .muted)
  }

  private func proposal(_ answer: Int) -> Int? {
    LevelProposal.level(of: state.questions[answer], on: state.plan.levels)
  }

  private func renderFooter(
    _ answer: Int, on frame: inout Frame, _ surface: Surface, _ texts: DrillTexts
  ) {
    if isAskingToLeave { return frame.putMessage(texts.confirmLeave) }
    if let notice { return frame.putMessage(notice) }
    if isTurned, frame.rows >= SessionPicture.roomyRows {
      let text =
        proposal(answer).map { texts.proposed(state.plan.levels[$0].name.lowercased()) }
        ?? texts.tickOrRate
      // The place of the pager's mark stays free.
      frame.put(
        TextCells.truncated(TextCells.cleaned(text), to: max(0, frame.columns - 14)),
        row: frame.rows - 2, column: 1, style: .bold)
    }
    frame.putHints(hints(answer, surface.language, columns: frame.columns))
  }

  private func hints(_ answer: Int, _ language: Language, columns: Int) -> [Hint] {
    var hints: [Hint] = []
    if isTurned {
      var rate = Command.rate.hint(language)
      rate.keys = "1…\(state.plan.levels.count)"
      // Where only two fit, a level must be one of them.
      hints = [Command.tickElement.hint(language), rate]
      if proposal(answer) != nil { hints.insert(Command.acceptLevel.hint(language), at: 0) }
      if columns < 60 {
        hints = [rate, Command.tickElement.hint(language)]
        if proposal(answer) != nil { hints.insert(Command.acceptLevel.hint(language), at: 1) }
      }
    } else {
      var turn = Command.tickElement.hint(language)
      turn.text = DrillTexts(language: language).showElements
      hints.append(turn)
    }
    return hints + [Command.skip, .undo, .leave, .help].map { $0.hint(language) }
  }

  package func nextChangeMilliseconds(after now: Int) -> Int? {
    guard state.slotIndex != nil, !isTurned else { return nil }
    return now + 1000 - state.slotElapsedMilliseconds(at: now) % 1000
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if isAskingToLeave {
      isAskingToLeave = false
      return key == .enter || key == .character("q") ? .session(.abandon) : .none
    }
    notice = nil
    guard let current else { return key == .escape ? .session(.abandon) : .none }
    switch Command.matching(key, in: .drill) {
    case .tickElement: return turnOrTick(current, surface)
    case .rate: return rate(key, surface)
    case .acceptLevel:
      guard isTurned, let level = proposal(current) else { return .none }
      return .session(.rate(level: level))
    case .skip: return .session(.skip)
    case .undo: return .session(.undo)
    case .help: return .open(.help(.drill))
    case .leave, .back:
      isAskingToLeave = true
      return .none
    case .lineUp where isTurned && element > 0: move(by: -1, current, surface)
    case .lineDown where isTurned && element < elementCount(current) - 1:
      move(by: 1, current, surface)
    case let command:
      guard isTurned else { return .none }
      _ = pager.handle(
        command, lineCount: page(current, surface).lines.count, windowRows: window(surface))
    }
    return .none
  }

  private mutating func turnOrTick(_ answer: Int, _ surface: Surface) -> Response {
    guard isTurned else {
      turned = (state.questions.count, surface.nowMilliseconds)
      element = 0
      pager = Pager()
      return .none
    }
    guard elementCount(answer) > 0 else { return .none }
    return .session(.tick(answer: answer, element: element))
  }

  private func elementCount(_ answer: Int) -> Int {
    state.questions[answer].question.goodAnswer.count
  }

  private mutating func move(by step: Int, _ answer: Int, _ surface: Surface) {
    element += step
    guard let row = page(answer, surface).selectedRow else { return }
    pager.show(row, windowRows: window(surface))
  }

  private func window(_ surface: Surface) -> Int {
    surface.size.rows - (surface.size.rows >= SessionPicture.roomyRows ? 6 : 4)
  }

  /// A level before the elements were seen is a guess, and the card is turned first.
  private mutating func rate(_ key: Key, _ surface: Surface) -> Response {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      state.plan.levels.indices.contains(number - 1)
    else { return .none }
    guard isTurned else {
      turned = (state.questions.count, surface.nowMilliseconds)
      return .none
    }
    return .session(.rate(level: number - 1))
  }
}
