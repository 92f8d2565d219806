import SessionEngine
import Voice

extension VoiceLine {
  /// The voice of a session by what its journal alone tells: long pauses, hesitations and the jury's
  /// voice are known, and what lies between counts as speech.
  ///
  /// - Returns: `nil` where nothing was heard.
  package init?(of timeline: SessionTimeline) {
    let state = timeline.endState
    let heard = Self.heard(in: state)
    guard !heard.isEmpty else { return nil }
    let jury = Self.jury(in: timeline)
    var silent = jury
    var pauses: [SpeechPause] = []
    for slot in state.slots.indices {
      guard let speech = state.slots[slot].speech else {
        // Nothing was measured, so nothing is said of it.
        silent.append(Self.stretch(of: slot, in: state))
        continue
      }
      pauses += speech.pauses
      for word in speech.firstWords where state.questions.indices.contains(word.answer) {
        let out = state.questions[word.answer].outMilliseconds
        silent.append(out..<max(out, out + word.milliseconds))
      }
    }
    silent += pauses.map(Self.range)
    let all = 0..<max(1, timeline.endMilliseconds)
    let talk = SlotSpeech.united(heard).flatMap {
      SlotSpeech.gaps(in: $0.clamped(to: all), between: silent)
    }
    self.init(heard: heard, talk: talk, jury: jury, pauses: pauses)
  }

  /// The voice of a session by its sound.
  ///
  /// - Parameters:
  ///   - runs: the speech that was found, in order, on the clock of the session.
  ///   - heard: what the takes cover.
  package init(of timeline: SessionTimeline, runs: [SpeechRun], heard: [Range<Int>]) {
    let state = timeline.endState
    let jury = Self.jury(in: timeline)
    let pauses = state.slots.indices.flatMap { slot -> [SpeechPause] in
      SlotSpeech(slot: slot, of: state, runs: runs, heard: heard, jury: jury)?.pauses
        ?? state.slots[slot].speech?.pauses ?? []
    }
    self.init(
      heard: heard + Self.heard(in: state),
      talk: runs.map { $0.startMilliseconds..<max($0.startMilliseconds, $0.endMilliseconds) },
      jury: jury, pauses: pauses)
  }

  /// What the takes of a session cover, as far as the journal tells.
  private static func heard(in state: SessionState) -> [Range<Int>] {
    state.takes.map { take in
      let clock = take.clock(rate: state.plan.clockRate)
      let start = clock.sessionMilliseconds(atSound: 0)
      // Of a take that was cut off, the last that is known is that it went on.
      let end =
        take.soundMilliseconds.map(clock.sessionMilliseconds(atSound:))
        ?? state.lastEventMilliseconds
      return start..<max(start, end)
    }.filter { !$0.isEmpty }
  }

  private static func stretch(of slot: Int, in state: SessionState) -> Range<Int> {
    let record = state.slots[slot]
    let end = record.endedMilliseconds ?? state.lastEventMilliseconds
    return record.startedMilliseconds..<max(record.startedMilliseconds, end)
  }

  private static func range(_ pause: SpeechPause) -> Range<Int> {
    pause.startMilliseconds..<max(pause.startMilliseconds, pause.endMilliseconds)
  }

  /// When the jury's voice was heard.
  package static func jury(in timeline: SessionTimeline) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for event in timeline.events {
      if case .voiceStarted = event.fact { start = start ?? event.atMilliseconds }
      if case .voiceEnded = event.fact {
        if let start { ranges.append(start..<max(start, event.atMilliseconds)) }
        start = nil
      }
    }
    return ranges
  }
}
