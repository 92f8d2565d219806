import SessionEngine
import TestSupport
import Testing

@Suite struct ShortenedTimeTests {
  private func time(_ instants: [Int]) -> ShortenedTime {
    ShortenedTime(events: instants.map { SessionEvent(atMilliseconds: $0, .markerSet) })
  }

  @Test func onlyStretchesOfMoreThanFiveSecondsAreShortened() {
    let time = time([0, 5000, 15_000, 15_000, 16_000])
    #expect(time.shortened(5000) == 5000)
    #expect(time.shortened(10_000) == 6000)
    #expect(time.shortened(15_000) == 7000)
    #expect(time.shortened(16_000) == 8000)
    #expect(time.shortened(20_000) == 12_000)
    #expect(time.session(6000) == 10_000)
    #expect(time.session(7000) == 15_000)
    #expect(time.session(8000) == 16_000)
  }

  @Test func theWaitBeforeTheFirstEventCounts() {
    #expect(time([60_000]).shortened(60_000) == 2000)
    #expect(time([]).session(77) == 77)
  }

  @Test(arguments: UInt64(0)..<50)
  func aTimeIsFoundAgain(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let time = time((0..<20).map { _ in Int.random(in: 0...90_000, using: &random) }.sorted())
    var last = 0
    for session in stride(from: 0, through: 100_000, by: 331) {
      let shortened = time.shortened(session)
      #expect(shortened >= last)
      #expect(time.session(shortened) >= session)
      #expect(shortened == 0 || time.session(shortened - 1) <= session)
      last = shortened
    }
  }
}
