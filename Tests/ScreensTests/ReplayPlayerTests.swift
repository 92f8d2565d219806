import Screens
import SessionEngine
import TestSupport
import Testing

@Suite struct ReplayPlayerTests {
  private let events = ScreenSamples.whole

  @Test func itIsHeldUntilItIsPlayed() {
    var player = ReplayPlayer(events: events)
    #expect(player.position(at: 5000) == 0)
    #expect(player.instant(ofPosition: 10) == nil)
    player.togglePlaying(at: 5000)
    #expect(player.position(at: 6500) == 1500)
    player.togglePlaying(at: 7000)
    #expect(player.position(at: 99_000) == 2000)
  }

  /// Of what comes before the first event there is nothing to see.
  @Test func itStartsWithTheFirstEvent() {
    var player = ReplayPlayer(events: [
      SessionEvent(atMilliseconds: 60, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 5000, .markerSet),
    ])
    #expect(player.position(at: 0) == 60)
    player.seek(to: 0, at: 0)
    #expect(player.position(at: 0) == 60)
    player.seek(to: .max, at: 0)
    player.togglePlaying(at: 0)
    #expect(player.position(at: 1000) == 1060)
  }

  @Test func speedsDoubleAndStopAtSixtyFour() {
    var player = ReplayPlayer(events: events, isPlaying: true)
    player.changeSpeed(faster: false, at: 0)
    #expect(player.speed == .real)
    for _ in 0..<9 { player.changeSpeed(faster: true, at: 0) }
    #expect(player.speed == ReplaySpeed(quarters: 256))
    #expect(player.position(at: 1000) == 64_000)
    player.changeSpeed(faster: false, at: 1000)
    #expect(player.position(at: 2000) == 96_000)
  }

  @Test func itStaysAtTheEndAndPlaysAgainFromTheStart() {
    var player = ReplayPlayer(events: events, isPlaying: true)
    #expect(player.position(at: 1_799_999) == 1_799_999)
    #expect(player.isPlaying(at: 1_799_999))
    #expect(player.position(at: .max) == 1_800_000)
    #expect(!player.isPlaying(at: 1_800_000))
    // Back from the end it is held, so that one can look.
    player.seek(to: 1_790_000, at: 2_000_000)
    #expect(!player.isPlaying(at: 2_000_000))
    player.seek(to: .max, at: 2_000_000)
    player.togglePlaying(at: 2_000_000)
    #expect(player.position(at: 2_000_700) == 700)
  }

  @Test func idleStretchesTakeTwoSeconds() {
    var player = ReplayPlayer(events: events, isPlaying: true)
    player.toggleIdle(at: 0)
    // From 0 to 170 s nothing happens.
    #expect(player.position(at: 1000) == 85_000)
    #expect(player.position(at: 2000) == 170_000)
    #expect(player.instant(ofPosition: 170_000) == 2000)
    #expect(player.position(at: 4000) == 242_000)
    player.toggleIdle(at: 4000)
    #expect(player.position(at: 5000) == 243_000)
  }

  @Test(arguments: UInt64(0)..<40)
  func aPositionIsReachedAtItsInstantAndNotBefore(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let timeline = RandomOral.timeline(seed: seed)
    var player = ReplayPlayer(events: timeline.events, isPlaying: true, at: 300)
    player.seek(to: Int.random(in: 0...10_000, using: &random), at: 400)
    for _ in 0..<Int(seed % 7) { player.changeSpeed(faster: true, at: 500) }
    if seed % 2 == 0 { player.toggleIdle(at: 600) }
    let start = player.position(at: 600)
    for _ in 0..<50 {
      let wanted = Int.random(in: 0...timeline.endMilliseconds, using: &random)
      guard wanted > start, let instant = player.instant(ofPosition: wanted) else { continue }
      #expect(player.position(at: instant) >= wanted, "seed \(seed)")
      #expect(player.position(at: instant - 1) <= wanted, "seed \(seed)")
    }
  }
}
