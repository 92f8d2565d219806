import Memory
import SessionEngine
import Speech

/// A past session as reports take it: what was planned and everything that happened.
package struct ReportedSession: Hashable, Sendable {
  /// The journal's name, without folder and extension.
  package var id: String
  /// Local date and time of the start, as people read it: reports know no calendar.
  package var startedText: String
  /// Seconds since 1970, where it is known; recordings carry it in their header.
  package var startedSeconds: Int?
  package var plan: SessionPlan
  package var events: [SessionEvent]
  /// How the forecast for the day of the exam grew; empty where that day is not known.
  package var forecast: [ForecastCurve.Point]
  /// What was said, where it was written down.
  package var spoken: SpokenSummary?
  /// Where a page finds the sound; `nil` for a page without.
  package var audio: ReportedAudio?
  /// The files of the sound, and when each begins in milliseconds of the session.
  package var soundFiles: [SoundFile] = []
  /// Whose session it is, where it is one of a class.
  package var candidate: String?
  /// What is wrong with its journal, as a word that never changes; `nil` for a sound one.
  package var damageCode: String?

  /// A file that holds a take.
  package struct SoundFile: Hashable, Sendable {
    package var name: String
    package var startMilliseconds: Int

    package init(name: String, startMilliseconds: Int) {
      self.name = name
      self.startMilliseconds = startMilliseconds
    }
  }

  package init(
    id: String, startedText: String, startedSeconds: Int? = nil, plan: SessionPlan,
    events: [SessionEvent], forecast: [ForecastCurve.Point] = [], spoken: SpokenSummary? = nil,
    candidate: String? = nil, damageCode: String? = nil
  ) {
    self.spoken = spoken
    self.candidate = candidate
    self.damageCode = damageCode
    self.forecast = forecast
    self.id = id
    self.startedText = startedText
    self.startedSeconds = startedSeconds
    self.plan = plan
    self.events = events
  }

  /// What its answers add to memory; times are as far as the start is known.
  var reviews: [Review] { Review.of(result(state)) { $0 } }

  /// What progress is counted from.
  func result(_ state: SessionState) -> SessionResult {
    SessionResult(
      id: id, startedSeconds: startedSeconds ?? 0, plan: plan,
      isComplete: state.stage == .finished(.completed),
      slotSeconds: state.slots.indices.map {
        state.elapsedMilliseconds(inSlot: $0, at: state.lastEventMilliseconds) / 1000
      },
      answers: state.questions.map { AnswerResult($0, in: state) })
  }

  /// The state after the last event.
  var state: SessionState { SessionState(plan: plan, events: events) }
}
