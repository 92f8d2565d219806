import ExamModel

/// A single-byte encoding whose upper half gives UTF-8 away when it was misread through it.
///
/// Mac Roman is Unicode's mapping `ROMAN.TXT` (0xDB is the euro sign). Windows-1252 follows the
/// WHATWG encoding standard: its five undefined bytes are the C1 controls of the same number. Code
/// page 850 is Unicode's mapping `CP850.TXT`, with the euro sign that Windows puts at 0xD5.
struct LegacyTable: Sendable {
  let encoding: SourceEncoding
  private let scalars: [Unicode.Scalar]
  private let bytes: [UInt32: UInt8]

  static let macRoman = LegacyTable(.macRoman, upperHalf: macRomanUpperHalf)
  static let windows1252 = LegacyTable(.windows1252, upperHalf: windows1252UpperHalf)

  static let codePage850 = LegacyTable(.rawCodePage850, upperHalf: codePage850UpperHalf)

  private init(_ encoding: SourceEncoding, upperHalf: String) {
    self.encoding = encoding
    scalars = Array(upperHalf.unicodeScalars)
    var bytes: [UInt32: UInt8] = [:]
    for (offset, scalar) in scalars.enumerated() {
      bytes[scalar.value] = UInt8(0x80 + offset)
    }
    self.bytes = bytes
  }

  /// The byte of 0x80 and above that this encoding shows as `scalar`.
  func byte(of scalar: Unicode.Scalar) -> UInt8? { bytes[scalar.value] }

  /// What this encoding shows for a byte.
  func scalar(of byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : scalars[Int(byte) - 0x80]
  }

  private static let macRomanUpperHalf =
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙı\u{2C6}\u{2DC}¯˘˙˚¸˝˛\u{2C7}"

  private static let windows1252UpperHalf =
    "€\u{81}‚ƒ„…†‡\u{2C6}‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—\u{2DC}™š›œ\u{9D}žŸ"
    + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"

  private static let codePage850UpperHalf =
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
    + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}"
}
