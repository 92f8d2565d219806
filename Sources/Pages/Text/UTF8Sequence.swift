/// One multi-byte sequence of UTF-8, checked by the Unicode standard's table 3-7.
struct UTF8Sequence: Hashable {
  /// From 2 to 4.
  let length: Int
  let scalar: Unicode.Scalar

  /// How long a sequence that begins with this byte is; `nil` where none can begin.
  static func length(lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// The sequence at the start of `bytes`, `nil` where it is cut, overlong or a surrogate.
  init?(_ bytes: some Collection<UInt8>) {
    guard let lead = bytes.first, let length = Self.length(lead: lead), bytes.count >= length
    else { return nil }
    var value = UInt32(lead) & (0xFF >> (UInt32(length) + 1))
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
    self.length = length
    self.scalar = scalar
  }
}
