import TextCells

/// Text reduced to what matters when wordings are compared: lower-case letters and digits.
///
/// Case, accents (composed or not), ligatures, punctuation and invisible characters go.
package enum TextFolding {
  /// The folded words of a text: "L'Œuvre n° 2" gives `l`, `oeuvre`, `n`, `2`.
  package static func words(of text: some StringProtocol) -> [String] {
    folded(text).split(separator: Ascii.space).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The folded words with one space between them, to compare and to look up.
  package static func key(of text: some StringProtocol) -> String {
    String(decoding: folded(text), as: UTF8.self)
  }

  private static func folded(_ text: some StringProtocol) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable(folded)
      ?? Array(text.utf8).withUnsafeBufferPointer(folded)
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isParted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var scalar = Unicode.Scalar(byte)
      if byte < 0x80 {
        index += 1
      } else {
        guard let sequence = UTF8Sequence(bytes[index..<min(index + 4, bytes.count)]) else { break }
        scalar = sequence.scalar
        index += sequence.length
        if isInvisible(scalar) { continue }
      }
      guard isWordScalar(scalar) else {
        isParted = true
        continue
      }
      if isParted, !folded.isEmpty { folded.append(Ascii.space) }
      isParted = false
      _ = append(scalar, to: &folded)
    }
    return folded
  }

  /// Appends the folded form of a letter or digit; `false` for a scalar that ends a word.
  package static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: word.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    case _ where !isWordScalar(scalar): return false
    case 0x80..<0x180: word += latin[Int(scalar.value) - 0x80]
    default: word += scalar.properties.lowercaseMapping.utf8
    }
    return true
  }

  /// Whether a scalar is a letter or a digit.
  package static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0x2000..<0x2070: false
    case 0x80..<0x180: isLatinLetter[Int(scalar.value) - 0x80]
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Combining marks and characters without width, which neither count nor separate.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// What U+0080 to U+017F fold to; empty for what is not a letter.
  private static let latin = LetterFolding.latin
  private static let isLatinLetter: [Bool] = latin.map { !$0.isEmpty }
}
