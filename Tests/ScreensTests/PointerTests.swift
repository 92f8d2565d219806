import ExamModel
import Frames
import Screens
import SessionEngine
import Testing

/// What the mouse does where it is the program's.
@Suite struct PointerTests {
  private func surface(_ size: Size = Size(columns: 80, rows: 24)) -> Surface {
    Surface(size: size, language: .french, nowMilliseconds: 0)
  }

  private var replay: ReplayScreen {
    let header = ScreenSamples.plan()
    return ReplayScreen(
      timeline: SessionTimeline(plan: header, events: ScreenSamples.whole), caption: "12 mars")
  }

  /// Columns of the bar, as it is shown.
  private func track(_ screen: ReplayScreen, _ surface: Surface) -> Range<Int>? {
    let row = Array(screen.frame(on: surface).text[surface.size.rows - 2])
    guard let first = row.firstIndex(where: { "━●─".contains($0) }),
      let last = row.lastIndex(where: { "━●─".contains($0) })
    else { return nil }
    return first..<last + 1
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func aPressOnTheBarGoesThere(size: Size) throws {
    let surface = surface(size)
    var screen = replay
    let bar = try #require(track(screen, surface))
    func press(_ column: Int, row: Int) -> Int {
      _ = screen.take(.pointer(.press(row: row, column: column)), on: surface)
      return screen.positionMilliseconds(at: 0)
    }
    #expect(press(bar.upperBound - 1, row: size.rows - 2) == 1_800_000)
    #expect(press(bar.lowerBound, row: size.rows - 2) == 0)
    let middle = press((bar.lowerBound + bar.upperBound - 1) / 2, row: size.rows - 2)
    #expect(abs(middle - 900_000) < 60_000)
    // The head stands where it was put.
    let row = Array(screen.frame(on: surface).text[size.rows - 2])
    #expect(row[(bar.lowerBound + bar.upperBound - 1) / 2] == "●")
    // Beside the bar nothing is meant.
    #expect(press(0, row: size.rows - 2) == middle)
    #expect(press(bar.lowerBound, row: size.rows - 1) == middle)
    #expect(press(bar.lowerBound, row: 3) == middle)
  }

  @Test func withoutABarAPressMeansNothing() {
    var screen = replay
    for row in 0..<12 {
      _ = screen.take(
        .pointer(.press(row: row, column: 20)), on: surface(Size(columns: 40, rows: 12)))
    }
    #expect(screen.positionMilliseconds(at: 0) == 0)
  }

  @Test func theWheelScrollsListsAndReaders() {
    var list = HomeScreen(examTitle: "E6")
    var same = list
    _ = list.take(.pointer(.wheelDown), on: surface())
    _ = same.take(.key(.down), on: surface())
    #expect(list.frame(on: surface()) == same.frame(on: surface()))
    var reader = ReviewScreen(fiche: ReviewSamples.fiche)
    var other = reader
    _ = reader.take(.pointer(.wheelDown), on: surface())
    for _ in 0..<3 { _ = other.take(.key(.down), on: surface()) }
    #expect(reader.frame(on: surface()) == other.frame(on: surface()))
    _ = reader.take(.pointer(.wheelUp), on: surface())
    #expect(
      reader.frame(on: surface()) == ReviewScreen(fiche: ReviewSamples.fiche).frame(on: surface()))
  }

  @Test func theButtonOfARemoteDoesWhatItWasToldTo() {
    let state = ScreenSamples.state(ScreenSamples.presentation)
    let meant: [(RemoteButton, Response)] = [
      (.nothing, .none), (.marker, .session(.setMarker)), (.pause, .session(.togglePause)),
    ]
    for (button, response) in meant {
      for key in [Key.character("."), .character("b")] {
        var screen = RehearsalScreen(state: state, remoteButton: button)
        #expect(screen.take(.key(key), on: surface()) == response)
      }
    }
  }
}
