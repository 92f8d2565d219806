import ExamModel
import Frames
import SessionEngine
import Speech
import TextCells
import Wording

/// What an oral came to: a text that scrolls, then a page for each answer.
package struct DebriefScreen: Screen {
  /// The session's id; `nil` where nothing can be added to its journal.
  package let id: String?
  private var state: SessionState
  private var debrief: Debrief
  /// Said at the foot of the text, for example where the journal lies.
  private let closing: [String]
  /// Empty where the times of this oral are not a plan to adopt.
  private let timings: [FicheTiming]
  private var pager = Pager()
  private var isAskingToAdopt = false
  /// The answer that is looked at, counted from 0; `nil` for the oral as a whole.
  private var answer: Int?
  private var element = 0
  /// What the run loop has to say, such as a journal that takes no events.
  private var notice: String?
  /// What was said, where it was written down.
  private var spoken: SpokenSummary?
  /// What can be done about the words.
  private var transcribing: Transcribing

  /// How the sound of an oral becomes words.
  package enum Transcribing: Hashable, Sendable {
    /// There is no sound, or nothing that could listen to it.
    case impossible
    case possible
    /// A program is listening, and has come so far.
    case running(percent: Int)
  }
  /// The oral as a whole, as it was laid out at the last key: turning pages changes nothing of it.
  private var whole: Whole?

  private struct Whole: Sendable {
    let size: Size
    let language: Language
    let lines: [StyledLine]
  }

  /// - Parameter id: of the session, where ticks and levels can be added to its journal.
  package init(
    state: SessionState, closing: [String] = [], id: String? = nil, spoken: SpokenSummary? = nil,
    transcribing: Transcribing = .impossible
  ) {
    self.spoken = spoken
    self.transcribing = transcribing
    self.state = state
    self.closing = closing
    self.id = id
    debrief = Debrief(of: state)
    // The times of a try-out, or of half an oral, say nothing of the next one.
    let isWholeRun =
      state.stage == .finished(.completed) && !state.plan.isTryOut
      && state.plan.purpose == .rehearsal
    timings = isWholeRun ? state.ficheTimings() : []
  }

  /// Takes the state after a tick or a level.
  package mutating func update(_ state: SessionState, notice: String? = nil) {
    self.state = state
    self.notice = notice
    whole = nil
    debrief = Debrief(of: state)
  }

  /// Takes what was said, once it was written down.
  package mutating func show(_ spoken: SpokenSummary) {
    self.spoken = spoken
    whole = nil
  }

  /// Says something until the next key.
  package mutating func tell(_ text: String) { notice = text }

  /// Takes how far the transcription is.
  package mutating func show(_ transcribing: Transcribing, notice: String? = nil) {
    self.transcribing = transcribing
    self.notice = notice ?? self.notice
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DebriefTexts(language: surface.language, plan: state.plan)
    if let answer {
      let title = AnswerTexts(language: surface.language)
        .title(answer + 1, of: debrief.questions.count)
      frame.putHeader(title, aside: texts.title)
    } else {
      frame.putHeader(texts.title, aside: aside(surface.language))
    }
    pager.render(lines(surface).lines, on: &frame, rows: 2..<surface.size.rows - 2)
    if let notice {
      frame.putMessage(notice)
    } else if isAskingToAdopt {
      frame.putMessage(texts.confirmAdopting(timings))
    } else {
      frame.putHints(hints(surface.language))
    }
    return frame
  }

  /// How far the transcription is, else what the debrief is of.
  private func aside(_ language: Language) -> String {
    guard case .running(let percent) = transcribing else { return state.plan.examTitle }
    return language(
      fr: "transcription : \(percent)\u{A0}%", en: "transcribing: \(percent)%")
  }

  private func transcribeHint(_ language: Language) -> [Hint] {
    switch transcribing {
    case .impossible: return []
    case .possible: return [Command.transcribe.hint(language)]
    case .running:
      var hint = Command.transcribe.hint(language)
      hint.text = language(fr: "arrêter la transcription", en: "stop transcribing")
      return [hint]
    }
  }

  private func hints(_ language: Language) -> [Hint] {
    guard let answer else {
      let adopt: [Command] = timings.isEmpty ? [] : [.adoptTiming]
      let answers: [Command] = debrief.questions.isEmpty ? [] : [.nextAnswer]
      return answers.map { $0.hint(language) } + transcribeHint(language)
        + ([.lineDown, .pageDown] + adopt + [.back, .help]).map { $0.hint(language) }
    }
    let tick: [Command] = debrief.questions[answer].elements.isEmpty ? [] : [.tickElement]
    let own: [Command] = id == nil ? [] : tick + [.rate]
    return ([.nextAnswer] + own + [.previousAnswer, .pageDown, .back, .help]).map { command in
      var hint = command.hint(language)
      if command == .rate { hint.keys = "1…\(state.plan.levels.count)" }
      return hint
    }
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    notice = nil
    if isAskingToAdopt {
      isAskingToAdopt = false
      return key == .enter ? .adoptTiming(timings) : .none
    }
    switch Command.matching(key, in: answer == nil ? .debrief : .answers) {
    case .nextAnswer:
      turn(to: answer.map { $0 + 1 } ?? 0)
      return .none
    case .previousAnswer:
      turn(to: answer.map { $0 - 1 } ?? debrief.questions.count - 1)
      return .none
    default: break
    }
    if let answer { return handle(key, at: answer, surface) }
    switch Command.matching(key, in: .debrief) {
    case .adoptTiming:
      isAskingToAdopt = !timings.isEmpty
      return .none
    case .transcribe:
      // Where nothing was recorded, the answer says so.
      return id.map { .transcribe(id: $0) } ?? .none
    default: break
    }
    let command = Command.matching(key, in: .reader)
    if scroll(command, surface) { return .none }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.debrief))
    default: return key == .enter ? .back : .none
    }
  }

  /// Before the first answer and behind the last one lies the oral as a whole.
  private mutating func turn(to number: Int) {
    answer = debrief.questions.indices.contains(number) ? number : nil
    element = 0
    pager = Pager()
  }

  private mutating func handle(_ key: Key, at answer: Int, _ surface: Surface) -> Response {
    let count = debrief.questions[answer].elements.count
    switch Command.matching(key, in: .answers) {
    case .lineUp where count > 0 && element > 0:
      element -= 1
      showElement(surface)
    case .lineDown where count > 0 && element < count - 1:
      element += 1
      showElement(surface)
    case .tickElement where count > 0:
      return amend(.tick(answer: answer, element: element))
    case .rate:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        state.plan.levels.indices.contains(number - 1)
      else { return .none }
      return amend(.correctLevel(answer: answer, level: number - 1))
    case .back: turn(to: -1)
    case .help: return .open(.help(.answers))
    case let command:
      if !scroll(command, surface), key == .enter { turn(to: answer + 1) }
    }
    return .none
  }

  private func amend(_ intent: SessionIntent) -> Response {
    id.map { .amend(id: $0, intent) } ?? .none
  }

  private mutating func scroll(_ command: Command?, _ surface: Surface) -> Bool {
    if answer == nil {
      whole = Whole(size: surface.size, language: surface.language, lines: lines(surface).lines)
    }
    return pager.handle(
      command, lineCount: lines(surface).lines.count, windowRows: surface.size.rows - 4)
  }

  private mutating func showElement(_ surface: Surface) {
    guard let row = lines(surface).selectedRow else { return }
    pager.show(row, windowRows: surface.size.rows - 4)
  }

  /// The whole debrief as plain lines of at most this many columns, for what is not a screen.
  package static func text(
    of state: SessionState, spoken: SpokenSummary? = nil, language: Language, columns: Int
  ) -> [String] {
    let debrief = Debrief(of: state)
    let lines = DebriefText(
      state: state, debrief: debrief, spoken: spoken, language: language, columns: columns,
      showsElements: true
    ).lines
    return StyledLine.plainText(of: lines, columns: columns)
  }

  private func lines(_ surface: Surface) -> (lines: [StyledLine], selectedRow: Int?) {
    if let answer {
      return AnswerPage(
        plan: state.plan, debrief: debrief, answer: answer, language: surface.language,
        columns: surface.size.readableColumns
      ).lines(selectedElement: element)
    }
    if let whole, whole.size == surface.size, whole.language == surface.language {
      return (whole.lines, nil)
    }
    let lines =
      DebriefText(
        state: state, debrief: debrief, spoken: spoken, language: surface.language,
        columns: surface.size.readableColumns
      ).lines + (closing.isEmpty ? [] : [StyledLine()])
      + closing.flatMap { StyledLine.wrapped($0, .muted, to: surface.size.columns - 2) }
    return (lines, nil)
  }
}
