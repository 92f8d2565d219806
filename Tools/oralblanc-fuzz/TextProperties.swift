import FicheLibrary
import Pages

/// What must hold of the repair of any text.
enum TextProperties {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func check(_ bytes: [UInt8]) {
    guard let decoded = try? TextDecoder.decode(bytes) else { return }
    if decoded.repairs.isEmpty {
      var rest = bytes[...]
      while rest.starts(with: byteOrderMark) { rest = rest.dropFirst(3) }
      Outcome.require(rest.elementsEqual(decoded.text.utf8), "undamaged text was changed")
    }
    for repair in decoded.repairs {
      Outcome.require(repair.line >= 1 && repair.count >= 1, "a repair of nothing")
    }
    guard let fix = EncodingFix.repaired(bytes) else { return }
    Outcome.require(fix.bytes.elementsEqual(decoded.text.utf8), "the file would be another text")
    Outcome.require(EncodingFix.repaired(fix.bytes) == nil, "a repaired file is repaired again")
  }
}
