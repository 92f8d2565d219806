import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The picture of a session at an instant, live or replayed: the same function renders both.
package struct SessionPicture {
  /// From this height on there is room for rules, empty lines and the state of the criteria.
  package static let roomyRows = 18

  private let state: SessionState
  private let now: Int
  private let language: Language
  private let texts: SessionTexts
  private let secondsOfDay: Int?
  private let soundSign: SoundSign?

  /// - Parameters:
  ///   - secondsOfDay: the time of day to show, in seconds since midnight; `nil` to show none.
  ///   - soundSign: what to show of the microphone; `nil` for nothing.
  package init(
    state: SessionState, atMilliseconds now: Int, language: Language, secondsOfDay: Int? = nil,
    soundSign: SoundSign? = nil
  ) {
    self.secondsOfDay = secondsOfDay
    self.soundSign = soundSign
    self.state = state
    self.now = now
    self.language = language
    texts = SessionTexts(language: language)
  }

  /// Renders all rows but the last ones, which hold hints live and the player's bar in a replay.
  ///
  /// - Parameters:
  ///   - footerRows: how many rows at the bottom are left to the caller.
  ///   - showsReason: whether the reason of the question stands below it.
  package func render(on frame: inout Frame, footerRows: Int, showsReason: Bool = false) {
    renderHeader(on: &frame)
    SlotBar(state: state, now: now, texts: texts).render(on: &frame, row: 1)
    guard let slot = state.plannedSlot else { return }
    let bottom = frame.rows - footerRows
    switch slot.kind {
    case .exchange:
      renderExchange(on: &frame, bottom: bottom, showsReason)
      renderCriteria(on: &frame, bottom: bottom)
    case .presentation: renderPresentation(slot, on: &frame, bottom: bottom)
    case .preparation, .practical, .written, .pause:
      renderClock(on: &frame, row: 4, bottom: bottom)
      renderMarkersAndNotes(on: &frame, row: bottom - 1)
    }
  }

  /// Renders again what time and markers change.
  ///
  /// - Parameter earlier: what the frame shows: a state that is the same but for markers and notes.
  package func refresh(
    _ frame: inout Frame, since earlier: SessionPicture, footerRows: Int, showsReason: Bool = false
  ) {
    // All clocks but that of an answer are of the slot's whole seconds.
    let isNewSecond = slotElapsedSeconds != earlier.slotElapsedSeconds
    if secondsOfDay != earlier.secondsOfDay || soundSign != earlier.soundSign
      || isNewSecond && secondsOfDay != nil
    {
      frame.clear(rows: 0..<1)
      renderHeader(on: &frame)
    }
    if isNewSecond { SlotBar(state: state, now: now, texts: texts).refresh(&frame, row: 1) }
    guard let slot = state.plannedSlot else { return }
    let bottom = frame.rows - footerRows
    guard slot.kind == .presentation else {
      guard slot.kind == .exchange else {
        if isNewSecond { refreshClock(on: &frame, row: 4, bottom: bottom) }
        return refreshMarkersAndNotes(on: &frame, row: bottom - 1)
      }
      return refreshExchange(on: &frame, bottom: bottom, showsReason, isNewSecond: isNewSecond)
    }
    let layout = layout(frame, bottom: bottom)
    if isNewSecond { refreshClock(on: &frame, row: layout.clockRow, bottom: bottom) }
    guard state.plan.mode == .training else {
      return refreshMarkersAndNotes(on: &frame, row: layout.paceRow)
    }
    if isNewSecond {
      SectionTable(state: state, now: now, texts: texts)
        .refresh(&frame, rows: layout.tableRows, namesColumns: !layout.isTight)
    }
    frame.clear(rows: layout.paceRow..<layout.paceRow + 1)
    renderPace(on: &frame, row: layout.paceRow)
  }

  private var slotElapsedSeconds: Int { state.slotElapsedMilliseconds(at: now) / 1000 }

  /// When the oral will end if every coming slot takes its budget; `nil` while the clock stands still.
  private var endOfDay: Int? {
    guard let secondsOfDay, !state.isPaused, state.slotIndex != nil else { return nil }
    let left = Double(max(0, state.oralSecondsLeft(at: now))) / state.plan.clockRate
    return (secondsOfDay + Int(left.rounded())) % 86_400
  }

  private func renderHeader(on frame: inout Frame) {
    var aside = texts.mode(state.plan.mode)
    if let secondsOfDay { aside = "\(texts.timeOfDay(secondsOfDay, end: endOfDay)) · \(aside)" }
    if let soundSign {
      let isNarrow = frame.columns < 70
      let sign = soundSign.text(SoundTexts(language: language), isNarrow: isNarrow)
      // The sign of a microphone that is open is worth more than the mode.
      aside = isNarrow ? sign : "\(sign) · \(aside)"
    }
    if state.plan.isTryOut { aside = "\(texts.tryOut(state.plan.clockRate)) · \(aside)" }
    frame.put(aside, row: 0, endingAt: frame.columns - 1, style: .muted)
    var title = state.plan.examTitle
    if let slot = state.plannedSlot, state.plan.phaseTitles.indices.contains(slot.phaseIndex) {
      let phase = state.plan.phaseTitles[slot.phaseIndex]
      let withPhase = "\(title) · \(phase)"
      let room = frame.columns - TextCells.width(of: aside) - 4
      // Where both do not fit, the phase is the one that changes.
      title = TextCells.width(of: TextCells.cleaned(withPhase)) <= room ? withPhase : phase
    }
    frame.put(
      TextCells.truncated(
        TextCells.cleaned(title), to: frame.columns - TextCells.width(of: aside) - 4), row: 0,
      column: 1, style: .bold)
  }

  private func clockScale(_ frame: Frame, row: Int, bottom: Int) -> ClockDigits.Scale {
    frame.columns >= 100 && bottom - row >= 26 ? .large : .small
  }

  /// The row below the clock; the large one has an empty row on either side.
  private func clockEnd(_ frame: Frame, row: Int, bottom: Int) -> Int {
    let scale = clockScale(frame, row: row, bottom: bottom)
    return row + scale.rows + (scale == .large ? 2 : 0)
  }

  private func renderClock(on frame: inout Frame, row: Int, bottom: Int) {
    let scale = clockScale(frame, row: row, bottom: bottom)
    ClockPanel(state: state, now: now, texts: texts)
      .render(on: &frame, row: scale == .large ? row + 1 : row, scale: scale)
  }

  private func refreshClock(on frame: inout Frame, row: Int, bottom: Int) {
    frame.clear(rows: row..<clockEnd(frame, row: row, bottom: bottom))
    renderClock(on: &frame, row: row, bottom: bottom)
  }

  /// Where the parts of a presentation stand.
  private struct Layout {
    var clockRow: Int
    var clockEnd: Int
    var tableRows: Range<Int>
    var paceRow: Int
    var isTight: Bool
  }

  private func layout(_ frame: Frame, bottom: Int) -> Layout {
    let isTight = frame.rows < Self.roomyRows
    let clockRow = isTight ? 3 : 4
    let clockEnd = clockEnd(frame, row: clockRow, bottom: bottom)
    let first = clockEnd + (isTight ? 0 : 1)
    let paceRow = bottom - 1
    return Layout(
      clockRow: clockRow, clockEnd: clockEnd,
      tableRows: first..<max(first, paceRow - (isTight ? 0 : 1)), paceRow: paceRow,
      isTight: isTight)
  }

  private func renderPresentation(_ slot: PlannedSlot, on frame: inout Frame, bottom: Int) {
    let layout = layout(frame, bottom: bottom)
    renderClock(on: &frame, row: layout.clockRow, bottom: bottom)
    if state.plan.mode == .training {
      SectionTable(state: state, now: now, texts: texts)
        .render(on: &frame, rows: layout.tableRows, namesColumns: !layout.isTight)
      renderPace(on: &frame, row: layout.paceRow)
    } else {
      renderBareProgress(slot, on: &frame, row: layout.tableRows.lowerBound)
      renderMarkersAndNotes(on: &frame, row: layout.paceRow)
    }
  }

  private func renderExchange(on frame: inout Frame, bottom: Int, _ showsReason: Bool) {
    let question = QuestionPanel(
      state: state, now: now, texts: texts, showsReason: showsReason)
    guard frame.rows >= Self.roomyRows else {
      // The question itself gets every row there is.
      ClockPanel(state: state, now: now, texts: texts).renderLine(on: &frame, row: 3)
      question.render(on: &frame, rows: 4..<bottom)
      // The time of the answer stands at the other end of this row.
      frame.put(markersAndNotes, row: bottom - 1, column: 1, style: .muted)
      return
    }
    renderClock(on: &frame, row: 4, bottom: bottom)
    let row = clockEnd(frame, row: 4, bottom: bottom) + 1
    renderMarkersAndNotes(on: &frame, row: row - 1)
    frame.putRule(row: row)
    question.render(on: &frame, rows: row + 1..<bottom - Self.criteriaRows)
  }

  /// The clock, the markers and the time of the answer: all that time and markers change in an exchange.
  private func refreshExchange(
    on frame: inout Frame, bottom: Int, _ showsReason: Bool, isNewSecond: Bool
  ) {
    let question = QuestionPanel(
      state: state, now: now, texts: texts, showsReason: showsReason)
    guard frame.rows >= Self.roomyRows else {
      if isNewSecond {
        frame.clear(rows: 3..<4)
        ClockPanel(state: state, now: now, texts: texts).renderLine(on: &frame, row: 3)
      }
      frame.clear(rows: bottom - 1..<bottom)
      question.refresh(&frame, rows: 4..<bottom)
      frame.put(markersAndNotes, row: bottom - 1, column: 1, style: .muted)
      return
    }
    let end = clockEnd(frame, row: 4, bottom: bottom)
    if isNewSecond { refreshClock(on: &frame, row: 4, bottom: bottom) }
    refreshMarkersAndNotes(on: &frame, row: end)
    question.refresh(&frame, rows: end + 2..<bottom - Self.criteriaRows)
  }

  /// The rule and the criteria below a question, which time alone does not change.
  private static let criteriaRows = 2

  private func renderCriteria(on frame: inout Frame, bottom: Int) {
    guard frame.rows >= Self.roomyRows else { return }
    frame.putRule(row: bottom - Self.criteriaRows)
    CriteriaLine(state: state).render(on: &frame, row: bottom - 1)
  }

  private func renderPace(on frame: inout Frame, row: Int) {
    if let pace = state.pace(at: now) {
      let tone: Style.Tone = pace.verdict == .onTime ? .green : .amber
      let whole = texts.pace(pace)
      let text = TextCells.width(of: whole) < frame.columns - 1 ? whole : texts.advice(pace)
      frame.put(text, row: row, column: 1, style: Style(tone))
      // Advice is worth more than a count of markers and notes where there is not room for both.
      let needed = TextCells.width(of: text) + TextCells.width(of: markersAndNotes) + 4
      guard needed <= frame.columns else { return }
    }
    renderMarkersAndNotes(on: &frame, row: row)
  }

  /// The exam shows no outline: only how far the candidate says to be.
  private func renderBareProgress(_ slot: PlannedSlot, on frame: inout Frame, row: Int) {
    guard let section = state.sectionIndex, row < frame.rows else { return }
    if let fiche = slot.ficheIndex.map({ state.plan.fiches[$0] }) {
      frame.put(
        TextCells.truncated(TextCells.cleaned(fiche.title), to: frame.columns - 2), row: row,
        column: 1, style: .bold)
    }
    frame.put(
      texts.sectionCount(section + 1, of: slot.sections.count), row: row + 1, column: 1,
      style: .muted)
  }

  private func renderMarkersAndNotes(on frame: inout Frame, row: Int) {
    frame.put(markersAndNotes, row: row, endingAt: frame.columns - 1, style: .muted)
  }

  private func refreshMarkersAndNotes(on frame: inout Frame, row: Int) {
    frame.clear(rows: row..<row + 1)
    renderMarkersAndNotes(on: &frame, row: row)
  }

  /// How many markers and notes the running slot has.
  private var markersAndNotes: String {
    let record = state.slotIndex.map { state.slots[$0] }
    return texts.markersAndNotes(record?.markerCount ?? 0, record?.noteCount ?? 0)
  }
}
