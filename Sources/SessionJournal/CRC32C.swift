import CChecksum

/// The Castagnoli checksum (CRC-32C, RFC 3720 appendix B.4), eight bytes at a time: by the processor's
/// instruction where it has one, else by tables.
///
/// Kounavis, Berry: "Novel Table Lookup-Based Algorithms for High-Performance CRC Generation"
/// (IEEE Transactions on Computers, 2008).
enum CRC32C {
  static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    hasInstruction
      ? ~cc_crc32c(~0, bytes.baseAddress, bytes.count) : checksumByTables(bytes)
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer(checksum) }

  /// Asked once: the question itself takes longer than many checksums.
  static let hasInstruction = cc_has_crc32c()

  static func checksumByTables(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      let raw = UnsafeRawBufferPointer(bytes)
      var checksum = ~UInt32(0)
      var offset = 0
      while offset + 8 <= raw.count {
        let word = UInt64(
          littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        checksum = advance(over: word ^ UInt64(checksum), tables)
        offset += 8
      }
      while offset < raw.count {
        checksum = tables[Int(UInt8(truncatingIfNeeded: checksum) ^ raw[offset])] ^ checksum >> 8
        offset += 1
      }
      return ~checksum
    }
  }

  @inline(__always)
  private static func advance(
    over word: UInt64, _ tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    let first =
      tables[0x700 | Int(word & 0xFF)] ^ tables[0x600 | Int(word >> 8 & 0xFF)]
      ^ tables[0x500 | Int(word >> 16 & 0xFF)] ^ tables[0x400 | Int(word >> 24 & 0xFF)]
    let second =
      tables[0x300 | Int(word >> 32 & 0xFF)] ^ tables[0x200 | Int(word >> 40 & 0xFF)]
      ^ tables[0x100 | Int(word >> 48 & 0xFF)] ^ tables[Int(word >> 56)]
    return first ^ second
  }

  /// Eight tables of 256 entries: that at `256 * n` advances a byte over `n` zero bytes more.
  private static let tables: [UInt32] = {
    let reversedPolynomial: UInt32 = 0x82F6_3B78
    var tables = (0..<UInt32(256)).map { byte in
      (0..<8).reduce(byte) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? reversedPolynomial : 0) }
    }
    for index in 256..<8 * 256 {
      let previous = tables[index - 256]
      tables.append(tables[Int(previous & 0xFF)] ^ previous >> 8)
    }
    return tables
  }()
}
