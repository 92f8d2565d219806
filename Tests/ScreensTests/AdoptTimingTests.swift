import Frames
import Screens
import SessionEngine
import Testing

@Suite struct AdoptTimingTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func debrief(_ events: [SessionEvent], rate: Double = 1) -> DebriefScreen {
    DebriefScreen(state: SessionState(plan: ScreenSamples.plan(rate: rate), events: events))
  }

  @Test func theTimesAreHandedOverOnConfirmationOnly() {
    let state = ScreenSamples.state(ScreenSamples.whole)
    var screen = debrief(ScreenSamples.whole)
    #expect(screen.handle(.character("w"), on: surface) == .none)
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(screen.handle(.character("w"), on: surface) == .none)
    #expect(screen.handle(.enter, on: surface) == .adoptTiming(state.ficheTimings()))
    #expect(state.ficheTimings().map(\.fiche.id) == ["support", "sauvegarde"])
    #expect(
      state.ficheTimings()[0].sections == [
        FicheTiming.Section(title: "Contexte de la mission", seconds: 70),
        FicheTiming.Section(title: "Outils et moyens mis en œuvre", seconds: 330),
      ])
    // Once confirmed, Enter leaves the debrief again.
    #expect(screen.handle(.enter, on: surface) == .back)
  }

  @Test func halfAnOralOrATryOutHasNothingToAdopt() {
    for var screen in [
      debrief(ScreenSamples.exchange), debrief(ScreenSamples.whole, rate: 60),
      debrief(
        ScreenSamples.exchange + [SessionEvent(atMilliseconds: 700_000, .finished(.abandoned))]),
    ] {
      #expect(screen.handle(.character("w"), on: surface) == .none)
      #expect(screen.handle(.enter, on: surface) == .back)
      #expect(!screen.frame(on: surface).text[23].contains("adopter"))
    }
  }

  @Test(arguments: Sizes.pinned) func thePromptIsShown(size: Size) {
    var screen = DebriefScreen(state: ScreenSamples.state(ScreenSamples.whole))
    let french = Surface(size: size, language: .french)
    _ = screen.handle(.character("w"), on: french)
    expectScreen(screen, on: french, named: "debrief-adopt")
    let english = Surface(size: size, language: .english)
    expectScreen(screen, on: english, named: "debrief-adopt-en")
  }
}
