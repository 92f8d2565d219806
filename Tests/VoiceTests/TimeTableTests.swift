import TestSupport
import Testing

@testable import Voice

/// Sound and session on clocks that differ.
@Suite struct TimeTableTests {
  /// Chunks of 50 ms from a sound card that runs fast or slow, each up to 40 ms late.
  private static func recorded(
    seconds: Int, from start: Double, partsPerMillion: Double, seed: UInt64
  ) -> TimeTable {
    var draw = SplitMix64(seed: seed)
    var table = TimeTable()
    for chunk in 1...(seconds * 20) {
      let heard = start + Double(chunk * 50) / (1 + partsPerMillion / 1_000_000)
      let late = Double(draw.next() % 41)
      table.note(atMilliseconds: Int(heard + late), bytes: chunk * 1600)
    }
    return table
  }

  @Test(arguments: [0.0, 400, -400, 1000], [UInt64(1), 2])
  func timeAndByteAreFoundInSpiteOfDrift(partsPerMillion: Double, seed: UInt64) throws {
    let start = 1437.0
    let table = Self.recorded(
      seconds: 600, from: start, partsPerMillion: partsPerMillion, seed: seed)
    for seconds in [1, 2, 59, 300, 599] {
      let byte = seconds * SoundFormat.bytesPerSecond
      let truth = start + Double(seconds * 1000) / (1 + partsPerMillion / 1_000_000)
      let time = try #require(table.milliseconds(atByte: byte))
      #expect(abs(Double(time) - truth) <= 15)
      let back = try #require(table.byte(atMilliseconds: time))
      #expect(abs(back - byte) <= 32 * 2)
      #expect(back.isMultiple(of: 2))
    }
    let drift = try #require(table.driftPartsPerMillion)
    #expect(abs(Double(drift) - partsPerMillion) <= 60)
  }

  /// What the journal keeps of the table finds every moment again, whatever the cards' clocks do.
  @Test(arguments: [0.0, 400, -1000], [UInt64(3), 4])
  func aFewAnchorsTellTheWholeTable(partsPerMillion: Double, seed: UInt64) throws {
    let table = Self.recorded(
      seconds: 1800, from: 900, partsPerMillion: partsPerMillion, seed: seed)
    let anchors = table.anchors()
    #expect((2...8).contains(anchors.count))
    let clock = TakeClock(originMilliseconds: 0, anchors: anchors, rate: 1)
    for second in stride(from: 1, through: 1799, by: 7) {
      let truth = 900 + Double(second * 1000) / (1 + partsPerMillion / 1_000_000)
      #expect(abs(Double(clock.sessionMilliseconds(atSound: second * 1000)) - truth) <= 40)
      #expect(
        abs(clock.soundMilliseconds(atSession: Int(truth)) - second * 1000) <= 40)
    }
  }

  /// A microphone that was silent for nine seconds: what came later is found where it was heard.
  @Test func anchorsKnowOfAStall() {
    var table = TimeTable()
    for chunk in 1...400 {
      table.note(
        atMilliseconds: 100 + chunk * 50 + (chunk > 200 ? 9000 : 0), bytes: chunk * 1600)
    }
    let clock = TakeClock(originMilliseconds: 0, anchors: table.anchors(), rate: 1)
    #expect(abs(clock.soundMilliseconds(atSession: 5100) - 5000) <= 20)
    #expect(abs(clock.soundMilliseconds(atSession: 24_100) - 15_000) <= 20)
    #expect(abs(clock.sessionMilliseconds(atSound: 15_000) - 24_100) <= 20)
  }

  @Test func aRecorderThatStumblesAllTheTimeHasFewAnchorsAllTheSame() {
    var draw = SplitMix64(seed: 5)
    var table = TimeTable()
    var now = 0
    for chunk in 1...20_000 {
      now += 50 + Int(draw.next() % 400)
      table.note(atMilliseconds: now, bytes: chunk * 1600)
    }
    #expect(table.anchors().count <= 64)
    #expect(TimeTable().anchors().isEmpty)
  }

  @Test func aClockWithoutAnchorsGoesOnFromItsOrigin() {
    let clock = TakeClock(originMilliseconds: 4000, anchors: [], rate: 2)
    #expect(clock.soundMilliseconds(atSession: 6000) == 1000)
    #expect(clock.soundMilliseconds(atSession: 0) == -2000)
    #expect(clock.sessionMilliseconds(atSound: 1000) == 6000)
    // What a stranger's journal says never crashes.
    let odd = TakeClock(
      originMilliseconds: .max,
      anchors: [
        SoundAnchor(sessionMilliseconds: 5, soundMilliseconds: 5),
        SoundAnchor(sessionMilliseconds: 4, soundMilliseconds: 6),
      ], rate: 0)
    #expect(odd.soundMilliseconds(atSession: 7) == 7)
  }

  @Test func theFirstByteWasHeardBeforeItsChunkCame() {
    var table = TimeTable()
    #expect(table.milliseconds(atByte: 0) == nil)
    #expect(table.byte(atMilliseconds: 0) == nil)
    table.note(atMilliseconds: 1500, bytes: 1600)
    #expect(table.milliseconds(atByte: 0) == 1450)
    #expect(table.byte(atMilliseconds: 1475) == 800)
    #expect(table.byte(atMilliseconds: 1000) == 0)
    #expect(table.driftPartsPerMillion == nil)
  }

  @Test func aChunkThatCameSoonerSetsTheSecondRight() {
    var table = TimeTable()
    table.note(atMilliseconds: 900, bytes: 1600)
    table.note(atMilliseconds: 910, bytes: 16_000)
    // Half a second of sound was there at 910: it began at 410 at the latest.
    #expect(table.milliseconds(atByte: 0) == 410)
    // Nothing new, or less than there was.
    table.note(atMilliseconds: 950, bytes: 16_000)
    table.note(atMilliseconds: 960, bytes: 100)
    #expect(table.milliseconds(atByte: 16_000) == 910)
  }
}
