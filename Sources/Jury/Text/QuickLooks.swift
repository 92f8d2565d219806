/// What bytes tell at once, where to go by characters and their properties takes most of the time that a
/// jury needs to read: nearly all words are plain letters.
extension StringProtocol {
  /// Whether the text has a word, or a part of one, in it.
  ///
  /// Plain characters only, with which no accent can combine.
  func holds(_ part: StaticString) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { Self.bytes($0, hold: part) { $0 } }
    return found ?? contains("\(part)")
  }

  /// The same for small letters, whether or not the text has capitals in their place.
  func holdsInAnyCase(_ part: StaticString) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable {
      Self.bytes($0, hold: part) { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    return found ?? lowercased().contains("\(part)")
  }

  /// Whether a capital stands in it anywhere.
  var hasCapital: Bool {
    for byte in utf8 {
      if (0x41...0x5A).contains(byte) { return true }
      if byte >= 0x80 { return contains(where: \.isUppercase) }
    }
    return false
  }

  /// Whether there may be blanks that are more than a byte; those letters that French has are none.
  var mayHoldWideBlanks: Bool {
    utf8.contains { $0 == 0xC2 || (0xE1...0xE3).contains($0) }
  }

  @inline(__always)
  private static func bytes(
    _ text: UnsafeBufferPointer<UInt8>, hold part: StaticString, folding: (UInt8) -> UInt8
  ) -> Bool {
    let length = part.utf8CodeUnitCount
    guard length > 0 else { return true }
    guard text.count >= length else { return false }
    let first = part.utf8Start[0]
    for start in 0...text.count - length where folding(text[start]) == first {
      var index = 1
      while index < length, folding(text[start + index]) == part.utf8Start[index] { index += 1 }
      if index == length { return true }
    }
    return false
  }
}

extension Substring {
  /// Whether it begins with a plain letter or digit, which is no mark of any kind.
  var beginsPlainly: Bool { utf8.first.map(isPlainByte) ?? false }

  /// Whether it ends with a plain letter or digit.
  var endsPlainly: Bool { utf8.last.map(isPlainByte) ?? false }
}

private func isPlainByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
}
