import TextSearch

/// A ZIP container held in memory, whose parts are unpacked one by one and within bounds.
///
/// Names of parts serve to look them up and never as the name of a file.
final class ZipArchive {
  private let bytes: [UInt8]
  private var entries: [String: ZipEntry] = [:]
  /// In the order of the container.
  private(set) var names: [String] = []
  private var partCount = 0
  private var unpackedBytes = 0

  private static let endSignature: UInt32 = 0x0605_4B50
  private static let entrySignature: UInt32 = 0x0201_4B50
  private static let headerSignature: UInt32 = 0x0403_4B50
  private static let endBytes = 22
  private static let longestComment = 65_535

  /// Reads the list of parts.
  ///
  /// Throws `damaged` where there is none that holds together.
  init(_ bytes: [UInt8]) throws(ImportError) {
    self.bytes = bytes
    guard let end = Self.endRecord(in: bytes) else { throw .damaged(nil) }
    let count = Int(Self.short(bytes, end + 10))
    var offset = Int(Self.word(bytes, end + 16))
    for _ in 0..<count {
      guard names.count < ImportLimits.names else { throw .bomb }
      guard offset + 46 <= bytes.count, Self.word(bytes, offset) == Self.entrySignature else {
        throw .damaged(nil)
      }
      let nameCount = Int(Self.short(bytes, offset + 28))
      let nameStart = offset + 46
      guard nameStart + nameCount <= bytes.count else { throw .damaged(nil) }
      let name = String(decoding: bytes[nameStart..<(nameStart + nameCount)], as: UTF8.self)
      let entry = ZipEntry(
        isEncrypted: Self.short(bytes, offset + 8) & 1 != 0,
        method: Int(Self.short(bytes, offset + 10)),
        checksum: Self.word(bytes, offset + 16),
        packedBytes: Int(Self.word(bytes, offset + 20)),
        unpackedBytes: Int(Self.word(bytes, offset + 24)),
        headerOffset: Int(Self.word(bytes, offset + 42)))
      // Some programs of Windows write the separators of their own paths.
      let key = name.replacing("\\", with: "/")
      if entries[key] == nil { names.append(key) }
      entries[key] = entry
      offset = nameStart + nameCount + Int(Self.short(bytes, offset + 30))
      offset += Int(Self.short(bytes, nameStart - 46 + 32))
    }
  }

  /// Whether the container lists a part of this name.
  func holds(_ name: String) -> Bool { entries[name] != nil }

  /// Whether any part needs a password.
  var isEncrypted: Bool { entries.values.contains { $0.isEncrypted } }

  /// A part unpacked; `nil` where the container has none of that name.
  ///
  /// Throws `bomb` beyond the bounds, `encrypted`, or `damaged` where the part is not what the list
  /// says.
  func part(_ name: String) throws(ImportError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted(nil) }
    partCount += 1
    guard partCount <= ImportLimits.parts else { throw .tooLarge }
    guard entry.unpackedBytes <= ImportLimits.partBytes else { throw .bomb }
    let header = entry.headerOffset
    guard header + 30 <= bytes.count, Self.word(bytes, header) == Self.headerSignature else {
      throw .damaged(nil)
    }
    let start =
      header + 30 + Int(Self.short(bytes, header + 26)) + Int(Self.short(bytes, header + 28))
    guard start <= bytes.count, entry.packedBytes <= bytes.count - start else {
      throw .damaged(nil)
    }
    let packed = bytes[start..<(start + entry.packedBytes)]
    let part: [UInt8]
    switch entry.method {
    case 0: part = Array(packed)
    case 8: part = try Inflater.inflated(packed)
    default: throw .damaged(nil)
    }
    unpackedBytes += part.count
    guard unpackedBytes <= ImportLimits.allPartsBytes else { throw .bomb }
    guard Inflater.checksum(of: part) == entry.checksum else { throw .damaged(nil) }
    return part
  }

  /// Where the record that ends a container starts: the last one that fits.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    var index = bytes.count - endBytes
    let first = max(0, index - longestComment)
    while index >= first {
      if bytes[index] == 0x50, word(bytes, index) == endSignature { return index }
      index -= 1
    }
    return nil
  }

  private static func short(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(short(bytes, offset)) | UInt32(short(bytes, offset + 2)) << 16
  }
}
