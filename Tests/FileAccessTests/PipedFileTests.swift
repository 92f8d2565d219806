import FileAccess
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a shell makes of `<(…)` is a pipe, and is read like a file.
@Suite struct PipedFileTests {
  private func withPipe(_ text: String, _ body: (String) throws -> Void) throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    _ = text.withCString { write(ends[1], $0, strlen($0)) }
    close(ends[1])
    defer { close(ends[0]) }
    try body("/dev/fd/\(ends[0])")
  }

  @Test func aPipeThatWasConnectedIsRead() throws {
    try withPipe("# Fiche\n") { path in
      // It can be read only once, but may be asked for twice.
      for _ in 0..<2 {
        let bytes = try FileReader.bytes(at: path, limitBytes: 100)
        #expect(bytes == Array("# Fiche\n".utf8))
      }
      do {
        _ = try FileReader.bytes(at: path, limitBytes: 4)
        Issue.record("more than the limit was read")
      } catch let error as FileError {
        #expect(error == .tooLarge(bytes: 8, limitBytes: 4))
      }
    }
  }

  @Test func anyOtherPipeIsRefused() throws {
    #expect(throws: FileError.missing) {
      _ = try FileReader.bytes(at: "/dev/fd/9999", limitBytes: 4)
    }
    #expect(throws: FileError.notAFile) {
      _ = try FileReader.bytes(at: "/dev/null", limitBytes: 4)
    }
  }
}
