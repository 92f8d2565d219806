import ExamModel
import FicheLibrary
import FileAccess
import Pages
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct EncodingFixTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func repaired(_ bytes: [UInt8]) -> String? {
    EncodingFix.repaired(bytes).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func repairsTheExamPageAsItWasFound() throws {
    let bytes = Repository.bytes(of: "Tests/FicheLibraryTests/Fixtures/epreuve-e6.md")
    let text = try #require(repaired(bytes))
    #expect(text.hasPrefix("---\ntitle: \"Épreuve E6 — Parcours de professionnalisation\"\n"))
    let reading = ExamReader.read(bytes: Array(text.utf8), path: "e6.md")
    #expect(reading.findings == [])
    #expect(reading.exam?.durationSeconds == 1_800)
    #expect(repaired(Array(text.utf8)) == nil)
  }

  @Test func keepsLineEndsAndTheLackOfALastOne() {
    #expect(repaired(Array("√©t√©\r\npr\rt√©".utf8)) == "été\r\npr\rté")
    #expect(repaired(Array("√©t√©\r\n√† la\r\n".utf8)) == "été\r\nà la\r\n")
    #expect(repaired(Array("√©t√©\n√† la".utf8)) == "été\nà la")
  }

  @Test func leavesCleanFilesAlone() {
    for text in [
      "été\n", "", "√2 ≈ 1,41\n", "\u{FEFF}# Titre\n", "\u{FEFF}---\r\ntitle: é\r\n---\r\n",
    ] {
      #expect(repaired(Array(text.utf8)) == nil, "\(text)")
    }
    #expect(repaired([0x7F, 0x45, 0, 1]) == nil)
  }

  @Test func dropsAMarkOnlyFromWhatItRewrites() {
    #expect(repaired([0xEF, 0xBB, 0xBF] + Array("√©t√©\n".utf8)) == "été\n")
    #expect(repaired([0xFF, 0xFE, 0xE9, 0, 0x0D, 0, 0x0A, 0]) == "é\r\n")
    #expect(repaired([0x63, 0x61, 0x66, 0xE9, 0x0A]) == "café\n")
  }

  @Test func repairsAFolderOnceAndForAll() throws {
    let damaged = try folder.write("# √âquipe\r\n\r\n## R√©sultats\r\n", to: "a.md")
    let clean = try folder.write("# Équipe\n", to: "b.md")
    let other = try folder.write("√©t√©", to: "notes.txt")
    chmod(damaged, 0o640)
    let stamp = FileStamp.of(clean)
    let fixes = EncodingFix.fix([folder.path])
    #expect(fixes.map(\.path) == [damaged])
    #expect(
      fixes.map(\.repairs) == [[1, 3].map { TextRepair(encoding: .macRoman, line: $0, count: 1) }])
    #expect(fixes.map(\.failure) == [nil])
    #expect(folder.text(of: "a.md") == "# Équipe\r\n\r\n## Résultats\r\n")
    #expect(FileStamp.of(clean) == stamp)
    #expect(folder.text(of: "notes.txt") == "√©t√©")
    var status = stat()
    #expect(stat(damaged, &status) == 0 && status.st_mode & 0o777 == 0o640)
    let after = FileStamp.of(damaged)
    #expect(EncodingFix.fix([folder.path]) == [])
    #expect(FileStamp.of(damaged) == after)
    #expect(folder.names() == ["a.md", "b.md", "notes.txt"])
    #expect(FileStamp.of(other) != nil)
  }

  @Test func twiceIsAsGoodAsOnce() throws {
    var random = SplitMix64(seed: 3)
    let pieces = [
      "√©", "√†", "â€™", "Ã©", "é", "≈ì", "\r\n", "\n", "mot ", "√2", "« ", "Â ", "€", "# ", "`√©`",
    ]
    for _ in 0..<500 {
      let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let once = EncodingFix.repaired(Array(text.utf8)) else { continue }
      #expect(EncodingFix.repaired(once.bytes) == nil, "\(text)")
    }
  }
}
