import ClassCorpus
import FileAccess
import SessionJournal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a class as a teacher has it: a folder for each candidate, a journal for each session.
enum ClassFolderWriter {
  static func write(_ folder: String, candidates: Int, sessions: Int) throws {
    var corpus = ClassCorpus(candidates: candidates, sessions: sessions)
    var last = ""
    try corpus.make { session in
      let own = "\(folder)/\(session.candidate)"
      if own != last { try Folder.create(own) }
      last = own
      try write(
        JournalCodec.journal(session.header, events: session.events),
        to: "\(own)/\(session.header.id).jsonl")
    }
  }

  /// Nothing of it has to survive a power cut, and ten thousand files would be synced for long.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wx") else { throw BareFailure(errno: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw BareFailure(errno: errno)
    }
  }
}
