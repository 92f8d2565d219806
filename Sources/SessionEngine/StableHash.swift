/// A hash that is the same on every machine and in every run, unlike the standard library's.
///
/// FNV-1a, 64 bits (Fowler, Noll, Vo), mixed with the finaliser of SplitMix64.
package enum StableHash {
  package static func hash(_ text: String, seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01B3
    }
    hash ^= hash >> 30
    hash &*= 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 27
    hash &*= 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
