import SmallDocuments
import Testing

@testable import DocumentImport

@Suite struct ZipArchiveTests {
  @Test func partsAreFoundByName() throws {
    let archive = try ZipArchive(StoredArchive.closed([("a/b.xml", "<a/>"), ("c", "")]))
    #expect(archive.names == ["a/b.xml", "c"])
    #expect(try archive.part("a/b.xml") == Array("<a/>".utf8))
    #expect(try archive.part("d") == nil)
  }

  @Test func aWrongChecksumIsDamage() throws {
    var bytes = StoredArchive.closed([("a", "content")])
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "c")))
    bytes[place] = UInt8(ascii: "k")
    let archive = try ZipArchive(bytes)
    #expect(throws: ImportError.damaged(nil)) { try archive.part("a") }
  }

  @Test func nothingIsDamage() {
    #expect(throws: ImportError.damaged(nil)) { try ZipArchive([]) }
  }

  /// The sizes of a list are claims; what is unpacked is counted.
  @Test func growthIsBounded() {
    // 4 MiB of zeros, deflated by zlib to 4 KiB and repeated.
    let packed = DeflatedZeros.bytes(count: 64 * 1_048_576)
    #expect(throws: ImportError.bomb) { try Inflater.inflated(packed[...]) }
  }
}
