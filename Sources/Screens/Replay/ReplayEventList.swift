import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The events of a session with their times, to jump to one of them.
struct ReplayEventList: Sendable {
  enum Outcome: Hashable {
    case open
    case closed
    /// The position in milliseconds that was chosen.
    case jump(Int)
  }

  private let index: ReplayIndex
  private var cursor: ListCursor

  init(index: ReplayIndex, position: Int) {
    self.index = index
    cursor = ListCursor(index: index.timeline.eventIndex(at: position) ?? 0)
  }

  private var events: [SessionEvent] { index.timeline.events }

  mutating func handle(_ key: Key, rows: Int) -> Outcome {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: events.count, windowRows: Self.window(rows)) { return .open }
    switch command {
    case .open, .choose:
      guard events.indices.contains(cursor.index) else { return .closed }
      return .jump(events[cursor.index].atMilliseconds)
    case .back: return .closed
    default: return Command.matching(key, in: .replay) == .eventList ? .closed : .open
    }
  }

  func render(on frame: inout Frame, language: Language) {
    let texts = ReplayTexts(language: language, plan: index.timeline.plan)
    frame.putHeader(texts.events, aside: texts.count(cursor.index + 1, of: events.count))
    let window = Self.window(frame.rows)
    for (offset, event) in cursor.visible(count: events.count, windowRows: window).enumerated() {
      render(event, on: &frame, row: 2 + offset, texts)
    }
    frame.putHints(
      [
        Command.lineDown.hint(language),
        Hint(keys: Command.open.hint(language).keys, text: texts.jump),
        Command.back.hint(language),
      ])
  }

  private func render(_ number: Int, on frame: inout Frame, row: Int, _ texts: ReplayTexts) {
    let event = events[number]
    let isSelected = number == cursor.index
    let time = ClockText.duration(event.atMilliseconds / 1000)
    let slot = index.slot(ofEvent: number)
    // What belongs to a slot is set in below it.
    let isInside = event.fact.isInsideSlot
    let style = isSelected || !isInside ? Style.bold : event.fact.isLandmark ? .plain : .muted
    frame.put(
      StyledLine(isSelected ? "▸" : " ", .accent)
        .adding(TextCells.fitted(time, to: 8, alignment: .trailing), .muted)
        .adding(isInside ? "    " : "  ")
        .adding(texts.event(event.fact, inSlot: slot), style),
      row: row, column: 1, to: frame.columns - 1)
  }

  private static func window(_ rows: Int) -> Int { rows - 4 }
}

extension SessionEvent.Fact {
  /// Whether the fact is listed below the slot it happened in.
  fileprivate var isInsideSlot: Bool {
    switch self {
    case .slotStarted, .finished, .reopened, .recovered, .levelCorrected, .elementTicked, .sound:
      false
    case .table(let fact):
      if case .markerSet = fact { true } else { false }
    case .slotEnded, .sectionReached, .questionAsked, .followUpAsked, .voiceStarted,
      .voiceEnded, .speakingStarted,
      .levelGiven, .questionSkipped, .remarkMade, .markerSet, .noteTaken, .undone, .paused,
      .resumed:
      true
    }
  }
}
