import FileAccess
import TestSupport
import Testing

@Suite struct FileMoveTests {
  @Test func aFileIsMoved() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", to: "a")
    try folder.makeFolder("b")
    try FileMove.move(path, to: folder.path("b/c"))
    #expect(folder.text(of: "b/c") == "a")
    #expect(folder.names() == ["b"])
  }

  @Test func nothingIsReplaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", to: "a")
    try folder.write("b", to: "b")
    try folder.link("dangling", to: "nowhere")
    #expect(throws: FileError.alreadyExists) { try FileMove.move(path, to: folder.path("b")) }
    #expect(throws: FileError.alreadyExists) {
      try FileMove.move(path, to: folder.path("dangling"))
    }
    #expect(folder.text(of: "b") == "b")
    #expect(folder.text(of: "a") == "a")
  }

  @Test func whatIsMissingIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", to: "a")
    #expect(throws: FileError.missing) {
      try FileMove.move(folder.path("none"), to: folder.path("b"))
    }
    #expect(throws: FileError.missing) { try FileMove.move(path, to: folder.path("no/b")) }
    #expect(throws: FileError.missing) { try FileMove.remove(folder.path("none")) }
  }

  @Test func aFileIsRemoved() throws {
    let folder = try TemporaryFolder()
    try FileMove.remove(folder.write("a", to: "a"))
    #expect(folder.names().isEmpty)
  }

  @Test func aLockIsSeenWhileTheFileIsOpen() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a")
    #expect(!FileLock.isHeld(path))
    let file = try AppendFile(path: path, opening: .createNew)
    #expect(FileLock.isHeld(path))
    file.close()
    #expect(!FileLock.isHeld(path))
  }
}
