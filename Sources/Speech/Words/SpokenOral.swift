import ExamModel
import SessionEngine

/// What the candidate said in an oral, on the clock of the session.
package struct SpokenOral: Hashable, Sendable {
  package let language: Language
  /// What was written by the transcriber, in the order in which it was said.
  package let words: [SpokenWord]
  /// What the fiches hold.
  package let points: [FichePoint]
  package let models: [String]
  /// The takes whose words are not all there, with the reason.
  package let faults: [Fault]
  /// Takes with sound that nobody has transcribed.
  package let missingTakes: [Int]
  /// The words of each take as they are kept, for whatever looks at the sound.
  package let sequence: WordSequence

  package struct Fault: Hashable, Sendable {
    package var take: Int
    package var fault: TranscriptFault
  }

  /// - Parameters:
  ///   - jury: when the jury's voice was heard: words then are not the candidate's.
  package init(_ record: WordsRecord, in state: SessionState, jury: [Range<Int>]) {
    language = record.language
    points = record.points
    models = record.models
    faults = record.takes.compactMap { take in
      take.fault.map { Fault(take: take.number, fault: $0) }
    }
    let known = Set(record.takes.map(\.number))
    missingTakes = state.takes.filter { $0.isKept && !known.contains($0.number) }.map(\.number)
    var words: [SpokenWord] = []
    for take in record.takes {
      // Words of a take that the journal does not know have no place in the session.
      guard let place = state.takes.first(where: { $0.number == take.number }) else { continue }
      let clock = place.clock(rate: state.plan.clockRate)
      words += take.words.map { word in
        var word = word
        word.startMilliseconds = clock.sessionMilliseconds(atSound: word.startMilliseconds)
        word.endMilliseconds = clock.sessionMilliseconds(atSound: word.endMilliseconds)
        return word
      }
    }
    self.words =
      words.filter { word in
        let middle = (word.startMilliseconds + word.endMilliseconds) / 2
        return !jury.contains { $0.contains(middle) }
      }.enumerated().sorted {
        ($0.element.startMilliseconds, $0.offset) < ($1.element.startMilliseconds, $1.offset)
      }.map(\.element).written
    sequence = WordSequence(self.words)
  }

  package var isEmpty: Bool { words.isEmpty }

  package static func == (left: SpokenOral, right: SpokenOral) -> Bool {
    left.words == right.words && left.points == right.points && left.language == right.language
      && left.faults == right.faults && left.missingTakes == right.missingTakes
      && left.models == right.models
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

extension [Range<Int>] {
  /// When the jury's voice was heard, as the events of a session tell it.
  package static func juryRanges(of events: [SessionEvent]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for event in events {
      if case .voiceStarted = event.fact { start = start ?? event.atMilliseconds }
      var isEnd = false
      if case .voiceEnded = event.fact { isEnd = true }
      if case .slotEnded = event.fact { isEnd = true }
      if isEnd, let from = start {
        ranges.append(from..<Swift.max(from, event.atMilliseconds))
        start = nil
      }
    }
    return ranges
  }
}
