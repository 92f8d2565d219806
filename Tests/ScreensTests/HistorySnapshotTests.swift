import ExamModel
import Frames
import Screens
import SessionEngine
import Testing
import Voice

/// The list of past sessions and the comparison of two, at three sizes.
@Suite struct HistorySnapshotTests {
  private func surface(_ size: Size, _ language: Language = .french) -> Surface {
    Surface(size: size, language: language)
  }

  private func press(_ keys: String, _ screen: inout some Screen, _ surface: Surface) {
    for key in keys { _ = screen.handle(.character(key), on: surface) }
  }

  @Test(arguments: Sizes.pinned) func history(size: Size) {
    let surface = surface(size)
    var screen = HistoryScreen(entries: HistorySamples.all)
    expectScreen(screen, on: surface, named: "history")
    expectScreen(screen, on: self.surface(size, .english), named: "history-en")
    press("jjjjj", &screen, surface)
    expectScreen(screen, on: surface, named: "history-damaged")
    press("tttgd", &screen, surface)
    expectScreen(screen, on: surface, named: "history-trash")
    _ = screen.handle(.escape, on: surface)
    press("c", &screen, surface)
    expectScreen(screen, on: surface, named: "history-compare")
  }

  @Test(arguments: Sizes.pinned) func filtered(size: Size) {
    let surface = surface(size)
    var screen = HistoryScreen(entries: HistorySamples.all)
    press("/RESEAU", &screen, surface)
    expectScreen(screen, on: surface, named: "history-filter")
    press("x", &screen, surface)
    _ = screen.handle(.enter, on: surface)
    expectScreen(screen, on: surface, named: "history-nothing-found")
  }

  @Test(arguments: Sizes.pinned) func empty(size: Size) {
    expectScreen(HistoryScreen(entries: []), on: surface(size), named: "history-empty")
  }

  private func comparison() -> ComparisonScreen {
    var later = ScreenSamples.whole
    // The sections of the second run are reached in time, and the first answer is better.
    later.insert(SessionEvent(atMilliseconds: 380_000, .sectionReached(section: 3)), at: 5)
    later.insert(SessionEvent(atMilliseconds: 500_000, .sectionReached(section: 4)), at: 6)
    later = later.map { event in
      event.fact == .levelGiven(level: 1)
        ? SessionEvent(atMilliseconds: event.atMilliseconds, .levelGiven(level: 4)) : event
    }
    return ComparisonScreen(
      comparison: SessionComparison(
        before: ScreenSamples.state(ScreenSamples.whole), after: ScreenSamples.state(later)),
      before: HistorySamples.first, after: HistorySamples.best)
  }

  @Test(arguments: Sizes.pinned) func comparison(size: Size) {
    expectScreen(comparison(), on: surface(size), named: "comparison")
    expectScreen(comparison(), on: surface(size, .english), named: "comparison-en")
  }

  /// The voice stands last, and an oral that was not heard says so.
  @Test(arguments: [Size(columns: 80, rows: 70), Size(columns: 40, rows: 150)])
  func comparedVoices(size: Size) {
    func state(_ speech: SlotSpeech?) -> SessionState {
      let events =
        ScreenSamples.whole
        + (speech.map { [SessionEvent(atMilliseconds: 1_800_000, .sound(.speechMeasured($0)))] }
          ?? [])
      return ScreenSamples.state(events)
    }
    let first = SlotSpeech(
      slot: 0, heardMilliseconds: 590_000, talkMilliseconds: 400_000,
      pauses: [SpeechPause(startMilliseconds: 3_000, endMilliseconds: 8_200)], syllables: 1700,
      paceMilliseconds: 500_000)
    let second = SlotSpeech(
      slot: 0, heardMilliseconds: 300_000, talkMilliseconds: 240_000, syllables: 1100,
      paceMilliseconds: 260_000)
    for (before, name) in [(first, "both"), (nil, "one")] {
      let screen = ComparisonScreen(
        comparison: SessionComparison(before: state(before), after: state(second)),
        before: HistorySamples.first, after: HistorySamples.best)
      expectScreen(screen, on: surface(size), named: "comparison-voice-\(name)")
      expectScreen(screen, on: surface(size, .english), named: "comparison-voice-\(name)-en")
    }
  }

  @Test func wholeComparison() {
    for size in [Size(columns: 80, rows: 56), Size(columns: 40, rows: 120)] {
      expectScreen(comparison(), on: surface(size), named: "comparison-whole")
    }
  }
}
