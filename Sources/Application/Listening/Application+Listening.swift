import Screens
import SessionEngine

/// The sound of a replay follows what its screen shows.
extension Application {
  /// Lets be heard what the replay on top shows, and nothing where there is none.
  func followReplay() {
    guard stack.has(ReplayScreen.self) else {
      listening = nil
      return
    }
    let now = navigator.clock.nowMilliseconds
    let replay = stack.top as? ReplayScreen
    if let replay, let reference = replay.soundReference, listening?.reference != reference {
      listening = navigator.listen?(replay)
    }
    guard let listening else { return }
    listening.follow(replay?.soundWish(at: now), at: now)
    let survey = listening.takeSurvey()
    stack.update(ReplayScreen.self) { screen in
      screen.show(listening.sound)
      guard let survey, !survey.heard.isEmpty else { return }
      screen.show(
        VoiceLine(of: screen.timeline, runs: survey.runs, heard: survey.heard), at: now)
    }
  }
}
