import ExamModel
import SessionEngine

/// Tells what happened between two moments of a session, each thing once and on a line of its own.
///
/// It compares states and holds none, so it says the same whether things happened one by one or
/// while the program could not run.
package struct PlainAnnouncer: Sendable {
  private let language: Language
  private let texts: PlainTexts

  package init(language: Language) {
    self.language = language
    texts = PlainTexts(language: language)
  }

  /// What somebody has to know who comes to the session now: for its beginning and for a resumed one.
  package func opening(_ moment: SessionMoment) -> [Announcement] {
    let state = moment.state
    guard let slot = state.slotIndex else { return [] }
    var lines = beginning(of: slot, in: state)
    if state.slotElapsedMilliseconds(at: moment.atMilliseconds) >= 1000 {
      lines.append(Announcement(texts.left(state.slotSecondsLeft(at: moment.atMilliseconds))))
    }
    if let record = state.currentQuestion {
      lines.append(question(record, number: state.questions.count, in: state))
    }
    if state.isPaused { lines.append(Announcement(texts.paused)) }
    return lines
  }

  /// What happened from one moment to a later one, in the order in which it is best heard.
  package func announcements(
    from previous: SessionMoment, to current: SessionMoment
  ) -> [Announcement] {
    let before = previous.state
    let after = current.state
    let first = before.slotIndex ?? before.slots.count
    var lines: [Announcement] = []
    for slot in first..<max(first, after.slots.count) {
      if slot >= before.slots.count { lines += beginning(of: slot, in: after) }
      lines += SlotChanges(slot: slot, before: before, after: after, texts: texts).announcements
      lines += pauseChange(slot, before, current)
      lines += passedMark(slot, previous, current)
      if slot >= before.slots.count || before.slots[slot].endedMilliseconds == nil {
        lines += ending(of: slot, current)
      }
    }
    if after.isFinished, !before.isFinished {
      lines += PlainDebrief(state: after, language: language).announcements
    }
    return lines
  }

  /// The next instant at which there is something to say although nobody does anything.
  package func nextDueMilliseconds(in state: SessionState, after now: Int) -> Int? {
    guard let slot = state.plannedSlot, !state.isPaused else { return nil }
    let elapsed = state.slotElapsedMilliseconds(at: now)
    let warnings = slot.warningsSecondsLeft.map { slot.budgetMilliseconds - $0 * 1000 }
    let over = max(0, elapsed - slot.budgetMilliseconds)
    let minute = slot.budgetMilliseconds + (over / 60_000 + 1) * 60_000
    let dues = warnings + [slot.budgetMilliseconds, minute]
    return dues.filter { $0 > elapsed }.min().map { now + $0 - elapsed }
  }

  private func beginning(of slot: Int, in state: SessionState) -> [Announcement] {
    let planned = state.plan.slots[slot]
    var lines = [Announcement(texts.slotBegins(planned, in: state.plan))]
    guard planned.sections.count > 1 else { return lines }
    let reached = state.slotIndex == slot ? state.sectionIndex ?? 0 : 0
    lines.append(Announcement(texts.section(reached, of: planned.sections, state.plan.mode)))
    return lines
  }

  private func question(
    _ record: QuestionRecord, number: Int, in state: SessionState
  ) -> Announcement {
    Announcement(texts.question(number, record.question, in: state.plan))
  }

  private func pauseChange(
    _ slot: Int, _ before: SessionState, _ current: SessionMoment
  ) -> [Announcement] {
    let after = current.state
    // The end of a slot says enough of a pause that it cuts short.
    guard after.slotIndex == slot, before.isPaused != after.isPaused else { return [] }
    let left = after.slotSecondsLeft(at: current.atMilliseconds)
    return [Announcement(after.isPaused ? texts.paused : texts.resumed(left))]
  }

  /// The last instant to announce that was passed; those before it have become untrue meanwhile.
  private func passedMark(
    _ slot: Int, _ previous: SessionMoment, _ current: SessionMoment
  ) -> [Announcement] {
    let planned = current.state.plan.slots[slot]
    let from = previous.state.elapsedMilliseconds(inSlot: slot, at: previous.atMilliseconds)
    let to = current.state.elapsedMilliseconds(inSlot: slot, at: current.atMilliseconds)
    let minutesOver = max(0, to - planned.budgetMilliseconds) / 60_000
    let instants = planned.warningsSecondsLeft + [0, -60 * minutesOver]
    let passed = instants.filter { secondsLeft in
      let due = planned.budgetMilliseconds - secondsLeft * 1000
      return due > from && due <= to
    }
    return passed.min().map { [Announcement(texts.timeLeft($0), .alert)] } ?? []
  }

  private func ending(of slot: Int, _ current: SessionMoment) -> [Announcement] {
    let state = current.state
    guard state.slots[slot].endedMilliseconds != nil else { return [] }
    let actual = state.elapsedMilliseconds(inSlot: slot, at: current.atMilliseconds) / 1000
    let planned = state.plan.slots[slot]
    return [Announcement(texts.slotEnds(planned, actualSeconds: actual, in: state.plan))]
  }
}
