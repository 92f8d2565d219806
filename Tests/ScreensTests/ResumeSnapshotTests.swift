import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// The offer to resume an oral, at three sizes.
@Suite struct ResumeSnapshotTests {
  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  private func offer(_ mode: SessionMode, isPaused: Bool = false) -> ResumeOffer {
    var events = ScreenSamples.exchange
    if isPaused { events.append(SessionEvent(atMilliseconds: 650_000, .paused)) }
    return ResumeOffer(
      id: "s4", state: ScreenSamples.state(events, mode: mode), gapSeconds: 725)
  }

  @Test(arguments: Sizes.pinned) func resume(size: Size) {
    let screen = ResumeScreen(offer: offer(.training))
    expectScreen(screen, on: surface(size), named: "resume")
    expectScreen(screen, on: surface(size, .english), named: "resume-en")
    expectScreen(ResumeScreen(offer: offer(.exam)), on: surface(size), named: "resume-exam")
    expectScreen(
      ResumeScreen(offer: offer(.training, isPaused: true)), on: surface(size),
      named: "resume-paused")
  }

  /// The machine was suspended, or the program stopped, during an oral.
  @Test(arguments: Sizes.pinned) func interruption(size: Size) {
    func screen(_ mode: SessionMode, _ cause: GapCause, isPaused: Bool = false) -> ResumeScreen {
      var events = ScreenSamples.exchange
      if isPaused { events.append(SessionEvent(atMilliseconds: 650_000, .paused)) }
      return ResumeScreen(
        offer: ResumeOffer(
          id: "s4", state: ScreenSamples.state(events, mode: mode), atMilliseconds: 700_000,
          gapSeconds: 725, cause: cause))
    }
    let suspended = screen(.training, .machineSuspended)
    expectScreen(suspended, on: surface(size), named: "suspended")
    expectScreen(suspended, on: surface(size, .english), named: "suspended-en")
    expectScreen(screen(.exam, .machineSuspended), on: surface(size), named: "suspended-exam")
    expectScreen(
      screen(.training, .machineSuspended, isPaused: true), on: surface(size),
      named: "suspended-paused")
    let stopped = screen(.training, .programStopped)
    expectScreen(stopped, on: surface(size), named: "stopped")
    expectScreen(stopped, on: surface(size, .english), named: "stopped-en")
  }

  @Test(arguments: Sizes.pinned) func homeWithAnOffer(size: Size) {
    let screen = HomeScreen(examTitle: ScreenSamples.exam.title, resume: offer(.training))
    expectScreen(screen, on: surface(size), named: "home-resume")
    expectScreen(screen, on: surface(size, .english), named: "home-resume-en")
  }
}
