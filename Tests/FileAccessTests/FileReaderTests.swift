import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(at path: String, limitBytes: Int = 100) -> FileError? {
    fileError { () throws(FileError) in
      _ = try FileReader.bytes(at: path, limitBytes: limitBytes)
    }
  }

  @Test func readsAllBytes() throws {
    let path = try folder.write([0, 255, 10, 13, 0], to: "a")
    #expect(try FileReader.bytes(at: path, limitBytes: 5) == [0, 255, 10, 13, 0])
    try folder.write("", to: "leer")
    #expect(try FileReader.bytes(at: folder.path("leer"), limitBytes: 0) == [])
    try folder.link("lien", to: "a")
    #expect(try FileReader.bytes(at: folder.path("lien"), limitBytes: 5).count == 5)
  }

  @Test func readsMoreThanOneChunk() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let path = try folder.write(bytes, to: "gros")
    #expect(try FileReader.bytes(at: path, limitBytes: 3_000_000) == bytes)
  }

  @Test func saysWhatIsNotAReadableFile() throws {
    #expect(error(at: folder.path("rien")) == .missing)
    #expect(error(at: "") == .missing)
    #expect(error(at: folder.path) == .isFolder)
    #expect(error(at: "/dev/null") == .notAFile)
    try folder.write("x", to: "a")
    #expect(error(at: folder.path("a/b")) == .missing)
    #expect(isUnreadable(error(at: folder.path("a\u{0}b"))))
    #expect(isUnreadable(error(at: String(repeating: "a/", count: 400_000))))
    try folder.link("boucle", to: "boucle")
    #expect(isUnreadable(error(at: folder.path("boucle"))))
  }

  @Test func aPipeDoesNotHang() {
    #expect(mkfifo(folder.path("tube"), 0o600) == 0)
    #expect(error(at: folder.path("tube")) == .notAFile)
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let path = try folder.write("x", to: "énorme")
    #expect(truncate(path, 200_000_000) == 0)
    #expect(
      error(at: path, limitBytes: 1_000_000)
        == .tooLarge(bytes: 200_000_000, limitBytes: 1_000_000))
    #expect(error(at: path, limitBytes: 0) == .tooLarge(bytes: 200_000_000, limitBytes: 0))
  }

  #if os(Linux)
    @Test func aFileWithoutASizeIsReadAndLimited() throws {
      let bytes = try FileReader.bytes(at: "/proc/self/status", limitBytes: 1_000_000)
      #expect(bytes.starts(with: Array("Name:".utf8)))
      let error = error(at: "/proc/self/status", limitBytes: 10)
      guard case .tooLarge(let found, 10) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(found > 10)
    }
  #endif

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func saysWhyAFileIsUnreadable() throws {
    let path = try folder.write("x", to: "a")
    chmod(path, 0)
    #expect(error(at: path) == .unreadable(reason: "Permission denied"))
  }

  @Test func aStampChangesWithTheFile() throws {
    let path = try folder.write("un", to: "a")
    let before = try #require(FileStamp.of(path))
    #expect(before.sizeBytes == 2)
    #expect(before.modificationNanoseconds > 1_700_000_000_000_000_000)
    #expect(FileStamp.of(path) == before)
    try folder.link("lien", to: "a")
    #expect(FileStamp.of(folder.path("lien")) == before)
    try folder.write("deux", to: "a")
    #expect(FileStamp.of(path)?.sizeBytes == 4)
    #expect(FileStamp.of(path) != before)
    #expect(FileStamp.of(folder.path("rien")) == nil)
  }
}
