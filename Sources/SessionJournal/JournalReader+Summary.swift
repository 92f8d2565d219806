import FileAccess
import SessionEngine

extension JournalReader {
  /// What a list shows of a journal, read without the texts in it.
  ///
  /// - Parameter isSurvey: whether it is told which part of a fiche each question came from.
  package static func summary(
    id: String, path: String, isSurvey: Bool = false
  ) -> JournalSummary {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(at: path, limitBytes: limitBytes)
    } catch {
      return JournalSummary(id: id, path: path, session: nil, damage: .unreadable(error))
    }
    let (session, damage) = sessionSummary(bytes, isSurvey ? .survey : .summary)
    return JournalSummary(id: id, path: path, session: session, damage: damage)
  }

  static func sessionSummary(
    _ bytes: [UInt8], _ detail: JournalCodec.Detail = .summary
  ) -> (SessionSummary?, JournalDamage?) {
    bytes.withUnsafeBufferPointer { bytes in
      var walk = JournalWalk(bytes, detail: detail)
      guard let header = walk.header else { return (nil, walk.damage) }
      var state = SessionState(plan: header.plan)
      var eventCount = 0
      var uncountedMilliseconds = 0
      while let record = walk.next() {
        guard let event = record.event else { continue }
        state.reduce(event)
        eventCount += 1
        uncountedMilliseconds &+= event.uncountedMilliseconds
      }
      let session = SessionSummary(
        header, state, eventCount: eventCount, uncountedMilliseconds: uncountedMilliseconds)
      return (session, walk.damage)
    }
  }
}

extension SessionSummary {
  init(
    _ header: JournalHeader, _ state: SessionState, eventCount: Int, uncountedMilliseconds: Int
  ) {
    let now = state.lastEventMilliseconds
    self.init(
      header: header, eventCount: eventCount, elapsedSeconds: state.elapsedSeconds(at: now),
      lastMilliseconds: now,
      lastEventSeconds: header.wallSeconds(
        atMilliseconds: now, uncountedMilliseconds: uncountedMilliseconds),
      ending: nil,
      slotSeconds: state.slots.indices.map {
        state.elapsedMilliseconds(inSlot: $0, at: now) / 1000
      },
      answers: state.questions.map { AnswerResult($0, in: state) }, speech: OralSpeech(state))
    if case .finished(let ending) = state.stage { self.ending = ending }
  }
}
