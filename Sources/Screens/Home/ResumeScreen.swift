import ExamModel
import Frames
import TextCells
import Wording

/// Says how an oral was interrupted, and asks whether the interruption counts.
package struct ResumeScreen: Screen {
  private let offer: ResumeOffer
  /// When the offer was made, and how fast the clock is that the screen goes by.
  private let madeMilliseconds: Int
  private let clockRate: Double
  private var cursor = ListCursor()

  /// - Parameters:
  ///   - madeMilliseconds: when the offer was made, on the clock that the screen goes by.
  ///   - clockRate: how many times faster than the wall clock that clock is.
  package init(offer: ResumeOffer, madeMilliseconds: Int = 0, clockRate: Double = 1) {
    self.offer = offer
    self.madeMilliseconds = madeMilliseconds
    self.clockRate = clockRate
  }

  /// The interruption lasts until it is answered.
  private func gapSeconds(at now: Int) -> Int {
    offer.gapSeconds + Int(Double(max(0, now - madeMilliseconds)) / clockRate) / 1000
  }

  package func nextChangeMilliseconds(after now: Int) -> Int? {
    let shown = gapSeconds(at: now) - offer.gapSeconds
    return madeMilliseconds + Int((Double((shown + 1) * 1000) * clockRate).rounded(.up))
  }

  /// Whether the program still runs the oral that was interrupted.
  private var isRunning: Bool { offer.cause != .programEnded }

  /// Not counting comes first: it is what one wants after a power cut.
  private var choices: [Bool] {
    if offer.mayChoose { return [false, true] }
    return [offer.mode == .exam]
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ResumeTexts(language: surface.language)
    let gapSeconds = gapSeconds(at: surface.nowMilliseconds)
    frame.putHeader(
      texts.title(of: offer), aside: SessionTexts(language: surface.language).mode(offer.mode))
    let isTight = surface.size.rows < 18
    var row = isTight ? 2 : 3
    func put(_ text: String, _ style: Style = .plain) {
      for line in TextCells.wrapped(TextCells.cleaned(text), to: frame.columns - 3) {
        frame.put(line, row: row, column: 1, style: style)
        row += 1
      }
    }
    let title = TextCells.truncated(TextCells.cleaned(offer.examTitle), to: frame.columns - 3)
    put(title, .bold)
    if !isTight { row += 1 }
    put(texts.interrupted(offer, gapSeconds: gapSeconds))
    if offer.slot != nil { put(texts.left(offer)) }
    if !isTight { row += 1 }
    if !offer.mayChoose { put(offer.mode == .exam ? texts.countedInExams : texts.paused) }
    renderChoices(on: &frame, row: row, gapSeconds, texts)
    var open = Command.open.hint(surface.language)
    open.text = texts.resume
    let move = offer.mayChoose ? [Command.lineDown.hint(surface.language)] : []
    var back = Command.back.hint(surface.language)
    if isRunning { back.text = Command.leave.hint(surface.language).text }
    frame.putHints([open] + move + [back, Command.help.hint(surface.language)])
    return frame
  }

  private func renderChoices(
    on frame: inout Frame, row: Int, _ gapSeconds: Int, _ texts: ResumeTexts
  ) {
    func clock(_ countsGap: Bool) -> String {
      guard offer.slot != nil else { return "" }
      return texts.clock(offer.slotSecondsLeft(counting: countsGap ? gapSeconds : 0))
    }
    let isWide = frame.columns >= 72
    var row = row
    if offer.mayChoose {
      for (index, countsGap) in choices.enumerated() {
        let isSelected = index == cursor.index
        frame.put(
          StyledLine(isSelected ? "▸ " : "  ", .accent)
            .adding(texts.choice(countsGap: countsGap), isSelected ? .bold : .plain)
            .trailing(isWide ? clock(countsGap) : ""),
          row: row + index, column: 1, to: frame.columns - 1)
      }
      row += choices.count
      if isWide { return }
    }
    // Where it has no room beside the choices, the clock stands below for the selected one.
    guard row < frame.rows - 1 else { return }
    frame.put(clock(choices[cursor.index]), row: row, column: 3, style: .muted)
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: choices.count, windowRows: choices.count) { return .none }
    switch command {
    case .open, .choose:
      let countsGap = choices[cursor.index]
      return isRunning ? .takeUp(countsGap: countsGap) : .resume(id: offer.id, countsGap: countsGap)
    case .back: return isRunning ? .keepForLater : .back
    case .help: return .open(.help(.list))
    default: return .none
    }
  }
}
