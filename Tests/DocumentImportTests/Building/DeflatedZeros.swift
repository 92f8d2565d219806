/// Deflated zeros, by hand: one block with fixed codes of matches as long as they can be.
enum DeflatedZeros {
  static func bytes(count: Int) -> [UInt8] {
    var out: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    func put(_ value: UInt32, _ length: UInt32) {
      buffer |= value << bits
      bits += length
      while bits >= 8 {
        out.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        bits -= 8
      }
    }
    put(1, 1)
    put(1, 2)
    // The literal 0 is 00110000, written from its highest bit.
    put(0b0000_1100, 8)
    // Length 258 is code 285: 11000101; distance 1 is code 0: 00000.
    for _ in 0..<(count / 258) {
      put(0b1010_0011, 8)
      put(0, 5)
    }
    put(0, 7)
    put(0, 7)
    return out
  }
}
