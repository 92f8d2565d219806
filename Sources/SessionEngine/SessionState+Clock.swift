import ExamModel

/// Everything that depends on an instant is computed from the events and that instant.
extension SessionState {
  /// Time that has counted in the running slot, in milliseconds; it stands still in a pause.
  package func slotElapsedMilliseconds(at now: Int) -> Int {
    guard let slot = slotIndex else { return 0 }
    return elapsedMilliseconds(inSlot: slot, at: now)
  }

  /// Time that has counted in a slot: 0 before it starts, final once it has ended.
  package func elapsedMilliseconds(inSlot slot: Int, at now: Int) -> Int {
    guard slots.indices.contains(slot) else { return 0 }
    let running = slotIndex == slot ? pausedSinceMilliseconds : nil
    let end =
      slots[slot].endedMilliseconds ?? min(max(now, lastEventMilliseconds), running ?? Int.max)
    return max(0, end - slots[slot].startedMilliseconds - slots[slot].pausedMilliseconds)
  }

  /// Whole seconds left in the running slot; negative when it runs over.
  ///
  /// The elapsed time is rounded down once, and everything shown derives from that number.
  package func slotSecondsLeft(at now: Int) -> Int {
    guard let slot = plannedSlot else { return 0 }
    return slot.budgetSeconds - slotElapsedMilliseconds(at: now) / 1000
  }

  /// Seconds that have counted in the whole oral, each slot rounded down.
  package func elapsedSeconds(at now: Int) -> Int {
    slots.indices.reduce(0) { $0 + elapsedMilliseconds(inSlot: $1, at: now) / 1000 }
  }

  /// Seconds left of the oral if every coming slot takes its budget.
  package func oralSecondsLeft(at now: Int) -> Int {
    slotSecondsLeft(at: now) + comingSeconds
  }

  /// The light that a speaker would see.
  package func light(at now: Int) -> Light {
    guard let slot = plannedSlot else { return .green }
    return Light(
      secondsLeft: slotSecondsLeft(at: now), warningsSecondsLeft: slot.warningsSecondsLeft)
  }

  /// The next instant at which something is due by itself: a warning or, when strict, the slot's end.
  package func nextDueMilliseconds(after now: Int) -> Int? {
    guard let slot = plannedSlot, !isPaused else { return nil }
    let elapsed = slotElapsedMilliseconds(at: now)
    var dues = slot.warningsSecondsLeft.map { slot.budgetMilliseconds - $0 * 1000 }
    if plan.isStrict { dues.append(slot.budgetMilliseconds) }
    return dues.filter { $0 > elapsed }.min().map { now + $0 - elapsed }
  }

  /// Seconds spent on each section of a slot so far, by index of the section.
  package func sectionSeconds(inSlot slot: Int, at now: Int) -> [Int] {
    var spent = [Int](repeating: 0, count: plan.slots[slot].sections.count)
    guard slots.indices.contains(slot) else { return spent }
    let reached = slots[slot].reachedSections
    let end = elapsedMilliseconds(inSlot: slot, at: now)
    for (index, start) in reached.enumerated() {
      let until = index + 1 < reached.count ? reached[index + 1].slotMilliseconds : end
      // Both ends are rounded down, so that the sections of a slot add up to its elapsed seconds.
      spent[start.section] += until / 1000 - start.slotMilliseconds / 1000
    }
    return spent
  }

  /// Length of an answer in whole seconds, from the first display to its end or to now.
  ///
  /// Where the jury has a voice, it begins when the voice has ended.
  package func answerSeconds(of record: QuestionRecord, at now: Int) -> Int {
    guard !record.isUnheard else { return 0 }
    let end = record.closedSlotMilliseconds ?? elapsedMilliseconds(inSlot: record.slot, at: now)
    return max(0, end - record.answerableSlotMilliseconds) / 1000
  }

  /// Whether the jury's voice is saying what was asked.
  package var isJurySpeaking: Bool { currentQuestion?.isBeingSaid ?? false }
}
