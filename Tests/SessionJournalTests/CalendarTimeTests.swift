import SessionJournal
import TestSupport
import Testing

@Suite struct CalendarTimeTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_795_464_900, "2026-11-23T20:15:00Z"), (1_709_251_199, "2024-02-29T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func secondsAndTextAgree(seconds: Int, text: String) {
    #expect(CalendarTime(utcSeconds: seconds).utcText == text)
    #expect(CalendarTime(utcText: text)?.utcSeconds == seconds)
  }

  @Test func theFormOfFileNamesIsReadToo() {
    #expect(CalendarTime(utcText: "2026-11-23T201500Z")?.utcSeconds == 1_795_464_900)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T20:15:00", "2026-11-23T20:15:00+01:00", "2026-02-30T00:00:00Z",
    "2026-11-23T24:00:00Z", "2026-11-23T20:60:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
    "2026-11-23t20:15:00Z", "２026-11-23T20:15:00Z", "2026-11-23T20:1500Z",
  ])
  func otherTextIsRefused(text: String) {
    #expect(CalendarTime(utcText: text) == nil)
  }

  @Test(arguments: UInt64(0)..<100)
  func everySecondComesBack(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let seconds = Int.random(in: -60_000_000_000..<250_000_000_000, using: &generator)
    #expect(CalendarTime(utcSeconds: seconds).utcSeconds == seconds, "seed \(seed)")
  }

  @Test func localTimeIsWithinADayOfUTC() {
    let seconds = 1_795_464_900
    let distance = CalendarTime(localSeconds: seconds).utcSeconds - seconds
    #expect(abs(distance) <= 14 * 3600)
    #expect(distance % 900 == 0)
  }
}
