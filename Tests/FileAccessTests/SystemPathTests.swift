import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Names are bytes: those that are no UTF-8 are opened, written and listed as they are.
@Suite struct SystemPathTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    arguments: [
      [], Array("réalisation.md".utf8), Array("re\u{301}.md".utf8), Array("\u{FFFD}".utf8),
      // Latin-1, code page 850, Mac Roman; a byte alone; a character cut off; one spelled too long.
      [0x72, 0xE9, 0x61], [0x82], [0x8E, 0x2E, 0x6D, 0x64], [0xFF], [0xC3], [0xE2, 0x82],
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      // The very characters that stand for bytes, and neighbours that do not.
      [0xF4, 0x8F, 0xBA, 0x80], [0xF4, 0x8F, 0xBB, 0xBF, 0x41], [0xF4, 0x8F, 0xB9, 0xBF],
      [0xF4, 0x8F, 0xBC, 0x80], [0xF4, 0x8F, 0xBA], [0x41, 0xF4],
    ] as [[UInt8]])
  func everyNameHasItsText(bytes: [UInt8]) {
    let text = SystemPath.text(bytes)
    #expect(SystemPath.bytes(of: text) == bytes)
    #expect(SystemPath.withCString(text) { strlen($0) } == bytes.count)
  }

  @Test(arguments: UInt64(0)..<300) func namesAreToldApart(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    // Bytes of which such characters are made, so that they come about often.
    let alphabet: [UInt8] = [0x41, 0x2F, 0x80, 0x8F, 0xBA, 0xBB, 0xC3, 0xE9, 0xF4]
    let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    #expect(SystemPath.bytes(of: SystemPath.text(bytes)) == bytes, "seed \(seed)")
  }

  @Test func aTextWithoutSuchBytesStaysAsItIs() {
    for text in ["", "fiches/support.md", "Épreuve « E6 »", "\u{10FDFF}\u{10FF00}"] {
      #expect(SystemPath.text(Array(text.utf8)) == text)
      #expect(SystemPath.bytes(of: text) == Array(text.utf8))
    }
  }

  @Test func filesOfSuchNamesAreWrittenReadMovedAndListed() throws {
    let name = SystemPath.text([0x72, 0xE9, 0x61, 0x2E, 0x6D, 0x64])
    let inner = folder.path(SystemPath.text([0x64, 0xE9]))
    try Folder.create(inner)
    let path = "\(inner)/\(name)"
    try FileReplacement.create(Array("un".utf8), at: path)
    try FileReplacement.write(Array("deux".utf8), to: path)
    #expect(try FileReader.bytes(at: path, limitBytes: 10) == Array("deux".utf8))
    #expect(try FolderWalker.list(folder.path).paths == [path])
    try FileMove.move(path, to: "\(inner)/été.md")
    #expect(try FolderWalker.list(folder.path).problems == [])
    #expect(FileStamp.of(path) == nil)
    // On the disk stand the bytes that were meant, and nothing made of them.
    let raw = folder.path("d").utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0]
    #expect(access(Array(raw), F_OK) == 0)
    try FileMove.remove("\(inner)/été.md")
    #expect(rmdir(Array(raw)) == 0)
  }

  @Test func linksToSuchNamesAreFollowed() throws {
    let target = folder.path(SystemPath.text([0xE9]))
    try FileReplacement.create(Array("un".utf8), at: target)
    let destination: [CChar] = [CChar(bitPattern: 0xE9), 0]
    #expect(symlink(destination, folder.path("lien")) == 0)
    try FileReplacement.write(Array("deux".utf8), to: folder.path("lien"))
    #expect(try FileReader.bytes(at: target, limitBytes: 10) == Array("deux".utf8))
    try FileMove.remove(target)
  }
}
