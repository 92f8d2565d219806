import Pages

/// Cuts a text into folded words in one pass, without making a string of any of them.
struct WordScanner {
  private let bytes: [UInt8]
  private var words: [ScannedWord] = []
  private var offset = 0
  private var lines = 0

  static func words(of bytes: [UInt8]) -> [ScannedWord] {
    var scanner = WordScanner(bytes: bytes)
    scanner.run()
    return scanner.words
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if Self.folded[Int(byte)] != 0 {
          takeWord()
        } else {
          if byte == Ascii.newline { lines += 1 }
          offset += 1
        }
      } else {
        let scalar = scalar(at: offset)
        if TextFolding.isWordScalar(scalar) {
          takeWord()
        } else {
          offset += UTF8.width(scalar)
        }
      }
    }
  }

  private mutating func takeWord() {
    let start = offset
    var hash = Self.seed
    var beforeLast = Self.seed
    var capitals = 0
    var length = 0
    var letters: [UInt8] = []
    scan: while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        let folded = Self.folded[Int(byte)]
        guard folded != 0 else { break scan }
        beforeLast = hash
        hash = Self.mixed(hash, folded)
        if folded != byte, length == capitals { capitals += 1 }
        length += 1
        offset += 1
        continue
      }
      let scalar = scalar(at: offset)
      if !TextFolding.isInvisible(scalar) {
        letters.removeAll(keepingCapacity: true)
        guard TextFolding.append(scalar, to: &letters) else { break scan }
        beforeLast = hash
        for letter in letters { hash = Self.mixed(hash, letter) }
        length += 1
      }
      offset += UTF8.width(scalar)
    }
    var plain = hash
    let isPlural = capitals >= 2 && length == capitals + 1 && bytes[offset - 1] == 0x73
    if isPlural { plain = beforeLast }
    if let marked = markedHash(hash, start: start) { hash = marked }
    append(start, hash, plain)
  }

  /// The hash with the dot before or the marks after the word that belong to its name.
  private mutating func markedHash(_ hash: UInt64, start: Int) -> UInt64? {
    var end = offset
    var marked = hash
    while end < bytes.count, bytes[end] == Ascii.plus || bytes[end] == Ascii.hash {
      marked = Self.mixed(marked, bytes[end])
      end += 1
    }
    let isFollowed = end < bytes.count && (bytes[end] >= 0x80 || Self.folded[Int(bytes[end])] != 0)
    if end > offset, !isFollowed {
      offset = end
      return marked
    }
    guard start > 0, bytes[start - 1] == Ascii.dot else { return nil }
    let isAfterBlank = start == 1 || Ascii.isSpace(bytes[start - 2]) || bytes[start - 2] == 0x28
    return isAfterBlank ? Self.mixed(hash, Ascii.dot) : nil
  }

  private mutating func append(_ start: Int, _ hash: UInt64, _ plain: UInt64) {
    let continues = words.last.map { isJoint($0.bytes.upperBound..<start) } ?? false
    words.append(
      ScannedWord(
        hash: hash, plainHash: plain, bytes: start..<offset, lineOffset: lines,
        continues: continues))
  }

  /// Whether a gap between two words lets them be one name.
  private func isJoint(_ gap: Range<Int>) -> Bool {
    if gap.count == 1, Self.joints.contains(bytes[gap.lowerBound]) { return true }
    var index = gap.lowerBound
    if gap.count == 3, scalar(at: index) == "\u{2019}" || scalar(at: index) == "\u{2011}" {
      return true
    }
    while index < gap.upperBound {
      if Ascii.isSpace(bytes[index]) {
        index += 1
      } else if bytes[index] >= 0x80, case let scalar = scalar(at: index),
        scalar.properties.isWhitespace || TextFolding.isInvisible(scalar)
      {
        index += UTF8.width(scalar)
      } else {
        return false
      }
    }
    return true
  }

  /// The scalar that starts at a place; the bytes come from a string, so they are sound.
  private func scalar(at index: Int) -> Unicode.Scalar {
    let lead = UInt32(bytes[index])
    guard lead >= 0x80 else { return Unicode.Scalar(bytes[index]) }
    let count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    var value = lead & (0x3F >> UInt32(count))
    for next in bytes[(index + 1)...].prefix(count) { value = value << 6 | UInt32(next & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The folded form of each ASCII letter and digit, 0 for all else.
  private static let folded: [UInt8] = (0..<128).map { byte in
    let byte = UInt8(byte)
    return Ascii.isDigit(byte) || Ascii.isLetter(byte) ? Ascii.lowercased(byte) : 0
  }

  private static let joints: Set<UInt8> = [
    Ascii.hyphen, Ascii.dot, Ascii.slash, Ascii.apostrophe, Ascii.plus, Ascii.colon, 0x5F,
  ]

  /// FNV-1a, 64 bits.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
