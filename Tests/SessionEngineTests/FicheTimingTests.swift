import SessionEngine
import Testing

@Suite struct FicheTimingTests {
  private func timings(_ events: [SessionEvent]) -> [FicheTiming] {
    SessionState(plan: Samples.plan(), events: events).ficheTimings()
  }

  @Test func sectionsTakeTheSecondsUsedRoundedToFive() {
    let timings = timings([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 22_900, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 75_000, .sectionReached(section: 2)),
      SessionEvent(atMilliseconds: 98_000, .slotEnded(slot: 0, .candidate)),
    ])
    // 22 s, 53 s and 23 s.
    #expect(
      timings == [
        FicheTiming(
          fiche: PlannedFiche(
            id: "helpdesk", title: "Helpdesk", origin: .unstated(path: "helpdesk.md")),
          sections: [
            FicheTiming.Section(title: "Contexte", seconds: 20),
            FicheTiming.Section(title: "Choix", seconds: 55),
            FicheTiming.Section(title: "Bilan", seconds: 25),
          ])
      ])
  }

  @Test func whatWasNotPresentedIsLeftOut() {
    let timings = timings([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      // Passed over at once.
      SessionEvent(atMilliseconds: 2000, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 60_000, .slotEnded(slot: 0, .candidate)),
    ])
    #expect(timings.map(\.sections) == [[FicheTiming.Section(title: "Choix", seconds: 60)]])
  }

  @Test func aPauseIsNotPartOfASection() {
    let timings = timings([
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 10_000, .paused),
      SessionEvent(atMilliseconds: 500_000, .resumed),
      SessionEvent(atMilliseconds: 510_000, .slotEnded(slot: 0, .candidate)),
    ])
    #expect(timings.map(\.sections) == [[FicheTiming.Section(title: "Contexte", seconds: 20)]])
  }

  @Test func anOralThatDidNotBeginHasNone() {
    #expect(timings([]).isEmpty)
  }
}
