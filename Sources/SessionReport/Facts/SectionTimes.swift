import SessionEngine

/// How long each section of the slot that runs had been spoken about before the one that runs now.
///
/// It follows a session event by event: to add up a slot's sections anew for each of its events takes a time
/// that grows with the square of them.
struct SectionTimes {
  /// Seconds by section, of all stretches that are over.
  private var seconds: [Int: Int] = [:]

  /// Goes on by one event.
  mutating func follow(from before: SessionState, to after: SessionState) {
    guard after.slots.count == before.slots.count, let now = after.slots.last?.reachedSections,
      let earlier = before.slots.last?.reachedSections
    else {
      if after.slots.count != before.slots.count { seconds = [:] }
      return
    }
    if now.count == earlier.count + 1 {
      close(now, by: 1)
    } else if earlier.count == now.count + 1 {
      // What was taken back had ended a stretch that goes on after all.
      close(earlier, by: -1)
    }
  }

  private mutating func close(_ reached: SharedList<ReachedSection>, by sign: Int) {
    guard reached.count > 1 else { return }
    let stretch = reached[reached.count - 2]
    let end = reached[reached.count - 1].slotMilliseconds
    // Both ends are rounded down, as in `SessionState.sectionSeconds`.
    seconds[stretch.section, default: 0] += sign * (end / 1000 - stretch.slotMilliseconds / 1000)
  }

  /// Seconds spent on the section that runs, with the stretches in which it ran before.
  func currentSeconds(in state: SessionState, at now: Int) -> Int {
    guard let slot = state.slotIndex, let running = state.slots.last?.reachedSections.last else {
      return 0
    }
    let elapsed = state.elapsedMilliseconds(inSlot: slot, at: now)
    return seconds[running.section, default: 0] + elapsed / 1000 - running.slotMilliseconds / 1000
  }
}
