import ExamModel

extension SessionState {
  /// Whether somebody has sat at the table as the jury.
  package var hasJury: Bool { table.seatsTaken > 0 }

  /// What the candidate is shown of the level of the answer: a jury at the table keeps its own to itself.
  package var shownLevel: Int? {
    guard let record = currentQuestion else { return nil }
    return hasJury ? record.levels[.candidate] : record.level
  }

  /// Whether that can happen at the table now.
  func accepts(_ fact: TableFact) -> Bool {
    switch fact {
    case .joined(let seat): !isFinished && !table.seats.contains(seat)
    case .left(let seat): table.seats.contains(seat)
    case .markerSet: slotIndex != nil
    case .programJoined, .programFailed, .proposalDropped: true
    case .commented(let answer, _): questions.indices.contains(answer)
    }
  }

  mutating func reduce(_ fact: TableFact, by rater: Rater, at now: Int) {
    guard accepts(fact) else { return }
    switch fact {
    case .joined(let seat):
      table.seats.insert(seat)
      table.seatsTaken += 1
    case .left(let seat): table.seats.remove(seat)
    case .markerSet(let kind):
      if let slotIndex { annotate(nil, kind: kind, slot: slotIndex, by: rater, at: now) }
    case .programJoined(let name, _): table.programName = name
    case .programFailed(_, _, let isSetAside):
      table.isProgramSetAside = isSetAside
    case .proposalDropped: break
    case .commented(let answer, let text):
      questions[answer].comments.append(AnswerComment(text: text, rater: rater))
    }
  }
}

/// Who is at the table beside the candidate.
package struct TableRecord: Hashable, Sendable {
  /// The seats that are taken now, counted from 1.
  package internal(set) var seats: Set<Int> = []
  /// How often somebody sat down.
  package internal(set) var seatsTaken = 0
  /// The name of the program that plays the jury.
  package internal(set) var programName: String?
  /// Whether the program was given up for this oral.
  package internal(set) var isProgramSetAside = false
}

/// What was said of an answer.
package struct AnswerComment: Hashable, Sendable {
  package var text: String
  package var rater: Rater

  package init(text: String, rater: Rater) {
    self.text = text
    self.rater = rater
  }
}
