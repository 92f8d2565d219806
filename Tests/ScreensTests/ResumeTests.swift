import ExamModel
import Frames
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

  @Test func anInterruptionOfARunningOralIsTakenUpOrKept() {
    let state = ScreenSamples.state(ScreenSamples.exchange)
    for cause in [GapCause.machineSuspended, .programStopped] {
      var screen = ResumeScreen(
        offer: ResumeOffer(id: "s", state: state, gapSeconds: 60, cause: cause))
      #expect(screen.handle(.enter, on: surface) == .takeUp(countsGap: false))
      _ = screen.handle(.down, on: surface)
      #expect(screen.handle(.enter, on: surface) == .takeUp(countsGap: true))
      #expect(screen.handle(.escape, on: surface) == .keepForLater)
    }
  }

  @Test func theInterruptionGrowsUntilItIsAnswered() {
    let screen = ResumeScreen(offer: offer(gap: 58), madeMilliseconds: 1000)
    func text(_ now: Int) -> String {
      screen.frame(
        on: Surface(size: surface.size, language: .french, nowMilliseconds: now)
      ).text.joined(separator: "\n")
    }
    #expect(text(1999).contains("il y a 58 s,"))
    #expect(screen.nextChangeMilliseconds(after: 1999) == 2000)
    #expect(text(2000).contains("il y a 59 s,"))
    #expect(text(3000).contains("il y a 1 min 00 s,"))
  }

  @Test func aFasterClockLosesMoreOfTheOral() {
    var plan = ScreenSamples.plan()
    plan.clockRate = 60
    let state = SessionState(
      plan: plan, events: [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))])
    let screen = ResumeScreen(
      offer: ResumeOffer(id: "s", state: state, gapSeconds: 2), madeMilliseconds: 120_000,
      clockRate: 60)
    // Three seconds of the wall clock are three minutes of a try-out's ten.
    let now = 180_000
    let text = screen.frame(
      on: Surface(size: surface.size, language: .french, nowMilliseconds: now)
    ).text.joined()
    #expect(text.contains("il y a 3 s,"))
    #expect(text.contains("repart à 7:00"))
    #expect(screen.nextChangeMilliseconds(after: now) == 240_000)
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
    #expect(home.handle(.enter, on: surface) == .open(.resume(id: nil)))
    var plain = HomeScreen(examTitle: "E6")
    #expect(plain.handle(.enter, on: surface) == .open(.rehearse))
    for destination: Destination in [.drill, .evening] {
      _ = plain.handle(.down, on: surface)
      #expect(plain.handle(.enter, on: surface) == .open(destination))
    }
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.reviewList))
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.replay(id: nil)))
    _ = plain.handle(.down, on: surface)
    #expect(plain.handle(.enter, on: surface) == .open(.history))
  }

  @Test func anOralLeftBeforeItBeganHasNoPlace() {
    let state = SessionState(plan: ScreenSamples.plan())
    let screen = ResumeScreen(offer: ResumeOffer(id: "s", state: state, gapSeconds: 5))
    #expect(screen.frame(on: surface).text.joined().contains("il y a 5 s."))
  }
}
