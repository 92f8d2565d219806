import ExamModel
import Frames
import Screens
import SessionEngine
import TestSupport
import Testing

/// A frame rendered over the one before is the frame rendered from nothing, whatever happened in between.
@Suite struct RenderedScreenTests {
  private static let keys: [Key] = [
    .down, .up, .down, .up, .pageDown, .pageUp, .home, .end, .enter, .escape, .backspace,
    .character(" "), .character("j"), .character("k"), .character("n"), .character("q"),
    .character("m"), .character("u"), .character("p"), .character("w"), .character("r"),
    .character("3"), .character("?"), .character("/"), .character("é"),
  ]
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 59, rows: 17),
    Size(columns: 120, rows: 40), Size(columns: 30, rows: 8), Size(columns: 66, rows: 18),
  ]

  /// Renders over what was rendered before and from nothing, and gives back what came out.
  private func rendered(
    _ screen: any Screen, _ surface: Surface, since earlier: RenderedScreen?
  ) -> RenderedScreen {
    let rendered = RenderedScreen(screen, on: surface, since: earlier)
    let whole = screen.frame(on: surface)
    #expect(rendered.frame == whole, "\(type(of: screen)) at \(surface)")
    return rendered
  }

  private func element<Element>(
    of choices: [Element], _ random: inout SplitMix64
  ) throws -> Element {
    try #require(choices.randomElement(using: &random))
  }

  /// Presses keys at random; the surface changes now and then, and time goes on.
  private func use(_ first: any Screen, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var screen = first
    var surface = Surface(size: try element(of: Self.sizes, &random), language: .french)
    var last: RenderedScreen?
    for _ in 0..<60 {
      last = rendered(screen, surface, since: last)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: surface.size = try element(of: Self.sizes, &random)
      case 1: surface.language = surface.language == .french ? .english : .french
      case 2: screen = first
      default: break
      }
      surface.nowMilliseconds += Int.random(in: 0...3000, using: &random)
      _ = screen.take(.key(try element(of: Self.keys, &random)), on: surface)
    }
  }

  @Test(arguments: UInt64(0)..<8) func screensThatAreUsedAtRandom(seed: UInt64) throws {
    let state = ScreenSamples.state(ScreenSamples.presentation)
    let screens: [any Screen] = [
      HomeScreen(examTitle: ScreenSamples.exam.title),
      HomeScreen(
        examTitle: "Un titre très long, 漢字 et e\u{301} compris, qui ne tient sur aucun écran",
        resume: ResumeOffer(id: "a", state: state, atMilliseconds: 300_000, gapSeconds: 60)),
      ReviewListScreen(entries: ReviewSamples.entries, leftOutCount: Int(seed % 2)),
      ReviewListScreen(
        entries: (0..<30).map { number in
          var entry = ReviewSamples.entries[number % ReviewSamples.entries.count]
          entry.title += " \(number)"
          return entry
        }),
      HelpScreen(context: .presentation), RehearsalScreen(state: state),
      ExamCardScreen(exam: ScreenSamples.exam),
      FicheChoiceScreen(fiches: ScreenSamples.fiches, needed: 2),
      ReadyScreen(plan: ScreenSamples.plan(), options: SessionOptions()),
      DebriefScreen(state: ScreenSamples.state(ScreenSamples.whole)),
    ]
    for screen in screens { try use(screen, seed: seed) }
  }

  @Test(arguments: UInt64(1)...60) func oralsAtRandomInstants(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var surface = Surface(size: try element(of: Self.sizes, &random), language: .french)
    let live = RandomOral.live(seed: seed)
    var screen = RehearsalScreen(state: SessionState(plan: live.plan))
    var last: RenderedScreen?
    for moment in live.moments {
      screen.update(moment.state, notice: Int.random(in: 0..<20, using: &random) == 0 ? "!" : nil)
      surface.nowMilliseconds = moment.atMilliseconds
      for _ in 0..<4 {
        last = rendered(screen, surface, since: last)
        surface.nowMilliseconds += Int.random(in: 0...120_000, using: &random)
        if Int.random(in: 0..<4, using: &random) == 0 {
          _ = screen.take(.key(try element(of: Self.keys, &random)), on: surface)
        }
      }
    }
  }

  /// Each kind of slot has its count of markers somewhere else.
  @Test(
    arguments: [SlotKind.preparation, .practical, .written, .pause, .presentation, .exchange],
    SessionMode.allCases)
  func aMarkerAndASecond(kind: SlotKind, mode: SessionMode) {
    var plan = ScreenSamples.plan(mode: mode)
    plan.slots[0].kind = kind
    var state = SessionState(plan: plan, events: Array(ScreenSamples.presentation.prefix(1)))
    for size in Self.sizes {
      var surface = Surface(size: size, language: .french)
      var screen = RehearsalScreen(state: state)
      var last: RenderedScreen?
      for second in 1...3 {
        for fact in [SessionEvent.Fact.markerSet, .markerSet, .undone] {
          last = rendered(screen, surface, since: last)
          state.reduce(SessionEvent(atMilliseconds: second * 1000, fact))
          screen.update(state)
          last = rendered(screen, surface, since: last)
        }
        surface.nowMilliseconds = second * 1000
      }
    }
  }

  @Test func aScreenOfAnotherKindLeavesNothing() {
    let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
    let help = rendered(HelpScreen(context: .list), surface, since: nil)
    let home = HomeScreen(examTitle: ScreenSamples.exam.title)
    _ = rendered(home, surface, since: help)
  }

  @Test func whatChangesOftenIsNotRenderedFromNothing() {
    let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)
    func isRefreshed<Shown: Screen>(_ before: Shown, after key: Key?) -> Bool {
      var screen = before
      if let key { _ = screen.take(.key(key), on: surface) }
      var frame = before.frame(on: surface)
      return screen.refresh(&frame, on: surface, since: before, on: surface)
    }
    #expect(isRefreshed(HomeScreen(examTitle: "E6"), after: .down))
    #expect(isRefreshed(ReviewListScreen(entries: ReviewSamples.entries), after: .down))
    let state = ScreenSamples.state(ScreenSamples.presentation)
    #expect(isRefreshed(RehearsalScreen(state: state), after: nil))
    #expect(!isRefreshed(RehearsalScreen(state: state), after: .character("n")))
    var marked = RehearsalScreen(state: state)
    marked.update(
      ScreenSamples.state(
        ScreenSamples.presentation + [SessionEvent(atMilliseconds: 280_000, .markerSet)]))
    var frame = RehearsalScreen(state: state).frame(on: surface)
    #expect(
      marked.refresh(
        &frame, on: surface, since: RehearsalScreen(state: state), on: surface))
  }
}
