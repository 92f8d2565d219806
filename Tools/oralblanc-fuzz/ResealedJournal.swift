import SessionJournal

/// A journal whose every line has the number and the checksum that its place and bytes ask for.
struct ResealedJournal {
  private(set) var bytes: [UInt8] = []

  private static let crcMark = Array(",\"crc\":\"".utf8)
  private static let sequenceMark = Array("{\"seq\":".utf8)

  init(_ journal: [UInt8]) {
    let lines = journal.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      // What follows the last line feed is a line cut off, and stays so.
      guard index + 1 < lines.count else {
        bytes += line
        break
      }
      append(line, number: index)
    }
  }

  private mutating func append(_ line: ArraySlice<UInt8>, number: Int) {
    let start = bytes.count
    var rest = line
    if rest.starts(with: Self.sequenceMark) {
      bytes += Self.sequenceMark
      bytes += String(number).utf8
      rest = rest.dropFirst(Self.sequenceMark.count).drop { (0x30...0x39).contains($0) }
    }
    bytes += Self.withoutChecksum(rest)
    let digits = String(Checksum.crc32C(bytes[start...]), radix: 16)
    bytes += Self.crcMark
    bytes += repeatElement(0x30, count: 8 - digits.utf8.count)
    bytes += digits.utf8
    bytes += [0x22, 0x7D, 0x0A]
  }

  /// The line up to its checksum, or to its last brace where it has none.
  private static func withoutChecksum(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = line.endIndex - crcMark.count
    while index >= line.startIndex {
      if line[index...].starts(with: crcMark) { return line[..<index] }
      index -= 1
    }
    return line.last == 0x7D ? line.dropLast() : line
  }
}
