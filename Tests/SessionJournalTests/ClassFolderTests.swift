import FileAccess
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who is found in the folder of a class, and with which journals.
@Suite struct ClassFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let journal = "2026-11-23T201500Z-1a2b.jsonl"

  private func write(_ path: String) throws {
    let parent = Folder.parent(of: "\(folder.path)/\(path)")
    try Folder.create(parent)
    try FileReplacement.write([0x0A], to: "\(folder.path)/\(path)")
  }

  private func link(_ path: String, to target: String) throws {
    try Folder.create(Folder.parent(of: "\(folder.path)/\(path)"))
    #expect(symlink(target, "\(folder.path)/\(path)") == 0)
  }

  private func found() throws -> [String: Int] {
    let found = try ClassFolder(path: folder.path + "/classe")
    return Dictionary(uniqueKeysWithValues: found.candidates.map { ($0.name, $0.journals.count) })
  }

  @Test func aFolderIsACandidateHoweverDeepTheJournalsLie() throws {
    try write("classe/Ana/\(Self.journal)")
    try write("classe/Bob/oralblanc/sessions/\(Self.journal)")
    try write("classe/Bob/oralblanc/sessions/trash/deleted.jsonl")
    try write("classe/Chloé Martin_30412_assignsubmission_file/\(Self.journal)")
    try write("classe/Dan/.local/share/oralblanc/sessions/\(Self.journal)")
    try write("classe/Eva/notes.txt")
    #expect(try found() == ["Ana": 1, "Bob": 1, "Chloé Martin": 1, "Dan": 1, "Eva": 0])
  }

  @Test func filesSideBySideAreToldApartByTheirNames() throws {
    try write("classe/Léa Petit_7731_assignsubmission_file_\(Self.journal)")
    try write("classe/dupont-\(Self.journal)")
    try write("classe/dupont-2026-11-24T201500Z-1a2b.jsonl")
    try write("classe/\(Self.journal)")
    #expect(try found() == ["Léa Petit": 1, "dupont": 2, "classe": 1])
  }

  @Test func linksToJournalsAndToFoldersAreRead() throws {
    try write("depot/ana/\(Self.journal)")
    try write("depot/bob/sessions/\(Self.journal)")
    try write("depot/bob/sessions/2026-11-24T201500Z-1a2b.jsonl")
    try link("classe/Ana/\(Self.journal)", to: "\(folder.path)/depot/ana/\(Self.journal)")
    try link("classe/Bob", to: "../depot/bob")
    try link("classe/Chloé/sessions", to: "\(folder.path)/depot/bob/sessions")
    #expect(try found() == ["Ana": 1, "Bob": 2, "Chloé": 2])
  }

  @Test func whatCannotBeReadIsToldAndHidesNobody() throws {
    try write("classe/Ana/\(Self.journal)")
    try link("classe/Bob/x.jsonl", to: "nowhere")
    try link("classe/Bob/loop", to: "../Bob")
    #expect(mkfifo("\(folder.path)/classe/Ana/pipe.jsonl", 0o600) == 0)
    let found = try ClassFolder(path: folder.path + "/classe")
    #expect(found.candidates.map(\.journals.count) == [1, 0])
    let names = found.problems.map { $0.path.split(separator: "/").last.map(String.init) }
    #expect(Set(names) == ["pipe.jsonl", "x.jsonl"])
  }

  @Test func aFolderThatIsNotThereIsTheTeachersMistake() {
    #expect(throws: FileError.missing) { try ClassFolder(path: folder.path + "/nobody") }
  }
}
