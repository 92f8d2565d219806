import DocumentImport

/// A container with parts stored as they are and with the right checksums, so that what is in it is reached.
package struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// A whole container of these texts.
  package static func closed(_ parts: [(String, String)]) -> [UInt8] {
    var archive = StoredArchive()
    for (name, text) in parts { archive.add(name, Array(text.utf8)) }
    return archive.closed
  }

  package mutating func add(_ name: String, _ part: [UInt8]) {
    let name = Array(name.utf8)
    let size = UInt32(part.count)
    let head: [UInt8] =
      Self.short(20) + [0, 0, 0, 0, 0, 0, 0, 0] + Self.word(Inflater.checksum(of: part))
      + Self.word(size) + Self.word(size) + Self.short(name.count) + [0, 0]
    let offset = UInt32(bytes.count)
    bytes += [0x50, 0x4B, 3, 4] + head + name + part
    directory += [0x50, 0x4B, 1, 2] + Self.short(20) + head + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    directory += Self.word(offset) + name
    count += 1
  }

  /// The whole container.
  package var closed: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.short(count) + Self.short(count)
      + Self.word(UInt32(directory.count)) + Self.word(UInt32(bytes.count)) + [0, 0]
  }

  private static func short(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func word(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
