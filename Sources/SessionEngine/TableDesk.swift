import ExamModel

/// Where the wishes of all who sit at the table come together.
///
/// A wish names the last event that its person had seen. One that moves the oral on is carried out only if
/// nothing has moved it since, so that two persons who press a key at once ask one question, not two.
package struct TableDesk: Hashable, Sendable {
  /// The number of the last event that moved the oral on.
  package private(set) var turnSequence: Int

  /// - Parameter lastSequence: the number of the last event so far.
  package init(lastSequence: Int) { turnSequence = lastSequence }

  /// Takes note of events that happened, whoever wanted them.
  ///
  /// - Parameter lastSequence: the number of the last of them.
  package mutating func note(_ events: [SessionEvent], lastSequence: Int) {
    guard let index = events.lastIndex(where: \.fact.isTurn) else { return }
    turnSequence = lastSequence - (events.count - 1 - index)
  }

  /// What a wish comes to, before the engine decides.
  ///
  /// - Parameters:
  ///   - seen: the number of the last event that the person had seen.
  ///   - offered: the questions that the table was offered.
  package func intent(
    of wish: TableWish, seen: Int, in state: SessionState, offered: [Question]
  ) -> Result<SessionIntent, WishFailure> {
    if wish.isTurn, seen < turnSequence { return .failure(WishFailure(.stale)) }
    switch wish {
    // In a presentation it is the candidate who goes on.
    case .next:
      return state.plannedSlot?.kind == .exchange
        ? .success(.advance) : .failure(WishFailure(.notNow))
    case .pick(let id):
      guard let question = offered.first(where: { $0.id == id }) else {
        return .failure(WishFailure(.unreadable))
      }
      return .success(.ask(question))
    case .ask(let question):
      guard state.plan.criterion(id: question.criterionID) != nil else {
        return .failure(WishFailure(.unreadable))
      }
      return .success(.ask(question))
    case .followUp: return .success(.followUp)
    case .skip: return .success(.skip)
    case .endSlot: return .success(.endSlot)
    case .level(let answer, let level):
      guard state.questions.indices.contains(answer), state.plan.levels.indices.contains(level)
      else { return .failure(WishFailure(.unreadable)) }
      let isCurrent = state.currentQuestion != nil && answer == state.questions.count - 1
      return .success(isCurrent ? .rate(level: level) : .correctLevel(answer: answer, level: level))
    case .mark(let kind):
      return .success(kind.map { .table(.markerSet($0)) } ?? .setMarker)
    case .note(let text): return .success(.takeNote(text))
    case .undo: return .success(.undo)
    }
  }
}

/// A refusal, where one is returned.
package struct WishFailure: Error, Hashable {
  package let refusal: WishRefusal

  package init(_ refusal: WishRefusal) { self.refusal = refusal }
}

extension SessionEvent.Fact {
  /// Whether the oral is somewhere else afterwards.
  fileprivate var isTurn: Bool {
    switch self {
    case .slotStarted, .slotEnded, .questionAsked, .followUpAsked, .questionSkipped, .finished:
      true
    case .sectionReached, .voiceStarted, .voiceEnded, .sound, .speakingStarted, .levelGiven,
      .levelCorrected, .elementTicked, .remarkMade, .markerSet, .noteTaken, .table, .undone,
      .paused, .resumed, .reopened, .recovered:
      false
    }
  }
}
