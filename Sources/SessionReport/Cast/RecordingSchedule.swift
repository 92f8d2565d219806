import Screens
import SessionEngine

/// Which instants of a session a recording shows, and when.
///
/// That is every event, and in between every second of the clock that is on the screen. Where the
/// time between two events is limited, the clock runs faster for that stretch: all seconds are still
/// passed through, but at most ten are shown in each second of playback. The time in which the program
/// was not running is left out, since nobody saw a screen then; and once the clock has run for longer
/// than any oral, so is every other time between two events, or a journal could ask for years of it.
struct RecordingSchedule {
  private let events: [SessionEvent]
  private let idleLimitMilliseconds: Int?

  static let shortestFrameMilliseconds = 100
  /// What is left of a gap between two runs of the program.
  static let gapMilliseconds = 2000
  /// How long the clock is shown running in all.
  static let clockMilliseconds = 12 * 3_600_000

  init(events: [SessionEvent], idleLimitSeconds: Int?) {
    self.events = events
    idleLimitMilliseconds = idleLimitSeconds.map { max(1, min($0, 1_000_000)) * 1000 }
  }

  /// Calls back for each instant in order, with the state and the events that are new in it.
  func forEach(
    plan: SessionPlan, _ show: (RecordedInstant, SessionState, ArraySlice<SessionEvent>) -> Void
  ) {
    var state = SessionState(plan: plan)
    var playback = 0
    var index = 0
    var clockLeft = Self.clockMilliseconds
    while index < events.count {
      let now = max(events[index].atMilliseconds, state.lastEventMilliseconds)
      let first = index
      // What happens at the same time is one picture.
      while index < events.count, events[index].atMilliseconds <= now {
        state.reduce(events[index])
        index += 1
      }
      show(
        RecordedInstant(
          sessionMilliseconds: now, playbackMilliseconds: playback, eventCount: index), state,
        events[first..<index])
      guard index < events.count else { return }
      let length = events[index].atMilliseconds - now
      let isGap = if case .reopened = events[index].fact { true } else { length > clockLeft }
      if isGap {
        playback += min(length, Self.gapMilliseconds)
      } else {
        clockLeft -= length
        playback = run(state, from: now, to: events[index].atMilliseconds, playback, index, show)
      }
    }
  }

  /// Shows the clock running up to the next event; returns that event's playback time.
  private func run(
    _ state: SessionState, from start: Int, to end: Int, _ playback: Int, _ eventCount: Int,
    _ show: (RecordedInstant, SessionState, ArraySlice<SessionEvent>) -> Void
  ) -> Int {
    let length = end - start
    let shownLength = min(length, idleLimitMilliseconds ?? length)
    let screen = RehearsalScreen(state: state)
    var last = playback
    var now = start
    while let next = screen.nextChangeMilliseconds(after: now), next < end {
      now = next
      let at = playback + (now - start) * shownLength / max(1, length)
      guard shownLength == length || at - last >= Self.shortestFrameMilliseconds else { continue }
      last = at
      show(
        RecordedInstant(
          sessionMilliseconds: now, playbackMilliseconds: at, eventCount: eventCount), state, [])
    }
    return playback + shownLength
  }
}
