import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a few bytes on a disk can pretend to be is refused before it is read, and what could not be
/// written leaves nothing behind.
@Suite struct BoundedFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [2_000_000, 200_000_000]) func aFileOfHolesIsRefusedUnread(size: Int) throws {
    let path = try folder.makeSparseFile("creux", bytes: size)
    #expect(
      fileError { () throws(FileError) in
        _ = try FileReader.bytes(at: path, limitBytes: 1 << 30)
      } == .sparse(bytes: size))
  }

  @Test func aFileThatIsGoodUpToAHoleIsRefusedAsWell() throws {
    let path = try folder.write(String(repeating: "mot ", count: 500_000), to: "début")
    #expect(truncate(path, 50_000_000) == 0)
    #expect(
      fileError { () throws(FileError) in
        _ = try FileReader.bytes(at: path, limitBytes: 1 << 30)
      } == .sparse(bytes: 50_000_000))
  }

  /// As a power cut leaves a journal: the end was promised to the file and never reached the disk.
  @Test func aSmallHoleAtTheEndIsRead() throws {
    let path = try folder.write("une ligne\n", to: "coupé")
    #expect(truncate(path, 20_000) == 0)
    #expect(try FileReader.bytes(at: path, limitBytes: 1 << 20).count == 20_000)
  }
}
