import ExamModel
import TextCells

/// Says how an oral was interrupted, and asks whether the interruption counts.
public struct ResumeScreen: Screen {
  private let offer: ResumeOffer
  private var cursor = ListCursor()

  public init(offer: ResumeOffer) { self.offer = offer }

  /// Not counting comes first: it is what one wants after a power cut.
  private var choices: [Bool] {
    if offer.mayChoose { return [false, true] }
    return [offer.mode == .exam]
  }

  public func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ResumeTexts(language: surface.language)
    frame.putHeader(texts.title, aside: SessionTexts(language: surface.language).mode(offer.mode))
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
    put(texts.interrupted(offer))
    if offer.slot != nil { put(texts.left(offer)) }
    if !isTight { row += 1 }
    if !offer.mayChoose { put(offer.mode == .exam ? texts.countedInExams : texts.paused) }
    drawChoices(on: &frame, row: row, texts)
    var open = Command.open.hint(surface.language)
    open.text = texts.resume
    let move = offer.mayChoose ? [Command.lineDown.hint(surface.language)] : []
    frame.putHints([open] + move + [Command.back, .help].map { $0.hint(surface.language) })
    return frame
  }

  private func drawChoices(on frame: inout Frame, row: Int, _ texts: ResumeTexts) {
    for (index, countsGap) in choices.enumerated() {
      let isSelected = index == cursor.index
      let clock = texts.clock(offer.slotSecondsLeft - (countsGap ? offer.gapSeconds : 0))
      let line = StyledLine(isSelected ? "▸ " : "  ", .accent)
      let isWide = frame.columns >= 72
      guard offer.mayChoose else {
        if offer.slot != nil { frame.put(clock, row: row, column: 3, style: .muted) }
        return
      }
      frame.put(
        line.adding(texts.choice(countsGap: countsGap), isSelected ? .bold : .plain)
          .trailing(isWide && offer.slot != nil ? clock : ""),
        row: row + index, column: 1, to: frame.columns - 1)
    }
  }

  public mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: choices.count, windowRows: choices.count) { return .none }
    switch command {
    case .open, .choose: return .resume(id: offer.id, countsGap: choices[cursor.index])
    case .back: return .back
    case .help: return .open(.help(.list))
    default: return .none
    }
  }
}
