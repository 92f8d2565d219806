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

  /// A child that starts at that moment has a copy of the descriptor until it becomes its program.
  @Test(arguments: [true, false]) func aCopyOfTheDescriptorHoldsNoLock(closes: Bool) throws {
    let path = folder.path("j")
    var file: AppendFile? = try AppendFile(path: path, opening: .createNew)
    let copy = try #require(copyOfDescriptor(of: path))
    defer { close(copy) }
    #expect(FileLock.isHeld(path))
    if closes { file?.close() } else { file = nil }
    #expect(!FileLock.isHeld(path))
    try AppendFile(path: path, opening: .openExisting).close()
  }

  /// Another descriptor of the open file that has this name, as a fork makes one.
  private func copyOfDescriptor(of path: String) -> Int32? {
    var wanted = stat()
    guard stat(path, &wanted) == 0 else { return nil }
    for descriptor in Int32(3)..<1024 {
      var found = stat()
      if fstat(descriptor, &found) == 0, found.st_ino == wanted.st_ino,
        found.st_dev == wanted.st_dev
      {
        return fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
      }
    }
    return nil
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
