import ExamModel
import Screens
import SessionEngine
import Speech
import TextCells
import Wording

/// The course of a session, one line for each event, with the debrief at its end.
struct Transcript {
  let session: ReportedSession
  let language: Language

  /// Columns of the debrief; lines of events are as long as they need to be.
  private static let columns = 80

  var text: String {
    let lines = heading + [""] + course + [""] + debrief + said
    return Prose.spaced(lines.joined(separator: "\n") + "\n", language)
  }

  private var heading: [String] {
    let title = ReportTexts(language: language).title
    let facts = FactList(
      session: session, state: session.state, debrief: Debrief(of: session.state),
      language: language
    ).settings
    let width = facts.map { TextCells.width(of: $0.label) }.max() ?? 0
    return underlined(title, with: "=")
      + facts.map { TextCells.fitted($0.label, to: width) + "  " + $0.value }
  }

  private var course: [String] {
    let times = session.events.map { ClockText.duration($0.atMilliseconds / 1000) }
    let width = times.map { TextCells.width(of: $0) }.max() ?? 0
    var state = SessionState(plan: session.plan)
    var sectionTimes = SectionTimes()
    var lines = underlined(TranscriptTexts(language: language).course, with: "-")
    for (event, time) in zip(session.events, times) {
      let before = state
      state.reduce(event)
      let wording = EventWording(
        event: event, before: before, after: state, language: language, sectionTimes: sectionTimes)
      sectionTimes.follow(from: before, to: state)
      lines.append(
        TextCells.fitted(time, to: width, alignment: .trailing) + "  " + wording.text)
    }
    return lines
  }

  private var debrief: [String] {
    let words = DebriefTexts(language: language, plan: session.plan)
    return underlined(words.title, with: "-")
      + DebriefScreen.text(
        of: session.state, spoken: session.spoken, language: language, columns: Self.columns)
  }

  /// Every word, in the pieces in which it was said.
  private var said: [String] {
    guard let spoken = session.spoken, !spoken.oral.isEmpty else { return [] }
    let cues = Subtitles(spoken.oral.words, columns: Self.columns - 10).cues
    let times = cues.map { ClockText.duration($0.startMilliseconds / 1000) }
    let width = times.map { TextCells.width(of: $0) }.max() ?? 0
    return [""] + underlined(TranscriptTexts(language: language).words, with: "-")
      + zip(cues, times).map { cue, time in
        TextCells.fitted(time, to: width, alignment: .trailing) + "  " + cue.text
      }
  }

  private func underlined(_ title: String, with sign: String) -> [String] {
    [title, String(repeating: sign, count: TextCells.width(of: title))]
  }
}
