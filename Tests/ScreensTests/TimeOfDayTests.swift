import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// The hour, and the hour at which the oral ends, beside the countdown.
@Suite struct TimeOfDayTests {
  private static let started = [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]

  private func surface(
    _ columns: Int = 80, at now: Int = 0, hour: Int, minute: Int = 0,
    language: Language = .french
  ) -> Surface {
    Surface(
      size: Size(columns: columns, rows: 24), language: language, nowMilliseconds: now,
      secondsOfDay: hour * 3600 + minute * 60)
  }

  private func head(
    _ events: [SessionEvent] = started, rate: Double = 1, on surface: Surface,
    keys: [Key] = [.character("h")]
  ) -> String {
    var screen = RehearsalScreen(
      state: SessionState(plan: ScreenSamples.plan(rate: rate), events: events))
    for key in keys { _ = screen.handle(key, on: surface) }
    return screen.render(on: surface).text[0]
  }

  @Test func itIsShownWhenAskedFor() {
    let surface = surface(hour: 18)
    #expect(!head(on: surface, keys: []).contains("18:00"))
    #expect(head(on: surface).contains("18:00, fin à 18:30"))
    #expect(!head(on: surface, keys: [.character("h"), .character("h")]).contains("18:00"))
    #expect(
      head(on: self.surface(hour: 18, language: .english)).contains("18:00, ends at 18:30"))
  }

  @Test func theEndFollowsTheClock() {
    // A minute of the session takes half of one; what was used up does not count again.
    #expect(head(rate: 2, on: surface(hour: 9)).contains("fin à 09:15"))
    #expect(
      head(on: surface(at: 300_000, hour: 9, minute: 5)).contains("09:05, fin à 09:30"))
    #expect(head(on: surface(hour: 23, minute: 50)).contains("fin à 00:20"))
  }

  /// While the clock stands still nobody can say when the oral ends.
  @Test func aPausedOralHasNoEnd() {
    let paused = Self.started + [SessionEvent(atMilliseconds: 60_000, .paused)]
    let head = head(paused, on: surface(at: 90_000, hour: 9, minute: 2))
    #expect(head.contains("09:02"))
    #expect(!head.contains("fin à"))
  }

  @Test(arguments: [40, 60, 80, 120]) func itIsWholeAtEveryWidth(columns: Int) {
    #expect(head(on: surface(columns, hour: 18)).contains("18:00, fin à 18:30"))
  }
}
