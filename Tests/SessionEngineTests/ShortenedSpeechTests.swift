import SessionEngine
import Testing

/// Waits are shortened, and nobody who speaks is cut off.
@Suite struct ShortenedSpeechTests {
  private let events = [0, 60_000, 60_000, 120_000].map {
    SessionEvent(atMilliseconds: $0, .markerSet)
  }

  @Test func speechIsNoWait() {
    let time = ShortenedTime(events: events, speech: [1000..<30_000, 33_000..<58_000])
    #expect(time.shortened(60_000) == 60_000)
    #expect(time.shortened(120_000) == 62_000)
    #expect(time.stretch(at: 60_000) == 60_000..<120_000)
    #expect(time.stretch(at: 59_999) == nil)
    #expect(time.nextBound(after: 0) == 60_000)
    #expect(time.nextBound(after: 70_000) == 120_000)
    #expect(time.nextBound(after: 120_000) == nil)
  }

  @Test func whatOverlapsAnEventHoldsBeyondIt() {
    let time = ShortenedTime(events: events, speech: [50_000..<70_000, 100_000..<500_000])
    // Only 0 to 50 s and 70 to 100 s are waits.
    #expect(time.shortened(120_000) == 120_000 - 48_000 - 28_000)
    #expect(time.session(time.shortened(65_000)) == 65_000)
    for second in 0...120 {
      let there = time.shortened(second * 1000)
      // A millisecond of a shortened wait is up to 21 of the session.
      #expect(abs(time.session(there) - second * 1000) <= 21)
    }
  }

  @Test func withoutSpeechNothingIsDifferent() {
    #expect(ShortenedTime(events: events) == ShortenedTime(events: events, speech: []))
    #expect(ShortenedTime(events: []).nextBound(after: 0) == nil)
  }
}
