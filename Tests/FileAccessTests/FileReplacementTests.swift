import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FileReplacementTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(writingTo path: String) -> FileError? {
    fileError { () throws(FileError) in try FileReplacement.write([1], to: path) }
  }

  @Test func writesANewFile() throws {
    try FileReplacement.write(Array("été".utf8), to: folder.path("a"))
    #expect(folder.text(of: "a") == "été")
    try FileReplacement.write([], to: folder.path("b"), mode: 0o600)
    #expect(folder.bytes(of: "b") == [])
    #expect(permissions(of: folder.path("b")) == 0o600)
    // What fopen gives is what the umask asks for.
    try folder.write("", to: "c")
    #expect(permissions(of: folder.path("a")) == permissions(of: folder.path("c")))
    #expect(folder.names() == ["a", "b", "c"])
  }

  @Test func keepsThePermissionsOfTheOld() throws {
    let path = try folder.write("ancien", to: "a")
    chmod(path, 0o640)
    let before = FileStamp.of(path)
    try FileReplacement.write(Array("nouveau".utf8), to: path)
    #expect(folder.text(of: "a") == "nouveau")
    #expect(permissions(of: path) == 0o640)
    #expect(FileStamp.of(path)?.inode != before?.inode)
    try FileReplacement.write([], to: path, mode: 0o604)
    #expect(permissions(of: path) == 0o604)
    #expect(folder.names() == ["a"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func keepsTheOwnerOfTheOld() throws {
    let path = try folder.write("ancien", to: "a")
    #expect(chown(path, 1234, 5678) == 0)
    try FileReplacement.write([1], to: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 1234)
    #expect(status.st_gid == 5678)
  }

  @Test func writesThroughLinks() throws {
    try folder.makeFolder("d")
    try folder.write("ancien", to: "d/a")
    try folder.link("d/deux", to: "a")
    try folder.link("un", to: "d/deux")
    try folder.link("nouveau", to: folder.path("d/b"))
    try FileReplacement.write(Array("x".utf8), to: folder.path("un"))
    try FileReplacement.write(Array("y".utf8), to: folder.path("nouveau"))
    #expect(folder.text(of: "d/a") == "x")
    #expect(folder.text(of: "d/b") == "y")
    #expect(folder.names() == ["d", "nouveau", "un"])
    #expect(folder.names(in: "d") == ["a", "b", "deux"])
    #expect(FileStamp.of(folder.path("un")) == FileStamp.of(folder.path("d/a")))
  }

  @Test func refusesWhatIsNoFileAndLeavesNothing() throws {
    try folder.makeFolder("d")
    try folder.link("boucle", to: "boucle")
    #expect(mkfifo(folder.path("tube"), 0o600) == 0)
    #expect(error(writingTo: folder.path("d")) == .isFolder)
    #expect(error(writingTo: folder.path("tube")) == .notAFile)
    #expect(error(writingTo: "/dev/null") == .notAFile)
    #expect(error(writingTo: folder.path("rien/a")) == .missing)
    #expect(error(writingTo: folder.path("tube/a")) == .missing)
    #expect(error(writingTo: "") == .missing)
    #expect(isUnwritable(error(writingTo: folder.path("boucle"))))
    #expect(isUnwritable(error(writingTo: folder.path("a\u{0}b"))))
    #expect(isUnwritable(error(writingTo: folder.path(String(repeating: "n", count: 300)))))
    #expect(folder.names() == ["boucle", "d", "tube"])
    #expect(folder.names(in: "d") == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root writes everything"))
  func respectsReadOnlyFiles() throws {
    let path = try folder.write("ancien", to: "a")
    chmod(path, 0o444)
    #expect(error(writingTo: path) == .unwritable(reason: "Permission denied"))
    #expect(folder.text(of: "a") == "ancien")
  }
}
