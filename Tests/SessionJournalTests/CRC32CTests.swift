import Testing

@testable import SessionJournal

@Suite struct CRC32CTests {
  /// RFC 3720 appendix B.4, and the check value of the catalogue of parametrised CRCs.
  @Test func knownVectors() {
    #expect(CRC32C.checksum([]) == 0)
    #expect(CRC32C.checksum(Array("123456789".utf8)) == 0xE306_9283)
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(CRC32C.checksum([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
    #expect(CRC32C.checksum(Array(0..<32)) == 0x46DD_794E)
    #expect(CRC32C.checksum((0..<32).reversed()) == 0x113F_DB5C)
  }

  @Test func everyLengthAgreesWithOneByteAtATime() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    for count in 0...bytes.count {
      let part = Array(bytes.prefix(count))
      let expected = Self.bitwise(bytes.prefix(count))
      #expect(CRC32C.checksum(part) == expected)
      // What processors without the instruction get.
      #expect(part.withUnsafeBufferPointer(CRC32C.checksumByTables) == expected)
    }
  }

  private static func bitwise(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var checksum = ~UInt32(0)
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0x82F6_3B78 : 0) }
    }
    return ~checksum
  }
}
