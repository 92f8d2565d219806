import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FolderWalkerTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names(_ listing: FolderListing) -> [String] {
    listing.paths.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func listsFilesInByteOrder() throws {
    for name in ["b", "a", "a/sous", ".git", "build"] { try folder.makeFolder(name) }
    for name in ["Z.md", "a.md", "é.md", "a/x.md", "a/sous/y.md", "b/10.md", "b/9.md"] {
      try folder.write("12345", to: name)
    }
    for name in [".caché", ".git/config", "build/out.md"] { try folder.write("", to: name) }
    let listing = try FolderWalker.list(folder.path, skippingFolders: ["build"])
    #expect(
      names(listing) == [
        "Z.md", "a.md", "a/sous/y.md", "a/x.md", "b/10.md", "b/9.md", "é.md",
      ])
    #expect(listing.problems == [])
    #expect(try FolderWalker.list(folder.path("b")).paths.count == 2)
    #expect(
      try FolderWalker.list(folder.path("b/")).paths.first == folder.path("b/10.md"))
  }

  @Test func followsLinksOnlyWithinTheFolder() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret", to: "s.md")
    try folder.makeFolder("d")
    try folder.makeFolder(".réserve")
    try folder.write("", to: "d/z.md")
    try folder.write("", to: ".réserve/r.md")
    try folder.link("a-lien.md", to: "d/z.md")
    try folder.link("a-dossier", to: "d")
    try folder.link("dehors", to: outside.path)
    try folder.link("dehors.md", to: outside.path("s.md"))
    try folder.link("d/parent", to: "..")
    try folder.link("d/soi", to: "soi")
    try folder.link("perdu.md", to: "rien.md")
    try folder.link("réserve", to: ".réserve")
    let listing = try FolderWalker.list(folder.path)
    // A link adds nothing to a file that is listed under its own name.
    #expect(names(listing) == ["d/z.md", "réserve/r.md"])
    #expect(
      listing.problems == [
        .loop(path: folder.path("d/parent")),
        .loop(path: folder.path("d/soi")),
        .linkLeavesFolder(path: folder.path("dehors"), target: outside.path),
        .linkLeavesFolder(path: folder.path("dehors.md"), target: outside.path("s.md")),
        .brokenLink(path: folder.path("perdu.md"), target: "rien.md"),
      ])
  }

  @Test func aFolderWithALongerNameIsOutside() throws {
    try folder.makeFolder("fiches")
    try folder.makeFolder("fiches-bis")
    try folder.write("", to: "fiches-bis/a.md")
    try folder.link("fiches/lien", to: "../fiches-bis/a.md")
    let listing = try FolderWalker.list(folder.path("fiches"))
    #expect(listing.paths == [])
    #expect(
      listing.problems == [
        .linkLeavesFolder(path: folder.path("fiches/lien"), target: "../fiches-bis/a.md")
      ])
  }

  @Test func theFirstFolderMayBeALink() throws {
    try folder.makeFolder("vrai")
    try folder.write("", to: "vrai/a.md")
    try folder.link("vrai/b.md", to: folder.path("vrai/a.md"))
    try folder.link("lien", to: "vrai")
    let listing = try FolderWalker.list(folder.path("lien"))
    #expect(names(listing) == ["lien/a.md"])
    #expect(listing.problems == [])
  }

  @Test func depthAndCountAreBounded() throws {
    var path = "d"
    for _ in 0..<4 {
      try folder.makeFolder(path)
      try folder.write("", to: path + "/a.md")
      path += "/d"
    }
    let shallow = try FolderWalker.list(folder.path, depthLimit: 2)
    #expect(names(shallow) == ["d/a.md", "d/d/a.md"])
    #expect(shallow.problems == [.tooDeep(path: folder.path("d/d/d"), limit: 2)])
    let few = try FolderWalker.list(folder.path, countLimit: 3)
    #expect(few.paths.count <= 3)
    #expect(few.problems.contains { if case .tooMany(_, 3) = $0 { true } else { false } })
    #expect(try FolderWalker.list(folder.path, countLimit: 8).problems == [])
  }

  @Test func reportsWhatIsNoFile() throws {
    #expect(mkfifo(folder.path("tube.md"), 0o600) == 0)
    let listing = try FolderWalker.list(folder.path)
    #expect(listing.paths == [])
    #expect(listing.problems == [.notAFile(path: folder.path("tube.md"))])
  }

  @Test func theFirstFolderMustBeOne() throws {
    try folder.write("", to: "a.md")
    #expect(error(listing: folder.path("rien")) == .missing)
    #expect(error(listing: folder.path("a.md")) == .notAFolder)
    #expect(isUnreadable(error(listing: folder.path("a\u{0}"))))
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func reportsUnreadableFolders() throws {
    try folder.makeFolder("fermé")
    chmod(folder.path("fermé"), 0)
    #expect(
      try FolderWalker.list(folder.path).problems == [
        .unreadable(path: folder.path("fermé"), reason: "Permission denied")
      ])
    #expect(isUnreadable(error(listing: folder.path("fermé"))))
  }

  private func error(listing path: String) -> FileError? {
    fileError { () throws(FileError) in _ = try FolderWalker.list(path) }
  }
}
