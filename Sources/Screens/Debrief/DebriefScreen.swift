import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// What an oral came to, as a text that scrolls.
package struct DebriefScreen: Screen {
  private let state: SessionState
  private let debrief: Debrief
  /// Said at the foot of the text, for example where the journal lies.
  private let closing: [String]
  /// Empty where the times of this oral are no plan to adopt.
  private let timings: [FicheTiming]
  private var pager = Pager()
  private var isAskingToAdopt = false

  package init(state: SessionState, closing: [String] = []) {
    self.state = state
    self.closing = closing
    debrief = Debrief(of: state)
    // The times of a try-out, or of half an oral, say nothing of the next one.
    let isWholeRun = state.stage == .finished(.completed) && !state.plan.isTryOut
    timings = isWholeRun ? state.ficheTimings() : []
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = DebriefTexts(language: surface.language, plan: state.plan)
    frame.putHeader(texts.title, aside: state.plan.examTitle)
    pager.draw(lines(surface), on: &frame, rows: 2..<surface.size.rows - 2)
    if isAskingToAdopt {
      frame.putMessage(texts.confirmAdopting(timings))
    } else {
      let adopt: [Command] = timings.isEmpty ? [] : [.adoptTiming]
      frame.putHints(
        ([.lineDown, .pageDown] + adopt + [.back, .help]).map { $0.hint(surface.language) })
    }
    return frame
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    if isAskingToAdopt {
      isAskingToAdopt = false
      return key == .enter ? .adoptTiming(timings) : .none
    }
    if Command.matching(key, in: .debrief) == .adoptTiming {
      isAskingToAdopt = !timings.isEmpty
      return .none
    }
    let command = Command.matching(key, in: .reader)
    let window = surface.size.rows - 4
    if pager.handle(command, lineCount: lines(surface).count, windowRows: window) { return .none }
    switch command {
    case .back: return .back
    case .help: return .open(.help(.debrief))
    default: return key == .enter ? .back : .none
    }
  }

  /// The whole debrief as plain lines of at most so many columns, for what is not a screen.
  package static func text(of state: SessionState, language: Language, columns: Int) -> [String] {
    let lines = DebriefText(
      state: state, debrief: Debrief(of: state), language: language, columns: columns
    ).lines
    return StyledLine.plainText(of: lines, columns: columns)
  }

  private func lines(_ surface: Surface) -> [StyledLine] {
    DebriefText(
      state: state, debrief: debrief, language: surface.language,
      columns: surface.size.readableColumns
    ).lines + (closing.isEmpty ? [] : [StyledLine()])
      + closing.flatMap { StyledLine.wrapped($0, .muted, to: surface.size.columns - 2) }
  }
}
