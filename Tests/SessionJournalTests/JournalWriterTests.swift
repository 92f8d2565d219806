import FileAccess
import SessionEngine
import TestSupport
import Testing

@testable import SessionJournal

@Suite struct JournalWriterTests {
  private let events = ShortSession.events

  @Test func everyEventIsDurableWhenAppendReturns() throws {
    let storage = FaultyStorage()
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    #expect(storage.durable == JournalCodec.line(ShortSession.header))
    for (index, event) in events.enumerated() {
      try writer.append([event])
      #expect(JournalReader.read(storage.durable).events == Array(events.prefix(index + 1)))
    }
    #expect(storage.appendCount == 21)
    #expect(storage.syncCount == 21)
  }

  @Test func aBatchIsOneWriteForEachRecordAndOneSync() throws {
    let storage = FaultyStorage()
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    try writer.append(events)
    #expect(storage.appendCount == 21)
    #expect(storage.syncCount == 2)
    try writer.append([])
    #expect(storage.syncCount == 2)
    #expect(JournalReader.read(storage.durable).events == events)
  }

  @Test(arguments: 1...20)
  func aFullDiskLeavesWhatWasAcknowledged(count: Int) throws {
    let storage = FaultyStorage((.append, after: count))
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    var acknowledged = 0
    for event in events {
      do {
        try writer.append([event])
        acknowledged += 1
      } catch {
        #expect(error == FaultyStorage.full)
      }
    }
    #expect(acknowledged == count - 1)
    #expect(writer.failure == FaultyStorage.full)
    #expect(JournalReader.read(storage.stored).damage == nil)
    #expect(JournalReader.read(storage.stored).events == Array(events.prefix(acknowledged)))
    // After the failure nothing more is tried.
    #expect(storage.appendCount == count + 1)
    try expectSalvageIsWhole(writer)
  }

  @Test func aBatchThatFailsHalfwayLeavesNothingOfItself() throws {
    let storage = FaultyStorage((.append, after: 6))
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    try writer.append(Array(events[..<2]))
    #expect(throws: FaultyStorage.full) { try writer.append(Array(events[2...])) }
    #expect(JournalReader.read(storage.stored).events == Array(events[..<2]))
    try expectSalvageIsWhole(writer)
  }

  @Test func halfARecordIsATornTail() throws {
    let storage = FaultyStorage((.shortAppend, after: 4))
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    try writer.append(Array(events[..<3]))
    #expect(throws: FaultyStorage.full) { try writer.append([events[3]]) }
    #expect(throws: FaultyStorage.full) { try writer.append(Array(events[4...])) }
    let reading = JournalReader.read(storage.stored)
    #expect(reading.damage?.isRecoverable == true)
    #expect(reading.events == Array(events[..<3]))
    try expectSalvageIsWhole(writer)
  }

  @Test func aFailedSyncIsNeverTriedAgain() throws {
    let storage = FaultyStorage((.sync, after: 2))
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    try writer.append(Array(events[..<3]))
    #expect(throws: FaultyStorage.broken) { try writer.append([events[3]]) }
    #expect(throws: FaultyStorage.broken) { try writer.append(Array(events[4...])) }
    #expect(storage.syncCount == 3)
    #expect(storage.appendCount == 5)
    #expect(JournalReader.read(storage.durable).events == Array(events[..<3]))
    try expectSalvageIsWhole(writer)
  }

  @Test func aJournalInMemoryIsSalvagedWhole() throws {
    let writer = JournalWriter(
      inMemory: ShortSession.header, events: Array(events[..<5]), because: FaultyStorage.full)
    #expect(throws: FaultyStorage.full) { try writer.append(Array(events[5...])) }
    try expectSalvageIsWhole(writer)
  }

  @Test func salvageReplacesNothing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine", to: "a.jsonl")
    let writer = JournalWriter(inMemory: ShortSession.header, because: FaultyStorage.full)
    #expect(throws: FileError.alreadyExists) { try writer.salvage(to: path) }
    #expect(folder.text(of: "a.jsonl") == "mine")
  }

  @Test func aFileThatVanishesIsNoticedAtOnce() throws {
    let folder = try TemporaryFolder()
    let writer = try begin(in: folder)
    try writer.append([events[0]])
    try FileMove.remove(#require(writer.path))
    #expect(throws: FileError.missing) { try writer.append([events[1]]) }
    #expect(throws: FileError.missing) { try writer.append(Array(events[2...])) }
    try expectSalvageIsWhole(writer)
  }

  @Test func nothingIsAppendedAfterClosing() throws {
    let storage = FaultyStorage()
    let writer = try JournalWriter(beginning: storage, header: ShortSession.header)
    writer.close()
    #expect(storage.isClosed)
    #expect(throws: FileError.closed) { try writer.append(events) }
  }

  @Test func oneKnowsWhereTheWholeJournalIs() throws {
    let folder = try TemporaryFolder()
    let writer = try begin(in: folder)
    try writer.append([events[0]])
    #expect(writer.keptPath == writer.path)
    writer.close()
    // To have closed it is no failure.
    #expect(writer.keptPath == writer.path)
    #expect(writer.unsavedBecause == nil)

    let full = FileError.unwritable(reason: "No space left on device")
    let inMemory = JournalWriter(inMemory: ShortSession.header, events: events, because: full)
    #expect(inMemory.keptPath == nil)
    inMemory.close()
    #expect(inMemory.unsavedBecause == full)
    try inMemory.salvage(to: folder.path("stick.jsonl"))
    #expect(inMemory.keptPath == folder.path("stick.jsonl"))
    #expect(inMemory.unsavedBecause == nil)
  }

  private func expectSalvageIsWhole(
    _ writer: JournalWriter, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = try TemporaryFolder()
    try writer.salvage(to: folder.path("salvaged.jsonl"))
    let reading = JournalReader.read(path: folder.path("salvaged.jsonl"))
    #expect(reading.damage == nil, sourceLocation: sourceLocation)
    #expect(reading.header?.plan == ShortSession.plan, sourceLocation: sourceLocation)
    #expect(reading.events == events, sourceLocation: sourceLocation)
  }

  private func begin(in folder: TemporaryFolder) throws -> JournalWriter {
    try JournalWriter.create(
      in: JournalFolder(path: folder.path("sessions")), plan: ShortSession.plan,
      startedSeconds: ShortSession.header.startedSeconds, program: ShortSession.header.program)
  }
}
