import SessionEngine

/// What is looked up in a session's events: the slot of an event, words.
struct ReplayIndex: Sendable {
  let timeline: SessionTimeline
  /// The indices of the events that began a slot, with the slot.
  private let slotStarts: [(event: Int, slot: Int)]

  init(_ timeline: SessionTimeline) {
    self.timeline = timeline
    var starts: [(event: Int, slot: Int)] = []
    for index in timeline.events.indices {
      if case .slotStarted(let slot) = timeline.events[index].fact { starts.append((index, slot)) }
    }
    slotStarts = starts
  }

  /// The next event after a position that is worth announcing.
  func nextLandmarkEvent(after position: Int) -> Int? {
    timeline.events[timeline.eventCount(at: position)...].firstIndex { $0.fact.isLandmark }
  }

  /// The slot in which an event happened.
  func slot(ofEvent index: Int) -> Int? { slotStarts.last { $0.event <= index }?.slot }

  /// The events whose words contain a text: questions, follow-ups, remarks and notes.
  func events(containing wanted: String) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let wanted = SearchText.folded(wanted)
    return timeline.events.indices.filter { index in
      guard let text = Self.words(of: timeline.events[index].fact) else { return false }
      return SearchText.folded(text).contains(wanted)
    }
  }

  private static func words(of fact: SessionEvent.Fact) -> String? {
    switch fact {
    case .questionAsked(let question): question.text
    case .followUpAsked(let text), .remarkMade(let text), .noteTaken(let text),
      .table(.commented(_, let text)):
      text
    case .slotStarted, .slotEnded, .sectionReached, .voiceStarted, .voiceEnded, .speakingStarted,
      .levelGiven,
      .levelCorrected, .elementTicked, .sound, .table, .questionSkipped, .markerSet, .undone,
      .paused,
      .resumed,
      .finished, .reopened, .recovered:
      nil
    }
  }
}
