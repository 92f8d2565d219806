import SessionEngine
import TextCells
import Wording

/// Planned and actual time of a slot, of one of its sections or of the whole oral.
struct TimeRow {
  enum Kind {
    case slot
    case section
    case whole
  }

  let kind: Kind
  let title: String
  let plannedSeconds: Int
  /// `nil` for what was not reached.
  let actualSeconds: Int?
  /// What stands in place of a time that is missing.
  let missing: String

  var planned: String { ClockText.duration(plannedSeconds) }
  var actual: String { actualSeconds.map(ClockText.duration) ?? missing }
  var delta: String { deltaSeconds.map(ClockText.signed) ?? "" }

  var deltaSeconds: Int? { actualSeconds.map { $0 - plannedSeconds } }

  /// Whether the time was exceeded by more than goes without saying.
  ///
  /// A jury notices a slot that runs over; within one, a section has the tolerance of the pace.
  var isOver: Bool {
    guard let deltaSeconds else { return false }
    let tolerance = kind == .section ? Pace.toleranceSeconds(forBudget: plannedSeconds) : 10
    return deltaSeconds > tolerance
  }

  static func rows(of debrief: Debrief, words: DebriefTexts) -> [TimeRow] {
    let slots = debrief.slots.flatMap { slot in
      let row = TimeRow(
        kind: .slot, title: TextCells.cleaned(words.slot(slot.slot)),
        plannedSeconds: slot.plannedSeconds,
        actualSeconds: slot.wasStarted ? slot.actualSeconds : nil, missing: "–")
      return [row] + sections(of: slot, words: words)
    }
    return slots + [
      TimeRow(
        kind: .whole, title: words.total, plannedSeconds: debrief.plannedSeconds,
        actualSeconds: debrief.actualSeconds, missing: "–")
    ]
  }

  private static func sections(of slot: SlotDebrief, words: DebriefTexts) -> [TimeRow] {
    // A slot of one section is that section.
    guard slot.sections.count > 1 else { return [] }
    return slot.sections.map { section in
      TimeRow(
        kind: .section, title: TextCells.cleaned(section.title),
        plannedSeconds: section.plannedSeconds,
        actualSeconds: section.wasReached ? section.actualSeconds : nil,
        missing: slot.wasStarted ? words.notReached : "–")
    }
  }
}
