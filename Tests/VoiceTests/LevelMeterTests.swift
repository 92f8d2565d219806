import Testing

@testable import Voice

/// The level that a person sees.
@Suite struct LevelMeterTests {
  private static func meter(_ decibels: Float, frames: Int) -> LevelMeter {
    var meter = LevelMeter()
    for _ in 0..<frames { meter.add(FrameLevel(speech: decibels, vowels: decibels)) }
    return meter
  }

  @Test(arguments: [
    (Float(-100), SoundLevel.quiet), (-60, .quiet), (-50, .faint), (-38, .low), (-20, .good),
    (-3, .loud),
  ])
  func aSecondHasOneOfFiveSteps(decibels: Float, level: SoundLevel) {
    #expect(Self.meter(decibels, frames: 100).step == level)
  }

  @Test func itMovesOnceASecondAtMost() {
    var meter = Self.meter(-20, frames: 100)
    for _ in 0..<99 {
      meter.add(FrameLevel(speech: -50, vowels: -50))
      #expect(meter.step == .good)
    }
    meter.add(FrameLevel(speech: -50, vowels: -50))
    #expect(meter.step == .faint)
    #expect(LevelMeter().step == nil)
  }

  @Test func oneClickDoesNotMakeItLoud() {
    var meter = Self.meter(-70, frames: 50)
    meter.add(FrameLevel(speech: -10, vowels: -10))
    for _ in 0..<49 { meter.add(FrameLevel(speech: -70, vowels: -70)) }
    #expect(meter.step == .quiet)
  }

  @Test func aMicrophoneThatDeliversZerosIsMuted() {
    var meter = Self.meter(-100, frames: 1000)
    #expect(meter.mutedMilliseconds == 10_000)
    meter.add(FrameLevel(speech: -85, vowels: -90))
    #expect(meter.mutedMilliseconds == 0)
  }
}
