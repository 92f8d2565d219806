import SessionEngine
import TextCells
import Wording

/// A marker, a note or a remark of the jury, at its time.
struct RemarkRow {
  let atMilliseconds: Int
  let slot: String
  let text: String

  var time: String { ClockText.duration(atMilliseconds / 1000) }

  /// All of them in the order of time; what was taken back again is not among them.
  static func rows(
    of session: ReportedSession, words: DebriefTexts, texts: ReportTexts
  ) -> [RemarkRow] {
    var state = SessionState(plan: session.plan)
    var remarks: [RemarkRow] = []
    for event in session.events {
      let count = state.remarks.count
      state.reduce(event)
      // The state keeps the slot's clock of a remark, which stands still in pauses.
      guard state.remarks.count > count, let remark = state.remarks.last else {
        continue
      }
      remarks.append(
        RemarkRow(
          at: state.lastEventMilliseconds, slot: words.slot(remark.slot),
          text: texts.remark(remark.text)))
    }
    let table = TableTexts(language: words.language)
    let annotations = state.annotations.map {
      RemarkRow(
        at: $0.atMilliseconds, slot: words.slot($0.slot),
        text: table.annotation($0, bareMarker: words.marker))
    }
    // The sort must not change the order of what happened at the same time.
    return (annotations + remarks).enumerated()
      .sorted { ($0.element.atMilliseconds, $0.offset) < ($1.element.atMilliseconds, $1.offset) }
      .map(\.element)
  }

  private init(at milliseconds: Int, slot: String, text: String) {
    atMilliseconds = milliseconds
    self.slot = TextCells.cleaned(slot)
    self.text = TextCells.cleaned(text)
  }
}
