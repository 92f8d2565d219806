import FileAccess
import SessionEngine

/// The only way into a journal: what it has returned from writing is on the disk.
///
/// After a write or a sync that fails nothing is written to the file any more, since nobody can
/// tell what the disk holds then. The session goes on in memory, and `salvage` saves all of it
/// elsewhere. One thread at a time may use it.
package final class JournalWriter {
  package let header: JournalHeader
  /// Where the journal lies; `nil` for one that only ever was in memory.
  package let path: String?
  /// Why the file is no longer written to.
  package private(set) var failure: FileError?
  /// Where the whole journal was saved after its file had failed.
  private var salvagedPath: String?

  /// Where the whole journal is on a disk; `nil` while it is in memory only.
  package var keptPath: String? { failureOfDisk == nil ? path : salvagedPath }

  /// Why the journal would be lost with this program; `nil` when it is on a disk.
  package var unsavedBecause: FileError? { salvagedPath == nil ? failureOfDisk : nil }

  /// To have closed the file is not a failure.
  private var failureOfDisk: FileError? { failure == .closed ? nil : failure }

  private let storage: (any AppendStorage)?
  /// The journal as it should be on the disk, kept for `salvage`.
  private(set) var journal: [UInt8]
  /// The number of the last event.
  package private(set) var lastSequence: Int
  /// Which file the path led to when it was opened.
  private let identity: FileStamp?

  /// Begins a journal in an empty storage: when this returns, its header is durable.
  package init(
    beginning storage: any AppendStorage, path: String? = nil, header: JournalHeader
  ) throws(FileError) {
    self.header = header
    self.path = path
    self.storage = storage
    identity = path.flatMap(FileStamp.of)
    lastSequence = 0
    journal = JournalCodec.line(header)
    try storage.append(journal)
    try storage.sync()
  }

  /// A journal that is in memory only, because no file can be made for it or written to.
  ///
  /// - Parameter events: those that happened before.
  package init(
    inMemory header: JournalHeader, events: [SessionEvent] = [], because failure: FileError
  ) {
    self.header = header
    self.failure = failure
    path = nil
    storage = nil
    identity = nil
    lastSequence = events.count
    journal = JournalCodec.journal(header, events: events)
  }

  /// Goes on in a journal of which all that is good has been read.
  init(
    resuming storage: any AppendStorage, path: String?, header: JournalHeader, journal: [UInt8],
    lastSequence: Int
  ) {
    self.header = header
    self.path = path
    self.storage = storage
    self.journal = journal
    self.lastSequence = lastSequence
    identity = path.flatMap(FileStamp.of)
  }

  /// Writes the events; when this returns, they are durable.
  ///
  /// When it throws they are kept in memory all the same, and so is everything after them.
  package func append(_ events: [SessionEvent]) throws(FileError) {
    let lines = events.map { event in
      lastSequence += 1
      return JournalCodec.line(event, sequence: lastSequence)
    }
    for line in lines { journal += line }
    if let failure { throw failure }
    guard let storage, !lines.isEmpty else { return }
    do {
      try write(lines, to: storage)
    } catch {
      failure = error
      throw error
    }
  }

  /// The bytes of the journal from one on, as far as it goes now.
  package func bytes(from start: Int) -> ArraySlice<UInt8> { journal[min(start, journal.count)...] }

  /// Writes the whole journal, whatever became of its file, to a new file.
  ///
  /// Throws `alreadyExists` rather than replace a file.
  package func salvage(to path: String) throws(FileError) {
    try AppendFile.make(path, holding: journal)
    salvagedPath = path
  }

  /// Gives up the file and its lock; nothing may be appended afterwards.
  package func close() {
    storage?.close()
    failure = failure ?? .closed
  }

  private func write(_ lines: [[UInt8]], to storage: any AppendStorage) throws(FileError) {
    let lengthBefore = storage.length
    do {
      for line in lines { try storage.append(line) }
    } catch {
      // Events that nobody was told of need not stay; whether the cut succeeds changes nothing.
      try? storage.truncate(to: lengthBefore)
      throw error
    }
    try storage.sync()
    try checkThatTheFileIsStillThere()
  }

  /// A file whose folder was removed takes writes gladly, and is gone when it is closed.
  private func checkThatTheFileIsStillThere() throws(FileError) {
    guard let path, let identity else { return }
    guard let now = FileStamp.of(path), now.device == identity.device,
      now.inode == identity.inode
    else { throw .missing }
  }
}
