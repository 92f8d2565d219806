import ExamModel
import JSONText
import SessionEngine

extension EventFields {
  /// The event of that type, or `nil` where something it needs is missing or impossible.
  func fact(_ type: EventType, detail: JournalCodec.Detail) -> SessionEvent.Fact? {
    switch type {
    case .slotStarted: return slot.map { .slotStarted(slot: $0) }
    case .slotEnded:
      guard let slot, let ending = ending.flatMap(SlotEnding.init(rawValue:)) else { return nil }
      return .slotEnded(slot: slot, ending)
    case .sectionReached: return section.map { .sectionReached(section: $0) }
    case .questionAsked:
      return (detail == .outline ? outlineQuestion : question).map { .questionAsked($0) }
    case .followUpAsked: return text(detail).map { .followUpAsked(text: $0) }
    case .speakingStarted: return .speakingStarted
    case .levelGiven: return level.map { .levelGiven(level: $0) }
    case .questionSkipped: return .questionSkipped
    case .interruptionMade: return text(detail).map { .interruptionMade(text: $0) }
    case .markerSet: return .markerSet
    case .noteTaken: return text(detail).map { .noteTaken(text: $0) }
    case .undone: return .undone
    case .paused: return .paused
    case .resumed: return .resumed
    case .reopened:
      guard let gapMilliseconds, let isCounted else { return nil }
      return .reopened(gapMilliseconds: gapMilliseconds, isCounted: isCounted)
    case .recovered: return droppedBytes.map { .recovered(droppedBytes: $0) }
    case .finished:
      return ending.flatMap(SessionEnding.init(rawValue:)).map { .finished($0) }
    }
  }

  private func text(_ detail: JournalCodec.Detail) -> String? {
    detail == .outline ? "" : text
  }

  private var outlineQuestion: Question? {
    guard let questionID, let criterionID else { return nil }
    return Question(id: questionID, criterionID: criterionID, text: "")
  }

  private var question: Question? {
    guard let questionID, let criterionID, let text, let targetMinimumSeconds,
      let targetMaximumSeconds, targetMinimumSeconds <= targetMaximumSeconds, let difficulty,
      let reason = reason.reason, let followUps, let goodAnswer
    else { return nil }
    return Question(
      id: questionID, criterionID: criterionID, text: text,
      followUps: followUps.map(FollowUp.init(text:)), reason: reason,
      targetSeconds: targetMinimumSeconds...targetMaximumSeconds, difficulty: difficulty,
      goodAnswer: goodAnswer)
  }
}
