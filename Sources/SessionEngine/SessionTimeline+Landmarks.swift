extension SessionEvent.Fact {
  /// Whether one would want to find it again: a slot, a section, a question, a marker or a note.
  package var isLandmark: Bool {
    switch self {
    case .slotStarted, .sectionReached, .questionAsked, .remarkMade, .markerSet, .noteTaken,
      .finished, .table(.markerSet):
      true
    case .slotEnded, .followUpAsked, .voiceStarted, .voiceEnded, .speakingStarted, .levelGiven,
      .questionSkipped,
      .levelCorrected, .elementTicked, .sound, .table, .undone, .paused, .resumed, .reopened,
      .recovered:
      false
    }
  }
}

extension SessionTimeline {
  /// The instant of the first landmark after a position.
  package func landmark(after position: Int) -> Int? {
    events[eventCount(at: position)...].first { $0.fact.isLandmark }?.atMilliseconds
  }

  /// The instant of the last landmark before a position.
  package func landmark(before position: Int) -> Int? {
    events[..<eventCount(at: position - 1)].last { $0.fact.isLandmark }?.atMilliseconds
  }

  /// The first instant at which a slot is shown to run over; `nil` when none ever does.
  package var firstOverrunMilliseconds: Int? {
    let whole = endState
    for (slot, record) in whole.slots.enumerated() {
      // The clock shows whole seconds, so a slot is over one second after its budget.
      let wanted = plan.slots[slot].budgetMilliseconds + 1000
      guard whole.elapsedMilliseconds(inSlot: slot, at: endMilliseconds) >= wanted else { continue }
      return firstMilliseconds(
        in: record.startedMilliseconds...(record.endedMilliseconds ?? endMilliseconds)
      ) { state(at: $0).elapsedMilliseconds(inSlot: slot, at: $0) >= wanted }
    }
    return nil
  }

  /// The first instant of a range that fits, where every later one of the range fits as well.
  private func firstMilliseconds(
    in range: ClosedRange<Int>, where fits: (Int) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if fits(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
