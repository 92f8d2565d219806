import ExamModel
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
    expectScreen(screen.frame(on: surface(size)), named: "resume")
    expectScreen(screen.frame(on: surface(size, .english)), named: "resume-en")
    expectScreen(
      ResumeScreen(offer: offer(.exam)).frame(on: surface(size)), named: "resume-exam")
    expectScreen(
      ResumeScreen(offer: offer(.training, isPaused: true)).frame(on: surface(size)),
      named: "resume-paused")
  }

  @Test(arguments: Sizes.pinned) func homeWithAnOffer(size: Size) {
    let screen = HomeScreen(examTitle: ScreenSamples.exam.title, resume: offer(.training))
    expectScreen(screen.frame(on: surface(size)), named: "home-resume")
    expectScreen(screen.frame(on: surface(size, .english)), named: "home-resume-en")
  }
}
