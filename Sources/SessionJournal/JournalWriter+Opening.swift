import FileAccess
import SessionEngine

extension JournalWriter {
  /// Makes the journal of a new session in a folder, which is made as well where it lacks.
  package static func create(
    in folder: JournalFolder, plan: SessionPlan, startedSeconds: Int, program: String
  ) throws(JournalError) -> JournalWriter {
    var generator = SystemRandomNumberGenerator()
    return try create(
      in: folder, plan: plan, startedSeconds: startedSeconds, program: program, using: &generator)
  }

  static func create(
    in folder: JournalFolder, plan: SessionPlan, startedSeconds: Int, program: String,
    using generator: inout some RandomNumberGenerator
  ) throws(JournalError) -> JournalWriter {
    do { try Folder.create(folder.path) } catch { throw .file(error, path: folder.path) }
    var attemptsLeft = 16
    while true {
      let header = JournalHeader(
        id: JournalFolder.newID(startedSeconds: startedSeconds, using: &generator),
        startedSeconds: startedSeconds, program: program, plan: plan)
      let path = folder.path(ofID: header.id)
      do {
        return try begin(AppendFile(path: path, opening: .createNew), path: path, header: header)
      } catch {
        attemptsLeft -= 1
        guard error == .alreadyExists, attemptsLeft > 0 else { throw .file(error, path: path) }
      }
    }
  }

  private static func begin(
    _ file: AppendFile, path: String, header: JournalHeader
  ) throws(FileError) -> JournalWriter {
    do {
      return try JournalWriter(beginning: file, path: path, header: header)
    } catch {
      // A full disk leaves an empty file, which would only be listed as damaged for ever.
      try? FileMove.remove(path)
      throw error
    }
  }

  /// Goes on in a journal: locks it, reads it and sets a torn end aside in a file of its own.
  ///
  /// Throws `.file(.locked, …)` when the session runs elsewhere and `.damaged` when something
  /// before the end is wrong. The reading holds what the journal has now, `recovered` included.
  package static func reopen(
    path: String
  ) throws(JournalError) -> (writer: JournalWriter, reading: JournalReading) {
    do {
      let file = try AppendFile(path: path, opening: .openExisting)
      let bytes = try file.bytes(limitBytes: JournalReader.limitBytes)
      return try resume(file, holding: bytes, path: path)
    } catch let error as JournalError {
      throw error
    } catch let error as FileError {
      throw .file(error, path: path)
    } catch {
      throw .file(.unreadable(reason: "\(error)"), path: path)
    }
  }

  private static func resume(
    _ storage: any AppendStorage, holding bytes: [UInt8], path: String
  ) throws -> (writer: JournalWriter, reading: JournalReading) {
    let reading = JournalReader.read(bytes)
    guard reading.isWritable, let header = reading.header else {
      throw JournalError.damaged(reading.damage ?? .noHeader, path: path)
    }
    let tail = bytes[reading.goodLength...]
    if !tail.isEmpty {
      try setAside(Array(tail), beside: path)
      try storage.truncate(to: reading.goodLength)
      try storage.sync()
    }
    let writer = JournalWriter(
      resuming: storage, path: path, header: header,
      journal: Array(bytes[..<reading.goodLength]), lastSequence: reading.recordCount)
    guard !tail.isEmpty else { return (writer, reading) }
    try writer.append([
      SessionEvent(
        atMilliseconds: reading.lastMilliseconds, .recovered(droppedBytes: tail.count))
    ])
    return (writer, JournalReader.read(writer.journal))
  }

  /// Keeps the bytes of a torn end in a file of their own, numbered where there are several.
  private static func setAside(_ tail: [UInt8], beside path: String) throws(FileError) {
    var number = 1
    while true {
      do {
        return try AppendFile.make("\(path).torn-\(number)", holding: tail)
      } catch {
        guard error == .alreadyExists, number < 1000 else { throw error }
        number += 1
      }
    }
  }
}
