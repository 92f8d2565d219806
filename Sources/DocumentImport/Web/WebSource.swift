import Pages

/// The text of a page as its author wrote it, without what only a server would act on.
enum WebSource {
  /// Without the code of PHP, in which signs stand that would end a tag.
  static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    withoutCode(inWindowsSet(bytes))
  }

  /// Bytes of ISO-8859-15, which has the euro and the œ where Latin-1 has signs nobody needs.
  private static func inWindowsSet(_ bytes: [UInt8]) -> [UInt8] {
    let head = bytes.prefix(2_048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard head.contains(text: "8859-15") || head.contains(text: "latin-9"),
      String(validating: bytes, as: UTF8.self) == nil
    else { return bytes }
    return bytes.map { windowsBytes[$0] ?? $0 }
  }

  private static let windowsBytes: [UInt8: UInt8] = [
    0xA4: 0x80, 0xA6: 0x8A, 0xA8: 0x9A, 0xB4: 0x8E, 0xB8: 0x9E, 0xBC: 0x8C, 0xBD: 0x9C, 0xBE: 0x9F,
  ]

  /// Without tags that make bold what is bold already: nobody closed them, and each would stand in the
  /// one before it.
  static func flattened(_ bytes: [UInt8]) -> [UInt8] {
    var open: [String: Int] = [:]
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x3C, let tag = formattingTag(bytes, at: index) else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let count = open[tag.name, default: 0]
      if tag.closes {
        open[tag.name] = max(0, count - 1)
      } else {
        open[tag.name] = count + 1
      }
      if tag.closes ? count <= mostNested : count < mostNested {
        out += bytes[index..<tag.end]
      }
      index = tag.end
    }
    return out
  }

  private static let mostNested = 3
  private static let longestTag = 200
  private static let formatting: Set<String> = [
    "b", "i", "u", "s", "em", "strong", "font", "big", "small", "tt", "code", "strike", "nobr",
    "span",
    "center",
  ]

  /// The name of a tag that only changes how text looks, and where the tag ends.
  private static func formattingTag(
    _ bytes: [UInt8], at start: Int
  ) -> (name: String, closes: Bool, end: Int)? {
    var index = start + 1
    let closes = index < bytes.count && bytes[index] == 0x2F
    if closes { index += 1 }
    let name = bytes[index...].prefix(8).prefix { (0x41...0x5A).contains($0 & 0xDF) }
    let key = String(decoding: name, as: UTF8.self).lowercased()
    guard formatting.contains(key),
      let end = bytes[name.endIndex...].prefix(longestTag).firstIndex(of: 0x3E)
    else { return nil }
    return (key, closes, end + 1)
  }

  private static func withoutCode(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(text: "<?php") || bytes.contains(text: "<?=") else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isCode =
        bytes[index] == 0x3C && index + 1 < bytes.count && bytes[index + 1] == 0x3F
        && !bytes[index...].starts(with: Array("<?xml".utf8))
      guard isCode else {
        out.append(bytes[index])
        index += 1
        continue
      }
      index += 2
      while index < bytes.count,
        !(bytes[index] == 0x3F && index + 1 < bytes.count && bytes[index + 1] == 0x3E)
      {
        index += 1
      }
      index = min(index + 2, bytes.count)
    }
    return out
  }
}
