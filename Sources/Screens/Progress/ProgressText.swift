import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// Lays the progress out as styled lines: where the candidate stands, then what it rests on.
struct ProgressText {
  private let progress: Progress
  private let study: StudyReport?
  private let language: Language
  private let texts: ProgressTexts
  private let columns: Int

  /// The latest sessions that a plot shows.
  private static let plottedRuns = 20
  private static let barredRuns = 6

  init(progress: Progress, study: StudyReport? = nil, language: Language, columns: Int) {
    self.progress = progress
    self.study = study
    self.language = language
    self.columns = columns
    texts = ProgressTexts(language: language, progress: progress)
  }

  var lines: [StyledLine] {
    guard !progress.isEmpty else { return emptyLines + memory }
    return readiness + nextRun + levels + memory + overruns
      + VoiceLines(runs: progress.runs, language: language, columns: columns).lines + fiches
  }

  private var emptyLines: [StyledLine] {
    let paragraphs = texts.empty.flatMap {
      StyledLine.wrapped($0, to: columns) + [StyledLine()]
    }
    return paragraphs + (progress.nextRun.ficheIDs.isEmpty ? [] : nextRun.dropFirst().map { $0 })
  }

  private var readiness: [StyledLine] {
    let tone: Style.Tone = progress.readiness.isReady ? .green : .amber
    return [StyledLine(texts.readiness, Style(tone, bold: true))]
      + progress.readiness.checks.flatMap { check in
        StyledLine.wrapped(
          texts.check(check), check.isMet ? .plain : Style(.amber), to: columns, indent: 4,
          sign: check.isMet ? "  ✓" : "  ✗")
      }
      + (texts.ratings.map { StyledLine.wrapped($0, .muted, to: columns, indent: 4) } ?? [])
  }

  private var nextRun: [StyledLine] {
    let plan = texts.plan
    guard !plan.isEmpty else { return [] }
    return StyledLine.heading(texts.nextRun)
      + plan.flatMap { StyledLine.wrapped($0, to: columns, indent: 4, sign: "  →") }
  }

  // MARK: Levels

  private var levels: [StyledLine] {
    StyledLine.heading(texts.levels) + progress.criteria.flatMap(criterion)
  }

  private func criterion(_ entry: CriterionProgress) -> [StyledLine] {
    let last = entry.runLevels.last { $0 != nil } ?? nil
    var words = texts.level(last)
    if columns >= 90, entry.askedCount > 0 { words += " · \(texts.asked(entry.askedCount))" }
    if columns >= 70, let seconds = entry.lastAskedSeconds {
      words += " · \(texts.lastAsked(seconds))"
    }
    let tone = Style(last.map { $0 < progress.levels.halfwayIndex } ?? false ? .amber : .plain)
    let name = TextCells.cleaned(entry.criterion.shortName)
    let isNarrow = columns < 60
    let width = isNarrow ? 2 : min(28, columns / 3) + 1
    let room = max(1, columns - 2 - width - 1 - TextCells.width(of: words))
    let plot = Plot.heights(
      entry.runLevels.suffix(min(Self.plottedRuns, room)), scale: progress.levels.count)
    if isNarrow {
      return [
        StyledLine("  " + TextCells.truncated(name, to: columns - 2)),
        StyledLine("    ").adding(plot, .accent).trailing(words, tone),
      ]
    }
    return [
      StyledLine("  " + TextCells.fitted(TextCells.truncated(name, to: width - 1), to: width))
        .adding(plot, .accent).trailing(words, tone)
    ]
  }

  // MARK: Memory

  /// How many questions are listed; the drill has all of them.
  private static let listedQuestions = 12

  private var memory: [StyledLine] {
    guard let study, !study.entries.isEmpty else { return [] }
    let drill = DrillTexts(language: language)
    var lines = StyledLine.heading(texts.memory)
    lines += StyledLine.wrapped(drill.outlook(study.outlook), to: columns, indent: 2)
    lines += CurveLines(points: study.curve, texts: texts, columns: columns).lines
    if study.unseenCount > 0 {
      lines += StyledLine.wrapped(texts.unseen(study.unseenCount), .muted, to: columns, indent: 2)
    }
    for entry in study.entries.prefix(Self.listedQuestions) {
      lines.append(StyledLine())
      let next = entry.nextDay.map(drill.next) ?? drill.notBeforeExam
      let plot = Plot.heights(entry.grades.suffix(6).map { $0 - 1 }, scale: 4)
      lines += StyledLine.wrapped(entry.question, to: columns, indent: 2, sign: "  ")
      let last = entry.grades.last.map { texts.grade($0) + " · " } ?? ""
      lines.append(
        StyledLine("    ").adding(plot, .accent).adding("  " + last + next, .muted))
    }
    return lines
  }

  // MARK: Times

  private var overruns: [StyledLine] {
    progress.slotKinds.flatMap { entry in
      let runs = zip(progress.runs, entry.runDeltaSeconds).suffix(Self.barredRuns)
        .compactMap { run, delta in delta.map { (run, $0) } }
      guard !runs.isEmpty else { return [StyledLine]() }
      let largest = runs.map { abs($0.1) }.max() ?? 0
      return StyledLine.heading(texts.overrun(entry.kind))
        + runs.map { bar($0, delta: $1, largest: max(60, largest)) }
    }
  }

  private func bar(_ run: ProgressRun, delta: Int, largest: Int) -> StyledLine {
    let amountColumns = max(7, 2 + ClockText.columns(ofSeconds: largest))
    let half = min(20, (columns - 15 - amountColumns) / 2)
    let day = TextCells.fitted(
      DateText(language: language).short(CalendarDay(utcSeconds: run.startedSeconds)), to: 7)
    let amount = TextCells.fitted(
      ClockText.signed(delta), to: amountColumns, alignment: .trailing)
    return StyledLine("  " + day + amount + "  ")
      .adding(
        Plot.signedBar(delta, largest: largest, half: half),
        Style(delta > 0 ? .red : .accent)
      )
      .adding(run.isComplete || columns < 70 ? "" : "  " + texts.notComplete, .muted)
  }

  // MARK: Fiches

  private var fiches: [StyledLine] {
    guard !progress.fiches.isEmpty else { return [] }
    return StyledLine.heading(texts.fiches)
      + progress.fiches.flatMap { entry -> [StyledLine] in
        let level = entry.medianLevel.map { " · " + texts.level($0) } ?? ""
        let words = texts.presented(entry.runCount) + level
        let title = TextCells.cleaned(entry.title)
        if columns < 76 {
          return [StyledLine("  " + title), StyledLine("    " + words, .muted)]
        }
        return [StyledLine("  " + title).trailing(words)]
      }
  }
}
