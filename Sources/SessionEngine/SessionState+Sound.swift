extension SessionState {
  /// Whether that can have become of the sound now.
  func accepts(_ fact: SoundFact) -> Bool {
    switch fact {
    case .takeStarted(let take): take.number >= nextTakeNumber && !isFinished
    case .takeEnded(let number, _, _, _): takes.last?.number == number && takes.last?.cause == nil
    case .takePacked(let number, _): takes.contains { $0.number == number && $0.isKept }
    case .speechMeasured(let speech):
      slots.indices.contains(speech.slot) && slotIndex != speech.slot
    case .transcribed: true
    }
  }

  /// The number of the next take, unless a file of that number was left by a crash.
  package var nextTakeNumber: Int { (takes.last?.number ?? 0) &+ 1 }

  mutating func reduce(_ fact: SoundFact) {
    guard accepts(fact) else { return }
    switch fact {
    case .takeStarted(let take): takes.append(take)
    case .takeEnded(_, let cause, let milliseconds, let anchors):
      takes[takes.count - 1].cause = cause
      takes[takes.count - 1].soundMilliseconds = milliseconds
      takes[takes.count - 1].anchors = anchors
    case .transcribed(let words): transcribed = words
    case .takePacked(let number, let kind):
      for index in takes.indices where takes[index].number == number { takes[index].kind = kind }
    case .speechMeasured(let measured):
      slots[measured.slot].speech = measured
      for word in measured.firstWords
      where questions.indices.contains(word.answer)
        && questions[word.answer].slot == measured.slot
      {
        questions[word.answer].firstWordMilliseconds = word.milliseconds
      }
    }
  }
}
