import SessionEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Facts that were read before, found again by the bytes that say them.
///
/// A long session says the same things over and over: a marker is set, a level is given, a question of
/// the bank is asked. Whoever reads them once need not read them again, and holds each only once.
/// The bytes of all lines that are asked about must outlive it.
struct KnownFacts {
  /// What a line says apart from its number and its instant.
  typealias Fact = (fact: SessionEvent.Fact, by: Rater)

  private struct Entry {
    var bytes: UnsafeBufferPointer<UInt8>
    var fact: SessionEvent.Fact
    var by: Rater
  }

  /// A fact has one place, which the next one with that place takes over.
  private var entries: [Entry?]

  /// Makes places for what so many bytes may say: a journal of a few lines repeats little.
  init(byteCount: Int) {
    entries = [Entry?](repeating: nil, count: byteCount < 1 << 14 ? 1 << 4 : 1 << 10)
  }

  /// Where the bytes have their place.
  func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Two lanes, so that the second multiplication need not wait for the first.
    var (first, second) = (UInt64(truncatingIfNeeded: bytes.count), UInt64(0))
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset + 16 <= raw.count {
      first = (first ^ Self.word(raw, offset)) &* Self.factor
      second = (second ^ Self.word(raw, offset + 8)) &* Self.factor
      offset += 16
    }
    while offset < raw.count {
      first = (first ^ UInt64(raw[offset])) &* Self.factor
      offset += 1
    }
    let mixed = (first ^ second >> 31) &* Self.factor
    return Int(mixed >> 54) & (entries.count - 1)
  }

  /// An odd number whose bits have no pattern: 2 to the 64th by the golden ratio.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func word(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// What those very bytes said before.
  func fact(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Fact? {
    guard let entry = entries[place], entry.bytes.count == bytes.count,
      let known = entry.bytes.baseAddress, let start = bytes.baseAddress,
      memcmp(known, start, bytes.count) == 0
    else { return nil }
    return (entry.fact, entry.by)
  }

  mutating func keep(_ fact: Fact, of bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    entries[place] = Entry(bytes: bytes, fact: fact.fact, by: fact.by)
  }
}
