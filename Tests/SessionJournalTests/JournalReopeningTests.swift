import FileAccess
import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

@Suite struct JournalReopeningTests {
  private let folder: TemporaryFolder
  private let events = ShortSession.events
  private let whole = JournalCodec.journal(ShortSession.header, events: ShortSession.events)

  init() throws { folder = try TemporaryFolder() }

  /// The journal of the short session's first events, cut after so many bytes more.
  private func write(eventCount: Int, extraBytes: Int = 0, to name: String = "a.jsonl") throws
    -> String
  {
    let good = JournalCodec.journal(ShortSession.header, events: Array(events[..<eventCount]))
    return try folder.write(Array(whole.prefix(good.count + extraBytes)), to: name)
  }

  @Test func aSessionGoesOnWhereItStopped() throws {
    let path = try write(eventCount: 5)
    let (writer, reading) = try JournalWriter.reopen(path: path)
    #expect(reading.damage == nil)
    #expect(reading.events == Array(events[..<5]))
    try writer.append(Array(events[5...]))
    writer.close()
    #expect(folder.bytes(of: "a.jsonl") == whole)
    #expect(folder.names() == ["a.jsonl"])
  }

  @Test func aTornEndIsSetAsideWhereverItWasCut() throws {
    let good = JournalCodec.journal(ShortSession.header, events: Array(events[..<6])).count
    let next = JournalCodec.journal(ShortSession.header, events: Array(events[..<7])).count
    for extraBytes in 1..<(next - good) {
      let name = "\(extraBytes).jsonl"
      let path = try write(eventCount: 6, extraBytes: extraBytes, to: name)
      let (writer, reading) = try JournalWriter.reopen(path: path)
      let recovered = SessionEvent(
        atMilliseconds: events[5].atMilliseconds, .recovered(droppedBytes: extraBytes))
      #expect(reading.events == Array(events[..<6]) + [recovered])
      try writer.append([events[6]])
      writer.close()
      let after = JournalReader.read(path: path)
      #expect(after.damage == nil)
      #expect(after.events == Array(events[..<6]) + [recovered, events[6]])
      #expect(folder.bytes(of: "\(name).torn-1") == Array(whole[good..<good + extraBytes]))
    }
  }

  @Test func severalTornEndsAreNumbered() throws {
    _ = try write(eventCount: 3, extraBytes: 7)
    try folder.write("earlier", to: "a.jsonl.torn-1")
    _ = try JournalWriter.reopen(path: folder.path("a.jsonl"))
    #expect(folder.text(of: "a.jsonl.torn-1") == "earlier")
    #expect(folder.bytes(of: "a.jsonl.torn-2")?.count == 7)
  }

  @Test func aTornEndThatCannotBeSetAsideStays() throws {
    let path = try write(eventCount: 3, extraBytes: 7)
    let before = folder.bytes(of: "a.jsonl")
    for number in 1...1000 { try folder.write("", to: "a.jsonl.torn-\(number)") }
    #expect(throws: JournalError.file(.alreadyExists, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    #expect(folder.bytes(of: "a.jsonl") == before)
  }

  @Test func aDamagedJournalIsNotTouched() throws {
    var bytes = whole
    bytes[whole.count / 2] ^= 1
    let path = try folder.write(bytes, to: "a.jsonl")
    let damage = try #require(JournalReader.read(bytes).damage)
    #expect(throws: JournalError.damaged(damage, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    #expect(folder.bytes(of: "a.jsonl") == bytes)
    #expect(folder.names() == ["a.jsonl"])
  }

  @Test(arguments: [
    ([], JournalDamage.empty), (Array("{\"v\":1".utf8), .noHeader),
    (JournalText.header(version: 2), .newerVersion(2)),
    (JournalText.header(version: 2) + [0x7B], .newerVersion(2)),
  ])
  func whatHasNoUsableHeaderIsNotTouched(bytes: [UInt8], damage: JournalDamage) throws {
    let path = try folder.write(bytes, to: "a.jsonl")
    #expect(throws: JournalError.damaged(damage, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    #expect(folder.bytes(of: "a.jsonl") == bytes)
  }

  @Test func aMissingJournalIsSaid() {
    let path = folder.path("none.jsonl")
    #expect(throws: JournalError.file(.missing, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    #expect(folder.names().isEmpty)
  }

  @Test func unknownEventsSurviveReopening() throws {
    let lines = [
      JournalText.header(),
      JournalText.line(#""seq":1,"t":0.000,"type":"slot-started","slot":0"#),
      JournalText.line(#""seq":2,"t":9.000,"type":"jury-smiled","width":3"#),
    ]
    let path = try folder.write(Array(lines.joined()) + Array("{\"seq\":3".utf8), to: "a.jsonl")
    let (writer, reading) = try JournalWriter.reopen(path: path)
    #expect(reading.events.last == SessionEvent(atMilliseconds: 9000, .recovered(droppedBytes: 8)))
    try writer.salvage(to: folder.path("b.jsonl"))
    #expect(folder.bytes(of: "b.jsonl") == folder.bytes(of: "a.jsonl"))
    #expect(folder.text(of: "a.jsonl")?.contains("jury-smiled") == true)
  }

  @Test func onlyOneProgramWrites() throws {
    let path = try write(eventCount: 5, extraBytes: 3)
    let before = folder.bytes(of: "a.jsonl")
    let other = try AppendFile(path: path, opening: .openExisting)
    #expect(throws: JournalError.file(.locked, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    #expect(folder.bytes(of: "a.jsonl") == before)
    other.close()
    let (writer, _) = try JournalWriter.reopen(path: path)
    #expect(throws: JournalError.file(.locked, path: path)) {
      try JournalWriter.reopen(path: path)
    }
    writer.close()
    _ = try JournalWriter.reopen(path: path)
  }
}
