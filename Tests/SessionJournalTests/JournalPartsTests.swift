import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

/// A journal that several threads read in parts says what it says in one piece.
@Suite struct JournalPartsTests {
  private func reading(_ bytes: [UInt8], partBytes: Int) -> JournalReading {
    bytes.withUnsafeBufferPointer { JournalReader.read($0, partBytes: partBytes) }
  }

  private func journal(version: Int = 1, count: Int) -> [[UInt8]] {
    [JournalText.header(version: version)]
      + (1...count).map { number in
        JournalText.line(
          number.isMultiple(of: 3)
            ? "\"seq\":\(number),\"t\":\(number).000,\"type\":\"note-taken\",\"text\":\"é \(number)\""
            : "\"seq\":\(number),\"t\":\(number).000,\"type\":\"marker-set\"")
      }
  }

  @Test(arguments: [1, 60, 61, 100, 700, 5000])
  func aGoodJournal(partBytes: Int) {
    let lines = journal(count: 200)
    let bytes = Array(lines.joined())
    let reading = reading(bytes, partBytes: partBytes)
    #expect(reading.damage == nil)
    #expect(reading.goodLength == bytes.count)
    #expect(reading.records.map(\.sequence) == Array(1...200))
    #expect(reading.records.map(\.byteRange.count) == lines.dropFirst().map(\.count))
    #expect(reading.events.last?.atMilliseconds == 200_000)
    #expect(reading == self.reading(bytes, partBytes: .max / 2))
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func aDamagedJournal(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = journal(
      version: Int.random(in: 1...2, using: &random), count: Int.random(in: 1...120, using: &random)
    )
    switch seed % 5 {
    case 0: lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
    case 1: lines.swapAt(0, lines.count - 1)
    case 2: lines[lines.count - 1].removeLast(Int.random(in: 1...20, using: &random))
    case 3: lines.append([])
    default: lines.insert(Array("\n".utf8), at: Int.random(in: 0...lines.count, using: &random))
    }
    var bytes = Array(lines.joined())
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1
    }
    let whole = reading(bytes, partBytes: .max / 2)
    for partBytes in [1, 64, 200, 999] {
      #expect(reading(bytes, partBytes: partBytes) == whole, "parts of \(partBytes) bytes")
    }
    // What is told apart here is told by the walk alone, which knows of no parts.
    bytes.withUnsafeBufferPointer { bytes in
      var walk = JournalWalk(bytes, detail: .everything)
      var count = 0
      while walk.next() != nil { count += 1 }
      #expect(whole.records.count == count)
      #expect(whole.damage == walk.damage)
      #expect(whole.goodLength == walk.goodLength)
      #expect(whole.header == walk.header)
    }
  }
}
