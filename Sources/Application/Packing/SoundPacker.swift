import FileAccess
import SessionEngine
import SessionJournal
import Voice

/// Packs the takes of sessions that are over, and removes what was recorded once the packed file is
/// complete, on the disk and found to hold the same.
///
/// Whenever it is killed, one of the two is there and whole.
struct SoundPacker {
  let folder: JournalFolder
  let programs: [PackerProgram]
  let search: ProgramSearch

  /// What became of a take.
  enum Outcome: Equatable {
    case packed(SoundKind, fromBytes: Int, toBytes: Int)
    /// No program packed it rightly; it stays as it was recorded.
    case failed
    /// The session is in use, or another process packs it.
    case inUse
    /// The disk or the journal did not take it; it stays as it was recorded.
    case notKept
  }

  /// Packs all that is to be packed.
  ///
  /// - Parameter tell: takes the session, the take and what became of it.
  func packAll(_ tell: (_ id: String, _ take: Int, Outcome) -> Void) {
    for id in folder.idsWithSound().sorted() {
      let path = folder.path(ofID: id)
      guard !folder.isLocked(path: path) else { continue }
      let reading = JournalReader.read(path: path)
      guard reading.damage == nil, let plan = reading.header?.plan else { continue }
      let state = SessionState(plan: plan, events: reading.events)
      // Whoever resumes a session records beside it.
      guard state.isFinished else { continue }
      for take in state.takes where take.isKept {
        guard FileStamp.of(SoundFiles.path(ofTake: take.number, besideJournal: path)) != nil
        else { continue }
        tell(id, take.number, pack(take, besideJournal: path, id: id))
      }
    }
  }

  private func pack(_ take: SoundTake, besideJournal journal: String, id: String) -> Outcome {
    let recorded = SoundFiles.path(ofTake: take.number, besideJournal: journal)
    guard let layout = Self.layout(recorded) else { return .failed }
    // A run that was killed may have left a packed file beside the recorded one.
    for kind in SoundKind.packed {
      let packed = SoundFiles.path(ofTake: take.number, as: kind, besideJournal: journal)
      guard FileStamp.of(packed) != nil else { continue }
      if isAlike(packed, kind, recorded, layout) {
        return settle(take, kind, packed, in: recorded, id: id)
      }
      guard (try? FileMove.remove(packed)) != nil else { return .notKept }
    }
    var outcome = Outcome.failed
    for program in programs {
      outcome = pack(take, by: program, besideJournal: journal, recorded, layout, id: id)
      guard outcome == .failed else { return outcome }
    }
    return outcome
  }

  private func pack(
    _ take: SoundTake, by program: PackerProgram, besideJournal journal: String,
    _ recorded: String, _ layout: WAVLayout, id: String
  ) -> Outcome {
    let packed = SoundFiles.path(
      ofTake: take.number, as: program.kind, besideJournal: journal)
    let unfinished = packed + SoundFiles.unfinishedExtension
    let file: AppendFile
    do {
      file = try Self.begin(unfinished)
    } catch {
      return error == .locked ? .inUse : .notKept
    }
    defer { file.close() }
    var isWritten = true
    let isDone = PipedChild.run(program.words, reading: recorded, from: layout.sound.lowerBound) {
      isWritten = (try? file.append($0)) != nil
      return isWritten
    }
    guard isDone, (try? file.sync()) != nil else {
      try? FileMove.remove(unfinished)
      return isWritten ? .failed : .notKept
    }
    guard isAlike(unfinished, program.kind, recorded, layout) else {
      try? FileMove.remove(unfinished)
      return .failed
    }
    // Somebody may have moved the session to the trash meanwhile.
    guard FileStamp.of(recorded) != nil, FileStamp.of(journal) != nil else {
      try? FileMove.remove(unfinished)
      return .inUse
    }
    guard (try? FileMove.move(unfinished, to: packed)) != nil else { return .notKept }
    return settle(take, program.kind, packed, in: recorded, id: id)
  }

  /// The journal names what there is, and only then is the recorded file removed.
  private func settle(
    _ take: SoundTake, _ kind: SoundKind, _ packed: String, in recorded: String, id: String
  ) -> Outcome {
    let sizes = [recorded, packed].map { (try? SharedFile(path: $0))?.sizeBytes ?? 0 }
    if take.kind != kind {
      do {
        let archive = try SessionArchive(folder: folder.path)
        _ = try archive.amend(id: id, .sound(.takePacked(take: take.number, kind)))
      } catch JournalError.file(.locked, _) {
        // Both are there; the next run goes on from here.
        return .inUse
      } catch {
        return .notKept
      }
    }
    guard (try? FileMove.remove(recorded)) != nil else { return .notKept }
    return .packed(kind, fromBytes: sizes[0], toBytes: sizes[1])
  }

  /// Begins a file anew, also where an earlier run was killed over it.
  private static func begin(_ path: String) throws(FileError) -> AppendFile {
    do {
      return try AppendFile(path: path, opening: .createNew)
    } catch .alreadyExists {
      let file = try AppendFile(path: path, opening: .openExisting)
      try file.truncate(to: 0)
      return file
    }
  }

  private static func layout(_ path: String) -> WAVLayout? {
    guard let file = try? SharedFile(path: path),
      let head = try? file.bytes(from: 0, limitBytes: WAVLayout.headBytes)
    else { return nil }
    return try? WAVLayout(head: head, fileBytes: file.sizeBytes)
  }

  /// Whether a packed file holds what was recorded.
  private func isAlike(
    _ packed: String, _ kind: SoundKind, _ recorded: String, _ layout: WAVLayout
  ) -> Bool {
    guard let decoder = DecoderProgram.found(for: kind, by: search),
      let file = try? SharedFile(path: recorded)
    else { return false }
    var likeness = SoundLikeness()
    var place = layout.sound.lowerBound
    let isUnpacked = PipedChild.run(decoder.words(unpacking: packed)) { bytes in
      likeness.addUnpacked(bytes)
      let wanted = min(bytes.count, layout.sound.upperBound - place)
      guard wanted > 0 else { return true }
      guard let same = try? file.bytes(from: place, limitBytes: wanted) else { return false }
      place += same.count
      likeness.addRecorded(same)
      return true
    }
    guard isUnpacked else { return false }
    // What the packed file lacks counts as well.
    while place < layout.sound.upperBound {
      guard
        let rest = try? file.bytes(
          from: place, limitBytes: min(1 << 16, layout.sound.upperBound - place)),
        !rest.isEmpty
      else { return false }
      place += rest.count
      likeness.addRecorded(rest)
    }
    return likeness.isAlike
  }
}
