import FileAccess
import TestSupport
import Testing

@Suite struct FolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(creating path: String) -> FileError? {
    fileError { () throws(FileError) in try Folder.create(path) }
  }

  @Test func createsParentsWithPrivateMode() throws {
    let path = folder.path("a/b/c")
    #expect(!Folder.exists(path))
    try Folder.create(path)
    #expect(Folder.exists(path))
    #expect(Folder.isWritable(path))
    #expect(permissions(of: folder.path("a")) == 0o700)
    #expect(permissions(of: path) == 0o700)
  }

  @Test func anExistingFolderIsLeftAsItIs() throws {
    try folder.makeFolder("a")
    try folder.link("lien", to: "a")
    try Folder.create(folder.path("a/"))
    try Folder.create(folder.path("lien"))
    #expect(permissions(of: folder.path("a")) == 0o755)
    try Folder.create(folder.path("b//"))
    #expect(Folder.exists(folder.path("b")))
    try Folder.create("/")
    try Folder.create(".")
  }

  @Test func saysWhatIsInTheWay() throws {
    try folder.write("x", to: "fichier")
    try folder.link("perdu", to: "nulle-part")
    #expect(error(creating: folder.path("fichier")) == .notAFolder)
    #expect(error(creating: folder.path("fichier/a/b")) == .notAFolder)
    #expect(error(creating: folder.path("perdu")) == .notAFolder)
    #expect(error(creating: "") == .missing)
    #expect(isUnwritable(error(creating: String(repeating: "a/", count: 400_000))))
    #expect(!Folder.exists(folder.path("fichier")))
    #expect(!Folder.isWritable(folder.path("fichier")))
    #expect(!Folder.isWritable(folder.path("rien")))
  }
}
