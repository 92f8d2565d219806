import ExamModel
import Frames
import SessionEngine
import Speech
import TextCells
import Wording

/// Lays a debrief out as styled lines: the verdict first, then what it rests on.
struct DebriefText {
  private let state: SessionState
  private let debrief: Debrief
  private let texts: DebriefTexts
  private let session: SessionTexts
  private let columns: Int
  /// Whether the elements of good answers stand below the questions.
  private let showsElements: Bool
  private let language: Language
  private let spoken: SpokenSummary?

  init(
    state: SessionState, debrief: Debrief, spoken: SpokenSummary? = nil, language: Language,
    columns: Int, showsElements: Bool = false
  ) {
    self.spoken = spoken
    self.language = language
    self.showsElements = showsElements
    self.state = state
    self.debrief = debrief
    self.columns = columns
    texts = DebriefTexts(language: language, plan: state.plan)
    session = SessionTexts(language: language)
  }

  var lines: [StyledLine] {
    summary + points(texts.strengths, "+", debrief.strengths, .green)
      + points(texts.weaknesses, "−", debrief.weaknesses, .amber) + nextSteps + times + voice
      + criteria + questions + notes + said
  }

  private var summary: [StyledLine] {
    var lines: [StyledLine] = []
    if state.stage == .finished(.abandoned) {
      lines.append(StyledLine(texts.abandoned, Style(.amber, bold: true)))
    }
    let mark =
      debrief.indicativeMark.map(texts.mark)
      ?? texts.noMark(isUnspoken: debrief.isUnspoken)
    let total =
      "\(ClockText.duration(debrief.actualSeconds)) / \(ClockText.duration(debrief.plannedSeconds))"
    // Where both have no room in a line, the mark is not the one that is cut.
    let fits = TextCells.width(of: mark) + TextCells.width(of: total) + 3 <= columns
    lines.append(fits ? StyledLine(mark, .bold).trailing(total) : StyledLine(mark, .bold))
    if !fits { lines.append(StyledLine("").trailing(total)) }
    if let comparison = TableTexts(language: language).comparison(debrief.comparedCounts) {
      lines += StyledLine.wrapped(comparison, to: columns)
    }
    return lines
  }

  private func points(
    _ title: String, _ sign: String, _ points: [DebriefPoint], _ tone: Style.Tone
  ) -> [StyledLine] {
    guard !points.isEmpty else { return [] }
    return StyledLine.heading(title)
      + points.flatMap { point in
        StyledLine.wrapped(texts.point(point), to: columns, indent: 4, sign: "  " + sign)
      }
  }

  private var nextSteps: [StyledLine] {
    guard !debrief.nextSteps.isEmpty else { return [] }
    let steps = NextStepTexts(language: language)
    return StyledLine.heading(texts.nextSteps)
      + debrief.nextSteps.flatMap { step in
        let name = step.criterion.shortName
        return StyledLine.wrapped(
          language.labelled(TextCells.cleaned(name), steps.clause(step)), to: columns, indent: 4,
          sign: "  →")
          + (steps.missing(step).map {
            StyledLine.wrapped($0, .muted, to: columns, indent: 4)
          } ?? [])
      }
  }

  private var times: [StyledLine] {
    var lines: [StyledLine] = [
      StyledLine(),
      StyledLine(texts.times, .bold).trailing(
        row(session.planned, session.actual, session.delta), .muted),
    ]
    for slot in debrief.slots {
      let actual = slot.wasStarted ? ClockText.duration(slot.actualSeconds) : "–"
      let delta = slot.wasStarted ? ClockText.signed(slot.deltaSeconds) : "–"
      lines.append(
        StyledLine("  " + texts.slot(slot.slot)).trailing(
          row(ClockText.duration(slot.plannedSeconds), actual, delta),
          Style(slot.deltaSeconds > 10 ? .red : .plain)))
      lines += slot.sections.count > 1 && slot.wasStarted ? slot.sections.map(section) : []
    }
    lines.append(
      StyledLine("  " + texts.total, .bold).trailing(
        row(
          ClockText.duration(debrief.plannedSeconds), ClockText.duration(debrief.actualSeconds),
          ClockText.signed(debrief.actualSeconds - debrief.plannedSeconds)), .bold))
    if let interruptions = texts.interruptions(state.gaps) {
      lines += StyledLine.wrapped(
        language.labelled(texts.interruptions, interruptions), .muted, to: columns, indent: 4,
        sign: "  ")
    }
    return lines
  }

  private func section(_ section: SectionDebrief) -> StyledLine {
    let planned = ClockText.duration(section.plannedSeconds)
    guard section.wasReached else {
      return StyledLine("      " + section.title, .muted)
        .trailing(unreachedRow(planned), .muted)
    }
    return StyledLine("    ✓ " + section.title, .muted)
      .trailing(
        row(
          planned, ClockText.duration(section.actualSeconds),
          ClockText.signed(section.deltaSeconds)), .muted)
  }

  /// The columns of the figures, narrow where the names beside them would be cut to a letter.
  private var figureColumns: (planned: Int, actual: Int, delta: Int) {
    // `−1:20:00` touches the column before where an oral lasts for hours.
    let longest = max(debrief.plannedSeconds, debrief.actualSeconds)
    let hours = max(0, ClockText.columns(ofSeconds: longest) - 5)
    guard columns < 60 else { return (max(8, 6 + hours), max(13, 7 + hours), 8 + hours) }
    return (6 + hours, 7 + hours, 7 + hours)
  }

  private func row(_ planned: String, _ actual: String, _ delta: String) -> String {
    TextCells.fitted(planned, to: figureColumns.planned, alignment: .trailing)
      + TextCells.fitted(actual, to: figureColumns.actual, alignment: .trailing)
      + TextCells.fitted(delta, to: figureColumns.delta, alignment: .trailing)
  }

  /// The figures of a section that was not reached, for which there is a word and no difference.
  private func unreachedRow(_ planned: String) -> String {
    guard columns < 60 else { return row(planned, texts.notReached, "") }
    let rest = figureColumns.actual + figureColumns.delta
    return TextCells.fitted(planned, to: figureColumns.planned, alignment: .trailing)
      + TextCells.fitted(texts.notReached, to: rest, alignment: .trailing)
  }

  /// What the microphone heard of each slot.
  private var voice: [StyledLine] {
    let heard = debrief.slots.filter { $0.speech != nil }
    guard !heard.isEmpty else { return [] }
    let sound = SoundTexts(language: language)
    var lines = StyledLine.heading(sound.heading)
    for slot in heard {
      lines.append(StyledLine("  " + texts.slot(slot.slot)))
      for clause in slot.speech.map(sound.clauses) ?? [] {
        lines += StyledLine.wrapped(clause, to: columns, indent: 6, sign: "    ·")
      }
    }
    return lines + StyledLine.wrapped(sound.caution, .muted, to: columns, indent: 2)
  }

  /// What a transcriber wrote down.
  private var said: [StyledLine] {
    spoken.map {
      SpokenLines(spoken: $0, plan: state.plan, language: language, columns: columns).lines
    } ?? []
  }

  private var criteria: [StyledLine] {
    StyledLine.heading(texts.criteria)
      + debrief.criteria.flatMap { entry in
        let level = entry.medianLevel.map { state.plan.levels[$0].name.lowercased() }
        let word = level ?? (entry.askedCount == 0 ? texts.notAsked : texts.notRated)
        let verdict = entry.askedCount == 0 ? word : "\(word) · \(texts.asked(entry.askedCount))"
        return criterion(entry.criterion.name, verdict, level == nil ? .muted : .plain)
      }
  }

  /// A criterion with its verdict beside it, or below where there is not room for both.
  private func criterion(_ name: String, _ verdict: String, _ style: Style) -> [StyledLine] {
    let name = TextCells.cleaned(name)
    guard TextCells.width(of: name) + TextCells.width(of: verdict) + 5 > columns else {
      return [StyledLine("  " + name).trailing(verdict, style)]
    }
    return StyledLine.wrapped(name, to: columns, indent: 2, sign: " ")
      + [StyledLine("").trailing(verdict, style)]
  }

  private var questions: [StyledLine] {
    guard !debrief.questions.isEmpty else { return [] }
    return StyledLine.heading(texts.questions)
      + debrief.questions.enumerated().flatMap { index, entry in question(entry, index + 1) }
  }

  private func question(_ entry: QuestionDebrief, _ number: Int) -> [StyledLine] {
    var facts: [String] = []
    facts.append(state.plan.criterion(id: entry.question.criterionID)?.shortName ?? "")
    facts.append(
      entry.level.map { state.plan.levels[$0].name.lowercased() }
        ?? (entry.isSkipped ? texts.skipped : texts.notRated))
    if let length = entry.length {
      facts.append("\(ClockText.duration(entry.answerSeconds)) (\(texts.length(length)))")
    }
    if let seconds = entry.hesitationSeconds { facts.append(texts.hesitation(seconds)) }
    let sign = TextCells.fitted("\(number).", to: 4, alignment: .trailing)
    return StyledLine.wrapped(entry.question.text, to: columns, indent: 5, sign: sign)
      + entry.followUps.flatMap {
        StyledLine.wrapped($0, .muted, to: columns, indent: 7, sign: "     ↳")
      }
      + StyledLine.wrapped(facts.joined(separator: " · "), .muted, to: columns, indent: 5)
      + (showsElements ? elements(entry) : [])
  }

  private func elements(_ entry: QuestionDebrief) -> [StyledLine] {
    entry.elements.flatMap {
      StyledLine.wrapped(
        $0.text, .muted, to: columns, indent: 9, sign: "     \($0.isSaid ? "[✓]" : "[ ]")")
    }
  }

  private var notes: [StyledLine] {
    guard !state.annotations.isEmpty else { return [] }
    return StyledLine.heading(texts.notes)
      + state.annotations.flatMap { annotation in
        StyledLine.wrapped(
          TableTexts(language: language).annotation(annotation, bareMarker: texts.marker),
          annotation.note == nil ? .muted : .plain, to: columns,
          indent: 10, sign: "  " + ClockText.duration(annotation.atMilliseconds / 1000))
      }
  }
}
