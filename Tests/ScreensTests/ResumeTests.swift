import ExamModel
import Screens
import SessionEngine
import Testing

@Suite struct ResumeTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func offer(
    _ mode: SessionMode = .training, gap: Int = 60, then: [SessionEvent.Fact] = []
  ) -> ResumeOffer {
    let events = ScreenSamples.exchange + then.map { SessionEvent(atMilliseconds: 640_000, $0) }
    return ResumeOffer(
      id: "s", state: ScreenSamples.state(events, mode: mode), gapSeconds: gap)
  }

  @Test func inTrainingTheInterruptionCountsOnlyWhenChosen() {
    var screen = ResumeScreen(offer: offer())
    #expect(screen.handle(.enter, on: surface) == .resume(id: "s", countsGap: false))
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .resume(id: "s", countsGap: true))
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func inAnExamItAlwaysCounts() {
    var screen = ResumeScreen(offer: offer(.exam))
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .resume(id: "s", countsGap: true))
  }

  @Test func aPauseGoesOnThroughTheInterruption() {
    var screen = ResumeScreen(offer: offer(then: [.paused]))
    _ = screen.handle(.down, on: surface)
    #expect(screen.handle(.enter, on: surface) == .resume(id: "s", countsGap: false))
  }

  @Test(arguments: [
    (0, "il y a moins d'une minute"), (59, "il y a moins d'une minute"), (60, "il y a 1 min"),
    (3599, "il y a 59 min"), (3600, "il y a 1 h"), (172_799, "il y a 47 h"),
    (172_800, "il y a 2 jours"), (-5, "il y a moins d'une minute"),
  ])
  func theSpanIsRough(gap: Int, text: String) {
    let home = HomeScreen(examTitle: "E6", resume: offer(gap: gap))
    #expect(home.frame(on: surface).text.joined().contains(text))
  }

  @Test func theHomeScreenOffersItFirstAndOnlyWhenThereIsOne() {
    var home = HomeScreen(examTitle: "E6", resume: offer())
    #expect(home.handle(.enter, on: surface) == .open(.resume))
    var plain = HomeScreen(examTitle: "E6")
    #expect(plain.handle(.enter, on: surface) == .open(.rehearse))
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.reviewList))
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.replay))
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.history))
  }

  @Test func anOralLeftBeforeItBeganHasNoPlace() {
    let state = SessionState(plan: ScreenSamples.plan())
    let screen = ResumeScreen(offer: ResumeOffer(id: "s", state: state, gapSeconds: 5))
    #expect(screen.frame(on: surface).text.joined().contains("il y a moins d'une minute."))
  }
}
