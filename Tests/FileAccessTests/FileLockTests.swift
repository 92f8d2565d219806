import FileAccess
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// To ask whether a session runs keeps none from running.
@Suite struct FileLockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func tellsAFileThatIsOpenForAppending() throws {
    let path = folder.path("j")
    #expect(!FileLock.isHeld(path))
    let file = try AppendFile(path: path, opening: .createNew)
    #expect(FileLock.isHeld(path))
    file.close()
    #expect(!FileLock.isHeld(path))
  }

  @Test func twoWhoAskAtOnceAreNotInEachOthersWay() throws {
    let path = try folder.write("", to: "j")
    let reader = open(path, O_RDONLY)
    defer { close(reader) }
    #expect(flock(reader, LOCK_SH | LOCK_NB) == 0)
    #expect(!FileLock.isHeld(path))
  }

  @Test func aWriterThatIsThereIsToldAtOnce() throws {
    let path = folder.path("j")
    let first = try AppendFile(path: path, opening: .createNew)
    #expect(throws: FileError.locked) { _ = try AppendFile(path: path, opening: .openExisting) }
    first.close()
  }

  /// Four that list without a pause, and two hundred that open: none is refused.
  @Test func readersNeverKeepAWriterOut() throws {
    let path = try folder.write("", to: "j")
    let round = Round()
    let threads = (0..<4).map { _ in
      TestThread {
        while !round.isOver.withLock({ $0 }) {
          _ = FileLock.isHeld(path)
          round.asked.withLock { $0 += 1 }
        }
      }
    }
    defer {
      round.isOver.withLock { $0 = true }
      threads.forEach { $0.join() }
    }
    #expect(Deadline(seconds: 30).wait { round.asked.withLock { $0 } > 0 })
    for _ in 0..<200 {
      try AppendFile(path: path, opening: .openExisting).close()
    }
  }

  private final class Round: Sendable {
    let isOver = Mutex(false)
    let asked = Mutex(0)
  }
}
