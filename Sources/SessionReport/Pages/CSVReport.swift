import ExamModel
import Frames
import SessionEngine

/// Times and levels as one flat table for a spreadsheet (RFC 4180, UTF-8 without byte order mark).
///
/// A row for each slot, section and question, told apart by the column `kind`. Times are whole
/// seconds, points are out of 20 with a decimal point, and what is not known is empty:
///
/// * `slot` and `section`: `planned_seconds`, `actual_seconds` and `difference_seconds`, positive when
///   over; the last two are empty for what was not reached.
/// * `question`: `actual_seconds` is the length of the answer; `difference_seconds` is how far it lies
///   outside the question's target, negative when too short; both are empty for a skipped question.
///
/// The last columns are what a microphone heard, and empty where none did: of a `slot` the seconds heard
/// and spoken, long pauses and the pace with the band in which the truth lies; of a `question` the
/// seconds to the first word. Of a `slot` whose words were written down, `words` and
/// `counted_words_per_minute` tell how many were said. Nothing of it is a mark.
struct CSVReport {
  let session: ReportedSession
  let language: Language
  let form: TableForm

  static let columns = [
    "kind", "phase", "title", "planned_seconds", "actual_seconds", "difference_seconds",
    "criterion", "level", "points", "heard_seconds", "talk_seconds", "long_pauses",
    "longest_pause_seconds", "words_per_minute", "words_per_minute_lowest",
    "words_per_minute_highest", "first_word_seconds", "words", "counted_words_per_minute",
  ]

  var text: String {
    let content = ReportContent(session: session, language: language)
    let slots = content.debrief.slots.flatMap { rows(of: $0, content) }
    let questions = zip(content.debrief.questions, content.state.questions)
      .map { row(of: $0, firstWord: $1.firstWordMilliseconds, content) }
    return form.beginning
      + ([Self.columns.map(TableCell.text)] + slots + questions)
      .map { $0.map { $0.csv(form) }.joined(separator: form.separator) + "\r\n" }.joined()
  }

  private func rows(of slot: SlotDebrief, _ content: ReportContent) -> [[TableCell]] {
    let planned = session.plan.slots[slot.slot]
    let phase = phaseTitle(slot.slot)
    let head =
      row(
        "slot", phase, content.sessionWords.slot(planned), slot.plannedSeconds,
        slot.wasStarted ? slot.actualSeconds : nil) + voice(slot.speech) + words(slot.slot)
    return [head]
      + slot.sections.map {
        row(
          "section", phase, $0.title, $0.plannedSeconds, $0.wasReached ? $0.actualSeconds : nil)
          + voice(nil) + words(nil)
      }
  }

  /// What was said in a slot.
  private func words(_ slot: Int?) -> [TableCell] {
    let pace = session.spoken?.paces.first { $0.slot == slot }
    return [.integer(pace?.wordCount), .integer(pace?.wordsPerMinute)]
  }

  /// What was heard of a slot.
  private func voice(_ speech: SlotSpeech?) -> [TableCell] {
    [
      .number(speech.map { Double($0.heardMilliseconds) / 1000 }),
      .number(speech.map { Double($0.talkMilliseconds) / 1000 }),
      .integer(speech?.pauses.count),
      .number(speech?.longestPause.map { Double($0.lengthMilliseconds) / 1000 }),
      .integer(speech?.pace?.wordsPerMinute), .integer(speech?.pace?.lowest),
      .integer(speech?.pace?.highest), .empty,
    ]
  }

  private func row(
    _ kind: String, _ phase: String, _ title: String, _ planned: Int, _ actual: Int?
  ) -> [TableCell] {
    [
      .text(kind), .text(phase), .text(title), .integer(planned), .integer(actual),
      .integer(actual.map { $0 - planned }), .empty, .empty, .empty,
    ]
  }

  private func row(
    of entry: QuestionDebrief, firstWord: Int?, _ content: ReportContent
  ) -> [TableCell] {
    let target = entry.question.targetSeconds
    let seconds = entry.isSkipped ? nil : entry.answerSeconds
    let level = entry.level.map { session.plan.levels[$0] }
    let criterion = session.plan.criterion(id: entry.question.criterionID)?.name
    return [
      .text("question"), .text(phaseTitle(entry.slot)), .text(entry.question.text), .empty,
      .integer(seconds),
      .integer(seconds.map { $0 - min(max($0, target.lowerBound), target.upperBound) }),
      .text(criterion ?? entry.question.criterionID), .text(level?.name ?? ""),
      .number(level?.points),
    ] + voice(nil).dropLast() + [.number(firstWord.map { Double($0) / 1000 })] + words(nil)
  }

  private func phaseTitle(_ slot: Int) -> String {
    let phase = session.plan.slots[slot].phaseIndex
    let titles = session.plan.phaseTitles
    return titles.indices.contains(phase) ? titles[phase] : ""
  }
}
