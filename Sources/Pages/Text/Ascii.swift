/// The bytes that Markdown, HTML and template marks are made of.
///
/// Other modules ask in their innermost loops, so all of it is open to be copied into them.
@usableFromInline package enum Ascii {
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var newline: UInt8 { 0x0A }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var space: UInt8 { 0x20 }
  @inlinable package static var exclamationMark: UInt8 { 0x21 }
  @inlinable package static var quote: UInt8 { 0x22 }
  @inlinable package static var hash: UInt8 { 0x23 }
  static var dollar: UInt8 { 0x24 }
  @inlinable package static var percent: UInt8 { 0x25 }
  @inlinable package static var ampersand: UInt8 { 0x26 }
  @inlinable package static var apostrophe: UInt8 { 0x27 }
  @inlinable package static var asterisk: UInt8 { 0x2A }
  @inlinable package static var plus: UInt8 { 0x2B }
  @inlinable package static var hyphen: UInt8 { 0x2D }
  @inlinable package static var dot: UInt8 { 0x2E }
  @inlinable package static var slash: UInt8 { 0x2F }
  @inlinable package static var colon: UInt8 { 0x3A }
  @inlinable package static var semicolon: UInt8 { 0x3B }
  @inlinable package static var less: UInt8 { 0x3C }
  @inlinable package static var equals: UInt8 { 0x3D }
  @inlinable package static var greater: UInt8 { 0x3E }
  @inlinable package static var questionMark: UInt8 { 0x3F }
  @inlinable package static var at: UInt8 { 0x40 }
  @inlinable package static var openBracket: UInt8 { 0x5B }
  @inlinable package static var backslash: UInt8 { 0x5C }
  @inlinable package static var closeBracket: UInt8 { 0x5D }
  @inlinable package static var backtick: UInt8 { 0x60 }
  @inlinable package static var openBrace: UInt8 { 0x7B }
  @inlinable package static var bar: UInt8 { 0x7C }
  @inlinable package static var closeBrace: UInt8 { 0x7D }
  @inlinable package static var tilde: UInt8 { 0x7E }

  @inlinable package static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  @inlinable package static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == newline || byte == 0x0D
  }

  @inlinable package static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  @inlinable package static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a backslash before the byte makes it an ordinary sign in Markdown.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isDigit(byte) && !isLetter(byte)
  }

  @inlinable package static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension Collection where Element == UInt8 {
  /// Whether the bytes start with an ASCII text, whatever its case.
  @inlinable package func startsIgnoringCase(with text: StaticString) -> Bool {
    withContiguousStorageIfAvailable { $0.startsIgnoringCase(with: text) }
      ?? Array(prefix(text.utf8CodeUnitCount)).withUnsafeBufferPointer {
        $0.startsIgnoringCase(with: text)
      }
  }

  /// Whether an ASCII text stands anywhere in the bytes.
  ///
  /// Searching a string for it, character by character, takes many times as long.
  @inlinable package func contains(text: StaticString) -> Bool {
    withContiguousStorageIfAvailable { $0.contains(text: text) }
      ?? Array(self).withUnsafeBufferPointer { $0.contains(text: text) }
  }

  var isBlankLine: Bool { allSatisfy(Ascii.isSpace) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes start with an ASCII text, whatever its case.
  @inlinable package func startsIgnoringCase(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard count >= wanted.count else { return false }
      for index in 0..<wanted.count
      where Ascii.lowercased(self[index]) != Ascii.lowercased(wanted[index]) { return false }
      return true
    }
  }

  @inlinable package func contains(text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard let first = wanted.first, count >= wanted.count else { return false }
      return (0...count - wanted.count).contains { start in
        self[start] == first && wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
      }
    }
  }
}
