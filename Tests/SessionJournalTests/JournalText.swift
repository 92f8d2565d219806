import JSONText

@testable import SessionJournal

/// Journals written by hand, each line with its right checksum.
enum JournalText {
  /// A line from its members, without braces, checksum and line feed.
  static func line(_ members: String) -> [UInt8] {
    let covered = Array("{\(members)".utf8)
    let digits = String(CRC32C.checksum(covered), radix: 16)
    let checksum = String(repeating: "0", count: 8 - digits.count) + digits
    return covered + Array(",\"crc\":\"\(checksum)\"}\n".utf8)
  }

  /// The smallest header that is read.
  static func header(version: Int = 1) -> [UInt8] {
    line(
      #""v":\#(version),"type":"session","id":"x","started":"2026-11-23T20:15:00Z","plan":{"#
        + #""exam":"e6","exam_title":"E6","mode":"training","criteria":[],"levels":[],"#
        + #""phases":["Phase 1"],"slots":[{"kind":"exchange","budget_seconds":300}]}"#)
  }
}
