#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds bytes within bytes, where a match begins and ends with whole characters.
struct ByteSearch {
  let text: UnsafeBufferPointer<UInt8>
  let wanted: UnsafeBufferPointer<UInt8>

  /// The offset of the first match at `start` or after it; `nil` where there is none.
  ///
  /// A match that cuts a character is none: an "e" is not found in an "e" with an accent of its own, nor a
  /// line feed in a carriage return and line feed. Nothing is found where nothing is wanted.
  func first(from start: Int) -> Int? {
    guard let base = text.baseAddress, let needle = wanted.baseAddress, !wanted.isEmpty else {
      return nil
    }
    var offset = start
    while text.count - offset >= wanted.count {
      let places = text.count - wanted.count - offset + 1
      guard let found = memchr(base + offset, Int32(needle.pointee), places) else { return nil }
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(found, needle, wanted.count) == 0, isBoundary(offset),
        isBoundary(offset + wanted.count)
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The offsets of the first `limit` matches from the left, none within another.
  func all(limit: Int) -> [Int] {
    var found: [Int] = []
    var start = 0
    while found.count < limit, let offset = first(from: start) {
      found.append(offset)
      start = offset + wanted.count
    }
    return found
  }

  /// Whether a letter and its accent may stand apart here, so that equal text may have other bytes.
  var mayBeSpelledOtherwise: Bool {
    Self.hasCombiningMark(wanted) || Self.hasCombiningMark(text)
  }

  /// U+0300 to U+036F, which are the accents that follow a Latin letter, begin with one of two bytes.
  private static func hasCombiningMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return false }
    return memchr(base, 0xCC, bytes.count) != nil || memchr(base, 0xCD, bytes.count) != nil
  }

  private func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let (previous, next) = (text[offset - 1], text[offset])
    if next < 0x80 { return !(previous == 0x0D && next == 0x0A) }
    return !joins(scalar(at: offset)) && !isJoiner(before: offset)
  }

  /// Whether a scalar belongs to the character before it.
  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let properties = scalar.properties
    return scalar == "\u{200D}" || properties.isGraphemeExtend || properties.isEmojiModifier
      || properties.generalCategory == .spacingMark
  }

  /// Whether what stands before is a joiner, which makes one sign of two.
  private func isJoiner(before offset: Int) -> Bool {
    offset >= 3 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80 && text[offset - 1] == 0x8D
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = text[offset]
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, offset + count <= text.count else { return Unicode.Scalar(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for step in 1..<count { value = value << 6 | UInt32(text[offset + step] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
