/// What one look over the bytes of a text tells, eight of them at a time.
///
/// It spares most texts the closer looks that only few of them need.
struct ByteSurvey {
  private(set) var holdsZero = false
  /// Whether two characters outside ASCII stand side by side, as those of any damage do.
  private(set) var holdsNeighbours = false

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return }
    let whole = bytes.count & ~7
    var zeros: UInt64 = 0
    var neighbours: UInt64 = 0
    /// The high bit of the byte before, in the place of the first byte's.
    var before: UInt64 = 0
    func take(_ word: UInt64) {
      zeros |= (word &- Self.lowBits) & ~word
      let high = word & Self.highBits
      // A character of several bytes begins with two bits set.
      neighbours |= (high << 8 | before) & high & (word << 1)
      before = high >> 56
    }
    for offset in stride(from: 0, to: whole, by: 8) {
      take(UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    // Spaces stand past the end.
    var last: UInt64 = 0x2020_2020_2020_2020
    for (place, byte) in bytes[whole...].enumerated() {
      let shift = UInt64(place * 8)
      last = last & ~(0xFF << shift) | UInt64(byte) << shift
    }
    take(last)
    holdsZero = zeros & Self.highBits != 0
    holdsNeighbours = neighbours != 0
  }
}
