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
