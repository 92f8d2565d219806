import Glibc
import SessionJournal

/// The one journal of a folder in memory, as the list of sessions and the recovery meet it.
struct JournalOnDisk {
  private static let id = "2026-11-23T201500Z-0000"
  private let folder: JournalFolder

  init() {
    // /dev/shm holds files in memory: syncing them costs nothing.
    let path = "/dev/shm/oralblanc-fuzz-\(getpid())"
    Outcome.require(mkdir(path, 0o700) == 0, "cannot make \(path)")
    folder = JournalFolder(path: path)
    atexit { JournalOnDisk.removeFolder() }
  }

  private static func removeFolder() {
    let path = "/dev/shm/oralblanc-fuzz-\(getpid())"
    empty(path)
    rmdir(path)
  }

  private static func empty(_ path: String) {
    unlink("\(path)/\(id).jsonl")
    unlink("\(path)/\(id).jsonl.torn-1")
  }

  func check(_ bytes: [UInt8], _ reading: JournalReading) {
    let path = folder.path(ofID: Self.id)
    Self.empty(folder.path)
    store(bytes, at: path)
    let summary = folder.summary(id: Self.id)
    Outcome.require(summary.session?.header == reading.header, "list and reader see two headers")
    // The list may pass over a fault of kind payload, and then counts more.
    Outcome.require(
      (summary.session?.eventCount ?? 0) >= reading.events.count, "the list counts fewer events")
    if case .newerVersion = reading.damage {
      // Which says nothing of how far either of them came.
    } else if summary.damage == reading.damage, let session = summary.session {
      Outcome.require(session.eventCount == reading.events.count, "the list counts other events")
      Outcome.require(
        session.lastMilliseconds == reading.events.reduce(0) { max($0, $1.atMilliseconds) },
        "the list sees another end")
    }
    reopen(path, bytes, reading)
  }

  /// Going on in a journal keeps every event, and what was cut off in a file of its own.
  private func reopen(_ path: String, _ bytes: [UInt8], _ reading: JournalReading) {
    do {
      let (writer, again) = try JournalWriter.reopen(path: path)
      writer.close()
      Outcome.require(reading.isWritable, "went on in a damaged journal")
      let isTorn = reading.goodLength < bytes.count
      Outcome.require(
        again.records.count == reading.records.count + (isTorn ? 1 : 0)
          && again.records.starts(with: reading.records) && again.damage == nil,
        "recovery changed the journal")
      Outcome.require(
        JournalReader.read(path: path) == again, "the disk does not hold what was recovered")
    } catch {
      Outcome.require(!reading.isWritable, "did not go on in a good journal: \(error)")
      Outcome.require(
        JournalReader.read(path: path) == reading, "a damaged journal was changed")
    }
  }

  private func store(_ bytes: [UInt8], at path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    Outcome.require(count == bytes.count, "cannot write \(path)")
  }
}
