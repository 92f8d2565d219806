import FileAccess
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
      var records: [JournalRecord] = []
      while let record = walk.next() { records.append(record) }
      #expect(whole.records == records)
      #expect(whole.recordCount == records.count)
      #expect(whole.damage == walk.damage)
      #expect(whole.goodLength == walk.goodLength)
      #expect(whole.header == walk.header)
    }
  }

  /// A long file is never held whole, and says the same.
  @Test(arguments: 0..<60 as Range<UInt64>) func aFileInParts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(
      journal(count: Int.random(in: 0...90, using: &random)).joined())
    // What stands in front of the last line feed may be anything, and there may be none.
    if seed % 3 == 0 { bytes.removeLast(Int.random(in: 0...50, using: &random)) }
    if seed % 4 == 0 { bytes += Array(repeating: UInt8(ascii: "x"), count: 5000) }
    for _ in 0..<Int.random(in: 0...2, using: &random) where seed % 2 == 0 {
      let mask = [1, 2, 4, 8, 16, 32, 64, 128].randomElement(using: &random) ?? 1
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8(mask)
    }
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "long.jsonl")
    let file = try #require(
      try LongFile(at: path, leastBytes: 1, limitBytes: JournalReader.limitBytes))
    let whole = reading(bytes, partBytes: .max / 2)
    for partBytes in [seed.isMultiple(of: 10) ? 1 : 37, 500, 4096, 1 << 20] {
      #expect(
        try JournalReader.read(file, partBytes: partBytes) == whole, "parts of \(partBytes) bytes")
    }
  }

  /// Lines that say the same, in whatever order they come, are read as the general reader reads them.
  @Test(arguments: 0..<40 as Range<UInt64>) func whatIsKnownIsReadOnce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let said = [
      #""type":"marker-set""#, #""type":"marker-set","by":"jury""#,
      #""type":"marker-set","by":"x""#,
      #""type":"level-given","level":2"#, #""type":"level-given","level":2,"by":"jury""#,
      #""type":"level-given","level":2,"by":"self""#, #""type":"note-taken","text":"é""#,
      #""type":"note-taken","text":"\u00e9""#, #""type":"note-taken","text":"e""#,
      #""type":"jury-smiled","text":"e""#, #""type":"jury-smiled""#, #""type":"paused""#,
      #""type":"resumed""#, #""type" : "undone""#, #""type":"undone" "#,
      #""type":"follow-up-asked","text":"Pourquoi ?""#, #""text":"é","type":"note-taken""#,
      #""type":"slot-started","slot":0"#,
    ]
    let instants = ["0.000", "0.5", "1.250", "01.000", "-1.000", "31536000000.001", "7.0000"]
    var lines = [JournalText.header()]
    for number in 1...300 {
      // Nearly all are as the program writes them, or the first few would end the reading.
      let isUsual = Int.random(in: 0..<200, using: &random) > 0
      let instant = isUsual ? "\(number).000" : instants.randomElement(using: &random) ?? "0.000"
      let content = said[Int.random(in: 0..<(isUsual ? 13 : said.count), using: &random)]
      lines.append(JournalText.line("\"seq\":\(number),\"t\":\(instant),\(content)"))
    }
    let bytes = Array(lines.joined())
    bytes.withUnsafeBufferPointer { buffer in
      var walk = JournalWalk(buffer, detail: .everything)
      var records: [JournalRecord] = []
      while let record = walk.next() { records.append(record) }
      let reading = reading(bytes, partBytes: .max / 2)
      #expect(reading.records == records)
      #expect(reading.events == records.compactMap(\.event))
      #expect(reading.damage == walk.damage)
      #expect(reading.lastMilliseconds == records.map(\.atMilliseconds).max() ?? 0)
    }
  }
}
