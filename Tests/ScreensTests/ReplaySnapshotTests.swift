import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// The replay at three sizes, held, playing and at its end.
@Suite struct ReplaySnapshotTests {
  private func surface(_ size: Size, _ language: Language = .french, at now: Int = 0) -> Surface {
    Surface(size: size, language: language, nowMilliseconds: now)
  }

  private func replay(_ events: [SessionEvent] = ScreenSamples.whole) -> ReplayScreen {
    ReplayScreen(
      timeline: SessionTimeline(plan: ScreenSamples.plan(), events: events),
      caption: "12 nov. 2026 14:05")
  }

  private func press(_ keys: String, _ screen: inout ReplayScreen, _ surface: Surface) {
    for key in keys { _ = screen.handle(.character(key), on: surface) }
  }

  @Test(arguments: Sizes.pinned) func held(size: Size) {
    var screen = replay()
    let surface = surface(size)
    press("]]]", &screen, surface)
    for _ in 0..<4 { _ = screen.handle(.right, on: surface) }
    expectScreen(screen, on: surface, named: "replay-held")
  }

  @Test(arguments: Sizes.pinned) func playing(size: Size) {
    var screen = replay()
    let start = surface(size)
    press("3+++ ", &screen, start)
    press("i", &screen, start)
    let idle = surface(size, at: 400)
    expectScreen(screen, on: idle, named: "replay-message")
    _ = screen.handle(.control("a"), on: idle)
    expectScreen(screen, on: surface(size, at: 700), named: "replay-playing")
    expectScreen(screen, on: surface(size, .english, at: 700), named: "replay-playing-en")
  }

  @Test(arguments: Sizes.pinned) func noteJustTaken(size: Size) {
    var screen = replay()
    let surface = surface(size)
    press("/OUTILS", &screen, surface)
    _ = screen.handle(.enter, on: surface)
    _ = screen.handle(.control("a"), on: surface)
    expectScreen(screen, on: surface, named: "replay-note")
  }

  @Test(arguments: Sizes.pinned) func searching(size: Size) {
    var screen = replay()
    let surface = surface(size)
    press("/restau", &screen, surface)
    expectScreen(screen, on: surface, named: "replay-search")
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "replay-found")
    press("/xyz", &screen, surface)
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "replay-not-found")
  }

  @Test(arguments: Sizes.pinned) func events(size: Size) {
    var screen = replay()
    press("5e", &screen, surface(size))
    expectScreen(screen, on: surface(size), named: "replay-events")
    expectScreen(screen, on: surface(size, .english), named: "replay-events-en")
  }

  @Test(arguments: Sizes.pinned) func theEnd(size: Size) {
    var screen = replay()
    let surface = surface(size)
    press("G", &screen, surface)
    expectScreen(screen, on: surface, named: "replay-end")
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "replay-debrief")
    var interrupted = replay(ScreenSamples.exchange)
    press("G", &interrupted, surface)
    expectScreen(interrupted, on: surface, named: "replay-interrupted")
  }

  @Test(arguments: Sizes.pinned) func overrun(size: Size) {
    var screen = replay()
    let surface = surface(size)
    press("o", &screen, surface)
    expectScreen(screen, on: surface, named: "replay-overrun")
  }

  @Test func empty() {
    let size = Size(columns: 80, rows: 24)
    expectScreen(replay([]), on: surface(size), named: "replay-empty")
  }

  @Test(arguments: Sizes.pinned) func help(size: Size) {
    let screen = HelpScreen(context: .replay)
    expectScreen(screen, on: surface(size), named: "help-replay")
  }
}
