import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

@Suite struct ReplayScreenTests {
  private let surface = Surface(size: Size(columns: 80, rows: 24), language: .french)

  private func replay(_ events: [SessionEvent] = ScreenSamples.whole) -> ReplayScreen {
    ReplayScreen(
      timeline: SessionTimeline(plan: ScreenSamples.plan(), events: events), caption: "hier")
  }

  /// Presses keys one after the other at instant 0, and gives the position in seconds after each.
  private func positions(_ keys: [Key], _ screen: inout ReplayScreen) -> [Int] {
    keys.map { key in
      _ = screen.handle(key, on: surface)
      return screen.positionMilliseconds(at: 0) / 1000
    }
  }

  private func characters(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func arrowsGoTenSecondsAndStayInside() {
    var screen = replay()
    #expect(positions([.left, .right, .right, .left], &screen) == [0, 10, 20, 10])
    #expect(positions([.character("G"), .right, .left], &screen) == [1800, 1800, 1790])
  }

  @Test func bracketsGoFromLandmarkToLandmark() {
    var screen = replay()
    #expect(positions(characters("]]]]]"), &screen) == [170, 242, 260, 270, 571])
    #expect(positions(characters("]]]]]]"), &screen) == [637, 871, 1000, 1513, 1800, 1800])
    #expect(positions(characters("[["), &screen) == [1513, 1000])
  }

  @Test func aBracketGoesBackPastTheLandmarkThatIsPlaying() {
    var screen = replay()
    _ = positions(characters("]] "), &screen)
    let soon = Surface(size: surface.size, language: .french, nowMilliseconds: 800)
    _ = screen.handle(.character("["), on: soon)
    #expect(screen.positionMilliseconds(at: 800) == 170_000)
  }

  @Test func digitsAndLettersGoToTenthsAndEnds() {
    var screen = replay()
    #expect(positions(characters("59gG0"), &screen) == [900, 1620, 0, 1800, 0])
    #expect(positions([.end, .home], &screen) == [1800, 0])
  }

  @Test func theOverrunIsFound() {
    var screen = replay()
    // The second presentation began at 871 s and had 600 s.
    #expect(positions(characters("o"), &screen) == [1472])
  }

  @Test func aSearchGoesRoundItsMatches() {
    var screen = replay()
    _ = positions(characters("/OUTILS") + [.enter], &screen)
    #expect(screen.positionMilliseconds(at: 0) == 270_000)
    _ = positions(characters("/qu") + [.enter], &screen)
    #expect(positions(characters("nnnn"), &screen) == [637, 660, 1513, 571])
    #expect(positions(characters("NN"), &screen) == [1513, 660])
  }

  @Test func aSearchWithoutResultStaysWhereItIs() {
    var screen = replay()
    #expect(positions([.right] + characters("/zzz") + [.enter], &screen).last == 10)
    #expect(positions(characters("nN"), &screen) == [10, 10])
    #expect(positions(characters("/5") + [.escape] + characters("n"), &screen).last == 10)
  }

  @Test func anEventOfTheListIsJumpedTo() {
    var screen = replay()
    #expect(positions([.character("e"), .down, .down, .enter], &screen).last == 242)
    #expect(positions(characters("e") + [.down, .escape], &screen).last == 242)
  }

  @Test func theDebriefOpensAtTheEndOnly() {
    var screen = replay()
    _ = screen.handle(.enter, on: surface)
    #expect(!screen.frame(on: surface).text[0].contains("Bilan"))
    _ = screen.handle(.character("G"), on: surface)
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(screen.frame(on: surface).text[0].contains("Bilan"))
    #expect(screen.handle(.escape, on: surface) == .none)
    #expect(!screen.frame(on: surface).text[0].contains("Bilan"))
    #expect(screen.handle(.escape, on: surface) == .back)
  }

  @Test func anUnfinishedOralHasNoDebrief() {
    var screen = replay(ScreenSamples.exchange)
    #expect(positions(characters("G"), &screen) == [637])
    #expect(screen.handle(.enter, on: surface) == .none)
    #expect(!screen.frame(on: surface).text[0].contains("Bilan"))
  }

  @Test func nothingChangesWhileItIsHeld() {
    var screen = replay()
    #expect(screen.nextChangeMilliseconds(after: 0) == nil)
    _ = screen.handle(.character(" "), on: surface)
    #expect(screen.nextChangeMilliseconds(after: 0) == 1000)
    #expect(screen.nextChangeMilliseconds(after: 1_799_000) == 1_800_000)
    #expect(screen.nextChangeMilliseconds(after: 1_800_000) == nil)
    for _ in 0..<6 { _ = screen.handle(.character("+"), on: surface) }
    #expect(screen.nextChangeMilliseconds(after: 0) == 40)
  }

  @Test func helpHoldsThePicture() {
    var screen = replay()
    _ = screen.handle(.character(" "), on: surface)
    #expect(screen.handle(.character("?"), on: surface) == .open(.help(.replay)))
    #expect(!screen.isPlaying(at: 1000))
  }

  @Test func anyKeyOnAnEmptySessionIsHarmless() {
    var screen = replay([])
    for key in characters(" []+-gG059oie") + [.enter, .left, .right] {
      _ = screen.handle(key, on: surface)
      #expect(screen.positionMilliseconds(at: 99_000) == 0)
    }
  }
}
