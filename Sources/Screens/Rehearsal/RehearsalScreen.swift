import ExamModel
import Frames
import SessionEngine
import Wording

/// A running oral.
///
/// It holds the state it was last given; events are decided and kept elsewhere.
package struct RehearsalScreen: Screen {
  package private(set) var state: SessionState
  private var prompt: Prompt?
  /// The number of the question whose reason is shown.
  private var explainedQuestion: Int?
  /// What the run loop has to say, such as a disk that does not take events any more, or why a key
  /// did nothing.
  private var notice: Notice?
  private let remoteButton: RemoteButton
  /// What is shown of the microphone; `nil` where nothing is recorded.
  private var soundSign: SoundSign?

  /// What is said in place of the hints until the next key.
  private enum Notice: Hashable, Sendable {
    case told(String)
    case standsStill
    case noSectionBefore
    case questionStays
  }
  /// Whether the hour stands beside the countdown, and the one at which the oral will end.
  private var showsTimeOfDay = false

  private enum Prompt: Hashable, Sendable {
    case note(LineInput)
    /// Escape was pressed on a note that holds a text.
    case dropNote(LineInput)
    /// `Enter` was pressed while time is left in that slot.
    case endSlot(Int)
    case leave
  }

  /// - Parameter remoteButton: what the button of a remote does that darkens the screen.
  package init(state: SessionState, remoteButton: RemoteButton = .nothing) {
    self.state = state
    self.remoteButton = remoteButton
  }

  /// The note that is being typed, unless it is empty.
  package var draft: String? {
    switch prompt {
    case .note(let input), .dropNote(let input): input.isBlank ? nil : input.text
    case .endSlot, .leave, nil: nil
    }
  }

  package var takesLines: Bool {
    if case .note = prompt { true } else { false }
  }

  package var keyOfLoss: Key? { prompt == .leave ? .character("x") : nil }

  /// Takes the state after new events.
  ///
  /// A question about a slot that is over is dropped.
  package mutating func update(_ state: SessionState, notice: String? = nil) {
    self.state = state
    if let notice { self.notice = .told(notice) }
    if case .endSlot(let slot) = prompt, slot != state.slotIndex { prompt = nil }
  }

  /// Takes what is to be shown of the microphone.
  package mutating func show(_ sign: SoundSign?) { soundSign = sign }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    picture(surface).render(
      on: &frame, footerRows: footerRows(surface),
      showsReason: explainedQuestion == state.questions.count)
    if state.plannedSlot?.kind == .exchange, footerRows(surface) == 2 {
      LevelLine(levels: state.plan.levels, selected: state.shownLevel)
        .render(on: &frame, row: surface.size.rows - 2)
    }
    renderFooter(on: &frame, surface)
    return frame
  }

  /// A second that passes or a marker changes what runs, and nothing of what was asked or planned.
  package func refresh(
    _ frame: inout Frame, on surface: Surface, since earlier: any Screen, on earlierSurface: Surface
  ) -> Bool {
    guard let earlier = earlier as? RehearsalScreen, prompt == nil, earlier.prompt == nil,
      notice == nil, earlier.notice == nil,
      explainedQuestion == earlier.explainedQuestion, showsTimeOfDay == earlier.showsTimeOfDay,
      state.differsByAnnotationsOnly(from: earlier.state), state.canUndo == earlier.state.canUndo,
      (soundSign == nil) == (earlier.soundSign == nil)
    else { return false }
    picture(surface).refresh(
      &frame, since: earlier.picture(earlierSurface), footerRows: footerRows(surface),
      showsReason: explainedQuestion == state.questions.count)
    return true
  }

  private func picture(_ surface: Surface) -> SessionPicture {
    SessionPicture(
      state: state, atMilliseconds: surface.nowMilliseconds, language: surface.language,
      secondsOfDay: showsTimeOfDay ? surface.secondsOfDay : nil, soundSign: soundSign)
  }

  private func footerRows(_ surface: Surface) -> Int {
    surface.size.rows < SessionPicture.roomyRows ? 1 : 2
  }

  package func nextChangeMilliseconds(after now: Int) -> Int? {
    guard state.slotIndex != nil, !state.isPaused else { return nil }
    // The display changes when the slot's own clock reaches its next whole second.
    let elapsed = state.slotElapsedMilliseconds(at: now)
    return now + 1000 - elapsed % 1000
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if key == .control("l") { return .none }
    if let prompt { return answer(prompt, with: key) }
    guard let slot = state.plannedSlot else { return .none }
    notice = nil
    let context: KeyContext = slot.kind == .exchange ? .exchange : .presentation
    switch remoteButton.command(of: key) ?? Command.matching(key, in: context) {
    case .nextSection, .nextQuestion: return advance()
    case .stepBackInOral: return stepBack()
    case .endSlot:
      guard state.slotSecondsLeft(at: surface.nowMilliseconds) > 0 else {
        return .session(.endSlot)
      }
      prompt = state.slotIndex.map { .endSlot($0) }
      return .none
    case .rate: return rate(key)
    case .followUp: return .session(.followUp)
    case .skip: return .session(.skip)
    case .startSpeaking: return .session(.startSpeaking)
    case .showReason:
      guard state.plan.mode == .training, state.currentQuestion != nil else { return .none }
      let number = state.questions.count
      explainedQuestion = explainedQuestion == number ? nil : number
      return .none
    case .repeatQuestion: return .repeatQuestion
    case .setMarker: return .session(.setMarker)
    case .showTimeOfDay:
      showsTimeOfDay.toggle()
      return .none
    case .takeNote:
      prompt = .note(LineInput(limit: .note))
      return .none
    case .undo: return .session(.undo)
    case .pause: return .session(.togglePause)
    case .help: return .open(.help(context))
    case .leave:
      prompt = .leave
      return .none
    default: return .none
    }
  }

  private mutating func advance() -> Response {
    guard !state.isPaused else {
      notice = .standsStill
      return .none
    }
    return .session(.advance)
  }

  /// Only a section that was reached last is taken back: whoever presses a remote means no note.
  private mutating func stepBack() -> Response {
    guard state.canTakeSectionBack else {
      notice = state.plannedSlot?.kind == .exchange ? .questionStays : .noSectionBefore
      return .none
    }
    return .session(.undo)
  }

  private func rate(_ key: Key) -> Response {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      state.plan.levels.indices.contains(number - 1)
    else { return .none }
    return .session(.rate(level: number - 1))
  }

  private mutating func answer(_ prompt: Prompt, with key: Key) -> Response {
    switch prompt {
    case .note(let input):
      guard key == .escape, !input.isBlank else { return type(key, into: input) }
      self.prompt = .dropNote(input)
      return .none
    case .dropNote(let input): return type(key, into: input)
    case .endSlot:
      self.prompt = nil
      return key == .enter ? .session(.endSlot) : .none
    case .leave:
      if key == .enter || key == .character("q") { return .keepForLater }
      self.prompt = nil
      return key == .character("x") ? .session(.abandon) : .none
    }
  }

  private mutating func type(_ key: Key, into note: LineInput) -> Response {
    guard key != .enter, key != .escape else {
      prompt = nil
      return key == .escape || note.isBlank ? .none : .session(.takeNote(note.text))
    }
    var note = note
    note.handle(key)
    prompt = .note(note)
    return .none
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    switch prompt {
    case .note(var input), .dropNote(var input):
      input.paste(text)
      prompt = .note(input)
    case .endSlot, .leave, nil: break
    }
  }

  /// A wheel that turns by itself moves nothing in an oral.
  package mutating func point(_ pointer: Pointer, on surface: Surface) -> Response { .none }

  private func renderFooter(on frame: inout Frame, _ surface: Surface) {
    let texts = SessionTexts(language: surface.language)
    let row = surface.size.rows - 1
    switch prompt {
    case .note(let input): NotePanel(input: input, texts: texts).render(on: &frame)
    case .dropNote: frame.putMessage(texts.confirmDropNote)
    case .endSlot:
      guard let slot = state.plannedSlot else { return }
      let left = state.slotSecondsLeft(at: surface.nowMilliseconds)
      frame.putMessage(texts.confirmEnd(texts.slot(slot), left: left))
    case .leave: frame.putMessage(texts.confirmLeave)
    case nil:
      if let notice {
        frame.putMessage(text(of: notice, texts))
      } else {
        frame.putHints(hints.map { hint($0, surface) }, row: row)
      }
    }
  }

  private func text(of notice: Notice, _ texts: SessionTexts) -> String {
    switch notice {
    case .told(let text): text
    case .standsStill: texts.standsStill
    case .noSectionBefore: texts.noSectionBefore
    case .questionStays: texts.questionStays
    }
  }

  private func hint(_ command: Command, _ surface: Surface) -> Hint {
    var hint = command.hint(surface.language, isNarrow: surface.size.columns < 50)
    // Each exam has a scale of its own.
    if command == .rate { hint.keys = "1…\(state.plan.levels.count)" }
    if command == .pause, state.isPaused {
      hint.text = SessionTexts(language: surface.language).goOn
    }
    return hint
  }

  /// What can be pressed in a slot of this kind, as far as it does something now.
  private var hints: [Command] {
    guard let slot = state.plannedSlot else { return [.help] }
    let commands: [Command] =
      switch slot.kind {
      case .exchange:
        [
          .nextQuestion, .rate, .followUp, .startSpeaking, .endSlot, .pause, .showReason, .skip,
          .takeNote, .undo, .setMarker, .leave, .help,
        ]
      case .presentation:
        [.nextSection, .endSlot, .pause, .setMarker, .takeNote, .undo, .leave, .help]
      case .preparation, .practical, .written, .pause:
        [.endSlot, .pause, .takeNote, .leave, .help]
      }
    // In a pause the way out of it comes first.
    return (state.isPaused ? [.pause] : [])
      + commands.filter { $0 != .pause || !state.isPaused }
      .filter(acts)
  }

  private func acts(_ command: Command) -> Bool {
    let question = state.currentQuestion
    return switch command {
    case .nextSection: !state.isPaused && state.hasNextSection
    case .nextQuestion, .followUp: !state.isPaused
    case .skip: !state.isPaused && question != nil
    case .rate: question != nil
    case .startSpeaking: question.map { $0.speakingSlotMilliseconds == nil } ?? false
    case .showReason: state.plan.mode == .training && question != nil
    case .pause: state.plan.mode == .training
    case .undo: state.canUndo
    default: true
    }
  }
}
