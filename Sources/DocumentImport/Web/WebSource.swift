/// The text of a page as its author wrote it, without what only a server would act on.
enum WebSource {
  /// Without the code of PHP, in which signs stand that would end a tag.
  static func prepared(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(sequence: "<?php") || bytes.contains(sequence: "<?=") else { return bytes }
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
