import Screens
import SessionEngine
import TextCells

/// A marker, a note or a remark of the jury, at its time.
struct RemarkRow {
  let atMilliseconds: Int
  let slot: String
  let text: String
  /// Whether somebody wrote the text; a marker has none of its own.
  let isWritten: Bool

  var time: String { ClockText.duration(atMilliseconds / 1000) }

  /// All of them in the order of time.
  static func rows(of state: SessionState, words: DebriefTexts, texts: ReportTexts) -> [RemarkRow] {
    let annotations = state.annotations.map { annotation in
      RemarkRow(
        annotation, text: annotation.note ?? words.marker, isWritten: annotation.note != nil, words)
    }
    let interruptions = state.interruptions.map { remark in
      RemarkRow(
        remark.annotation, text: texts.interruption(remark.text), isWritten: true, words)
    }
    let rows = annotations + interruptions
    // The sort must not change the order of what happened at the same time.
    return rows.enumerated()
      .sorted { ($0.element.atMilliseconds, $0.offset) < ($1.element.atMilliseconds, $1.offset) }
      .map(\.element)
  }

  private init(_ annotation: Annotation, text: String, isWritten: Bool, _ words: DebriefTexts) {
    atMilliseconds = annotation.atMilliseconds
    slot = TextCells.cleaned(words.slot(annotation.slot))
    self.text = TextCells.cleaned(text)
    self.isWritten = isWritten
  }
}
