import ExamModel
import FileAccess
import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct JournalFolderTests {
  private let temporary: TemporaryFolder
  private let folder: JournalFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = JournalFolder(path: temporary.path("data/sessions"))
  }

  private func create(startedSeconds: Int, events: [SessionEvent]) throws -> JournalWriter {
    let writer = try JournalWriter.create(
      in: folder, plan: ShortSession.plan, startedSeconds: startedSeconds, program: "oralblanc 1")
    try writer.append(events)
    return writer
  }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : 0
  }

  @Test func aFolderThatIsNotThereHasNoSessions() throws {
    #expect(try folder.list().isEmpty)
  }

  @Test func aPathThatIsNoFolderIsSaid() throws {
    let path = try temporary.write("", to: "file")
    #expect(throws: JournalError.file(.notAFolder, path: path)) {
      try JournalFolder(path: path).list()
    }
  }

  @Test func aNewJournalIsPrivate() throws {
    let path = try #require(try create(startedSeconds: 1_795_464_900, events: []).path)
    #expect(mode(of: folder.path) == 0o700)
    #expect(mode(of: path) == 0o600)
    let name = try #require(path.split(separator: "/").last)
    #expect(name.wholeMatch(of: /2026-11-23T201500Z-[0-9a-f]{4}\.jsonl/) != nil)
    #expect(JournalReader.read(path: path).header?.id == String(name.dropLast(6)))
  }

  @Test func twoSessionsOfOneSecondGetTwoNames() throws {
    // A generator that repeats itself once shows that a name that is taken is not used again.
    var generator = Repeating(values: [7, 7, 8])
    var ids: [String] = []
    for _ in 0..<2 {
      let writer = try JournalWriter.create(
        in: folder, plan: ShortSession.plan, startedSeconds: 0, program: "", using: &generator)
      ids.append(writer.header.id)
    }
    #expect(Set(ids).count == 2)
    #expect(try folder.list().count == 2)
  }

  @Test func sessionsAreListedNewestFirst() throws {
    for start in [1000, 3000, 2000] {
      try create(startedSeconds: start, events: ShortSession.events).close()
    }
    try create(startedSeconds: 4000, events: Array(ShortSession.events[..<2])).close()
    let list = try folder.list()
    #expect(list.map(\.startedSeconds) == [4000, 3000, 2000, 1000])
    #expect(list.map(\.isResumable) == [true, false, false, false])
    #expect(list.map { $0.session?.eventCount } == [2, 20, 20, 20])
    #expect(list.allSatisfy { $0.session?.plan == ShortSession.plan })
    #expect(list.allSatisfy { $0.path == folder.path(ofID: $0.id) })
  }

  @Test func damagedJournalsAreListed() throws {
    try create(startedSeconds: 5000, events: ShortSession.events).close()
    let whole = JournalCodec.journal(ShortSession.header, events: ShortSession.events)
    var flipped = whole
    flipped[whole.count - 50] ^= 1
    let sessions = "data/sessions/"
    try temporary.write([], to: sessions + "2026-01-01T000000Z-0000.jsonl")
    try temporary.write("not a journal\n", to: sessions + "other.jsonl")
    try temporary.write(flipped, to: sessions + "2026-11-23T201500Z-ffff.jsonl")
    try temporary.write(Array(whole.dropLast(3)), to: sessions + "2026-11-23T201500Z-eeee.jsonl")
    try temporary.write("aside", to: sessions + "2026-11-23T201500Z-eeee.jsonl.torn-1")
    try temporary.write("ignored", to: sessions + "notes.txt")
    try temporary.makeFolder(sessions + "folder.jsonl")
    let list = try folder.list()
    #expect(
      list.map(\.id).dropLast(2) == [
        "2026-11-23T201500Z-ffff", "2026-11-23T201500Z-eeee", "2026-01-01T000000Z-0000",
      ])
    #expect(list.last?.id == "other")
    #expect(list.count == 5)
    #expect(list[0].damage == .badLine(number: 21, .checksum))
    #expect(list[0].session?.eventCount == 19)
    #expect(!list[0].isResumable)
    #expect(list[1].damage?.isRecoverable == true)
    #expect(list[1].isResumable)
    #expect(list[2].damage == .empty)
    #expect(list[2].session == nil)
    #expect(list[3].damage == nil)
    #expect(list[4].damage == .badLine(number: 1, .checksum))
  }

  @Test func aLongListIsTheSameOnSeveralThreads() throws {
    try Folder.create(folder.path)
    for number in 0..<64 {
      let events = Array(ShortSession.events.prefix(number % 21))
      var header = ShortSession.header
      header.startedSeconds += number
      try temporary.write(
        JournalCodec.journal(header, events: events), to: "data/sessions/\(number).jsonl")
    }
    let list = try folder.list()
    #expect(list.map(\.id) == (0..<64).reversed().map { "\($0)" })
    #expect(list.map { $0.session?.eventCount } == (0..<64).reversed().map { $0 % 21 })
  }

  @Test func aSessionIsMovedToTheTrash() throws {
    let writer = try create(startedSeconds: 1000, events: ShortSession.events)
    let id = writer.header.id
    let path = try #require(writer.path)
    try temporary.write("aside", to: "data/sessions/\(id).jsonl.torn-1")
    #expect(folder.isLocked(path: path))
    #expect(throws: JournalError.file(.locked, path: path)) { try folder.trash(id: id) }
    writer.close()
    #expect(!folder.isLocked(path: path))
    let bytes = temporary.bytes(of: "data/sessions/\(id).jsonl")
    try folder.trash(id: id)
    #expect(try folder.list().isEmpty)
    #expect(temporary.names(in: "data/sessions") == ["trash"])
    #expect(
      temporary.names(in: "data/sessions/trash") == ["\(id).jsonl", "\(id).jsonl.torn-1"])
    #expect(temporary.bytes(of: "data/sessions/trash/\(id).jsonl") == bytes)
    #expect(throws: JournalError.unknownID(id)) { try folder.trash(id: id) }
  }

  @Test func theTrashKeepsWhatWasThrownAwayBefore() throws {
    let id = try create(startedSeconds: 1000, events: []).header.id
    try temporary.makeFolder("data/sessions/trash")
    try temporary.write("earlier", to: "data/sessions/trash/\(id).jsonl")
    try folder.trash(id: id)
    #expect(temporary.text(of: "data/sessions/trash/\(id).jsonl") == "earlier")
    #expect(
      temporary.names(in: "data/sessions/trash") == ["\(id).jsonl", "\(id).jsonl.2"])
  }

  @Test(arguments: ["", "../outside", "trash/x", "."])
  func aNameThatLeavesTheFolderIsUnknown(id: String) throws {
    try create(startedSeconds: 1000, events: []).close()
    try temporary.write("kept", to: "data/outside.jsonl")
    #expect(throws: JournalError.unknownID(id)) { try folder.trash(id: id) }
    #expect(temporary.text(of: "data/outside.jsonl") == "kept")
  }

  /// Months of drills do not hide the last oral.
  @Test func theNewestThatIsWantedIsFoundBehindHundredsOfOthers() throws {
    let wanted = try create(startedSeconds: 1000, events: []).header.id
    for second in 1...150 {
      try create(startedSeconds: 1000 + second, events: []).close()
    }
    #expect(try folder.newest { $0.id == wanted }?.id == wanted)
  }

  /// A crash may leave a take of which the journal has not heard.
  @Test func aTakeThatIsThereIsNotWrittenOver() throws {
    let path = try #require(try create(startedSeconds: 1000, events: []).path)
    #expect(SoundFiles.freeTake(from: 1, besideJournal: path) == 1)
    for number in [1, 2] {
      try AppendFile.make(SoundFiles.path(ofTake: number, besideJournal: path), holding: [1])
    }
    #expect(SoundFiles.freeTake(from: 1, besideJournal: path) == 3)
    #expect(SoundFiles.freeTake(from: 5, besideJournal: path) == 5)
  }

  @Test func soundGoesWithItsJournalOrAlone() throws {
    for second in [0, 1] {
      let writer = try create(startedSeconds: 1_795_464_900 + second, events: [])
      writer.close()
      let stem = try #require(writer.path).dropLast(6)
      for name in ["take-1.wav", "take-10.opus", "take-2.flac", "take-x.wav", "take-1.txt"] {
        try AppendFile.make("\(stem).\(name)", holding: [1])
      }
    }
    let ids = try folder.list().map(\.id)
    #expect(folder.idsWithSound() == Set(ids))
    #expect(
      folder.sound(ofID: ids[0]).map { $0.suffix(6) } == ["-1.wav", "2.flac", "0.opus"])
    try folder.trashSound(id: ids[0])
    #expect(folder.sound(ofID: ids[0]).isEmpty)
    #expect(folder.sound(ofID: ids[1]).count == 3)
    #expect(try folder.list().count == 2)
    try folder.trash(id: ids[1])
    #expect(folder.idsWithSound().isEmpty)
    #expect(temporary.names(in: "data/sessions/trash").count == 7)
    // What is not sound of a session stays.
    #expect(temporary.names(in: "data/sessions").filter { $0.contains("take-") }.count == 4)
  }
}

/// Gives the values in turn, and the last one for ever.
private struct Repeating: RandomNumberGenerator {
  var values: [UInt64]

  mutating func next() -> UInt64 { values.count > 1 ? values.removeFirst() : values[0] }
}
