import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// Lays a comparison out as styled lines: columns side by side, or one below the other.
struct ComparisonText {
  private let comparison: SessionComparison
  private let before: HistoryEntry
  private let after: HistoryEntry
  private let texts: ComparisonTexts
  private let language: Language
  private let columns: Int

  /// One thing in both runs, ready to be set.
  private struct Row {
    var label: String
    var before: String?
    var after: String?
    var difference = ""
    var verdict: ComparisonVerdict?
  }

  /// How much longer than `59:59` the longest time of both runs is.
  private var hourColumns: Int {
    let seconds = [before, after].flatMap { [$0.actualSeconds, $0.plannedSeconds] }.max() ?? 0
    return ClockText.columns(ofSeconds: seconds) - 5
  }

  /// A value may be a time with its difference.
  private var valueColumns: Int { 15 + 2 * hourColumns }
  private var differenceColumns: Int { 8 + hourColumns }
  private static let verdictColumns = 14
  /// Below this width the values stand under their label.
  private static let wideColumns = 72

  init(
    _ comparison: SessionComparison, before: HistoryEntry, after: HistoryEntry, language: Language,
    columns: Int
  ) {
    self.comparison = comparison
    self.before = before
    self.after = after
    self.language = language
    self.columns = columns
    texts = ComparisonTexts(language: language)
  }

  private var isWide: Bool { columns >= Self.wideColumns }

  var lines: [StyledLine] {
    runs + [StyledLine()] + summary + heading(texts.whole)
      + rows(whole)
      + heading(texts.slots) + rows(slots) + sections + heading(texts.criteria) + rows(criteria)
      + questions + voice
  }

  private var runs: [StyledLine] {
    let history = HistoryTexts(language: language)
    return [(texts.before, before), (texts.after, after)].flatMap { label, entry in
      StyledLine.wrapped(
        texts.run(label, entry.startedText, history.subject(entry)), .muted, to: columns)
    }
  }

  private var summary: [StyledLine] {
    let verdicts =
      comparison.slots.map(\.times.verdict) + comparison.sections.map(\.times.verdict)
      + comparison.criteria.map(\.levels.verdict) + comparison.questions.map(\.levelVerdict)
      + comparison.questions.map(\.timeVerdict)
    func count(_ wanted: ComparisonVerdict) -> Int { verdicts.filter { $0 == wanted }.count }
    let counts = texts.summary(
      better: count(.better), same: count(.same), worse: count(.worse))
    return isWide ? [StyledLine(counts.joined(separator: "   "))] : counts.map { StyledLine($0) }
  }

  // MARK: Rows

  private var whole: [Row] {
    let marks = MarkText(language: language)
    var mark = Row(
      label: texts.mark, before: comparison.mark.before.map(marks.outOfTwenty) ?? texts.notRated,
      after: comparison.mark.after.map(marks.outOfTwenty) ?? texts.notRated,
      verdict: comparison.mark.verdict)
    if let old = comparison.mark.before, let new = comparison.mark.after {
      mark.difference = marks.signed(new - old)
    }
    let counts = comparison.questionCounts
    return [
      mark, row(texts.length, comparison.whole),
      Row(
        label: texts.questionCount, before: counts.before.map { "\($0)" },
        after: counts.after.map { "\($0)" },
        difference: signed((counts.after ?? 0) - (counts.before ?? 0))),
    ]
  }

  private var slots: [Row] { comparison.slots.map { row(texts.slot($0), $0.times) } }

  /// The sections, each fiche under its title.
  private var sections: [StyledLine] {
    var titles: [String] = []
    var groups: [[SectionComparison]] = []
    for section in comparison.sections {
      let title = section.ficheTitle ?? SessionTexts(language: language).parcours
      if let index = titles.firstIndex(of: title) {
        groups[index].append(section)
      } else {
        titles.append(title)
        groups.append([section])
      }
    }
    return zip(titles, groups).flatMap { title, group in
      // A bare parcours needs no heading above its own name.
      let isBare = group.count == 1 && group[0].title == title
      return (isBare ? [] : heading(title)) + rows(group.map { row($0.title, $0.times) })
    }
  }

  private var criteria: [Row] {
    comparison.criteria.map { entry in
      Row(
        label: entry.criterion.shortName,
        before: entry.levels.before.map(texts.name) ?? texts.notRated,
        after: entry.levels.after.map(texts.name) ?? texts.notRated,
        difference: entry.stepDifference.map(signed) ?? "", verdict: entry.levels.verdict)
    }
  }

  private var questions: [StyledLine] {
    let title = heading(texts.questions)
    guard !comparison.questions.isEmpty else {
      return title + [StyledLine("  " + texts.noQuestions, .muted)]
    }
    return title
      + comparison.questions.flatMap { entry in
        StyledLine.wrapped(entry.question.text, to: columns, indent: 2)
          + rows([
            Row(
              label: "  " + texts.level, before: level(entry.before), after: level(entry.after),
              verdict: entry.levelVerdict),
            Row(
              label: "  " + texts.answer, before: ClockText.duration(entry.before.seconds),
              after: ClockText.duration(entry.after.seconds),
              difference: ClockText.signed(entry.differenceSeconds), verdict: entry.timeVerdict),
          ])
      }
  }

  /// What the voice was like, where either run was heard; nothing of it is better or worse.
  private var voice: [StyledLine] {
    guard comparison.speech.before != nil || comparison.speech.after != nil else { return [] }
    let figures = SpeechFigures(language: language)
    return heading(SoundTexts(language: language).heading) + rows(voiceRows(figures))
      + StyledLine.wrapped(figures.caution, .muted, to: columns, indent: 2)
  }

  private func voiceRows(_ figures: SpeechFigures) -> [Row] {
    func row(
      _ label: String, _ value: (OralSpeech) -> String,
      _ difference: (OralSpeech, OralSpeech) -> String = { _, _ in "" }
    ) -> Row {
      let (old, new) = (comparison.speech.before, comparison.speech.after)
      var row = Row(
        label: label, before: old.map(value) ?? figures.notHeard,
        after: new.map(value) ?? figures.notHeard)
      if let old, let new { row.difference = difference(old, new) }
      return row
    }
    return [
      row(figures.heard, { ClockText.duration($0.heardMilliseconds / 1000) }),
      row(figures.talk, figures.talk) { signed(figures.percent($1) - figures.percent($0)) },
      row(figures.pace, figures.pace) { old, new in
        guard let before = old.pace, let after = new.pace else { return "" }
        return signed(after.wordsPerMinute - before.wordsPerMinute)
      },
      row(figures.pauses, figures.pauses) {
        let difference = $1.pausesInTenMinutes - $0.pausesInTenMinutes
        return (difference >= 0.05 ? "+" : "") + figures.tenths(difference)
      },
      row(figures.longestPause, figures.longestPause), row(figures.firstWord, figures.firstWord),
    ]
  }

  private func level(_ answer: QuestionComparison.Answer) -> String {
    if answer.isSkipped { return texts.skipped }
    return answer.level.map(texts.name) ?? texts.notRated
  }

  private func row(_ label: String, _ times: Compared<TimeUse>) -> Row {
    Row(
      label: label, before: times.before.map(texts.time), after: times.after.map(texts.time),
      difference: times.differenceSeconds.map(ClockText.signed) ?? "", verdict: times.verdict)
  }

  private func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  // MARK: Lines

  /// The columns' names stand beside a heading that leaves them room.
  private func heading(_ title: String) -> [StyledLine] {
    let title = TextCells.cleaned(title)
    guard isWide, TextCells.width(of: title) < labelColumns else {
      return StyledLine.heading(title)
    }
    let label = TextCells.fitted(title, to: labelColumns)
    let names =
      fitted(texts.before, valueColumns) + fitted(texts.after, valueColumns)
      + fitted(texts.difference, differenceColumns)
    return [StyledLine(), StyledLine(label, .bold).adding(names, .muted)]
  }

  private var labelColumns: Int {
    columns - 2 * valueColumns - differenceColumns - Self.verdictColumns
  }

  private func fitted(_ text: String, _ columns: Int) -> String {
    // One column stays free, so that two long values do not run into each other.
    let text = TextCells.truncated(TextCells.cleaned(text), to: columns - 1)
    return TextCells.fitted(text, to: columns, alignment: .trailing)
  }

  private func rows(_ rows: [Row]) -> [StyledLine] {
    rows.flatMap { isWide ? [wide($0)] : stacked($0) }
  }

  private func wide(_ row: Row) -> StyledLine {
    let label = TextCells.truncated(TextCells.cleaned("  " + row.label), to: labelColumns - 1)
    return StyledLine(TextCells.fitted(label, to: labelColumns))
      .adding(fitted(row.before ?? "–", valueColumns), .muted)
      .adding(fitted(row.after ?? "–", valueColumns))
      .adding(fitted(row.difference, differenceColumns), .muted)
      .adding(row.verdict.map { "  " + texts.verdict($0) } ?? "", style(row.verdict))
  }

  private func stacked(_ row: Row) -> [StyledLine] {
    let width = max(TextCells.width(of: texts.before), TextCells.width(of: texts.after)) + 1
    func line(_ name: String, _ value: String?) -> StyledLine {
      StyledLine("    " + TextCells.fitted(name, to: width), .muted).adding(value ?? "–")
    }
    var label = StyledLine.wrapped(
      row.label.trimmed, to: columns - Self.verdictColumns, indent: 2)
    if let verdict = row.verdict {
      label[0] = label[0].trailing(texts.verdict(verdict), style(verdict))
    }
    let after = line(texts.after, row.after)
    let needed = 4 + width + TextCells.width(of: row.after ?? "–") + 1
    // A long time and a long difference stand one below the other.
    guard needed + TextCells.width(of: row.difference) <= columns else {
      return label + [line(texts.before, row.before), after, StyledLine().trailing(row.difference)]
    }
    return label + [line(texts.before, row.before), after.trailing(row.difference)]
  }

  private func style(_ verdict: ComparisonVerdict?) -> Style {
    switch verdict {
    case .better: Style(.green)
    case .worse: Style(.amber)
    case .same, nil: .muted
    }
  }
}

extension String {
  /// Without the spaces it begins with.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
