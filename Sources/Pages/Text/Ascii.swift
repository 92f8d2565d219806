/// The bytes that Markdown, HTML and template marks are made of.
package enum Ascii {
  package static let tab: UInt8 = 0x09
  package static let newline: UInt8 = 0x0A
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let exclamationMark: UInt8 = 0x21
  package static let quote: UInt8 = 0x22
  package static let hash: UInt8 = 0x23
  static let dollar: UInt8 = 0x24
  package static let percent: UInt8 = 0x25
  package static let ampersand: UInt8 = 0x26
  package static let apostrophe: UInt8 = 0x27
  package static let asterisk: UInt8 = 0x2A
  package static let plus: UInt8 = 0x2B
  package static let hyphen: UInt8 = 0x2D
  package static let dot: UInt8 = 0x2E
  package static let slash: UInt8 = 0x2F
  package static let colon: UInt8 = 0x3A
  package static let semicolon: UInt8 = 0x3B
  package static let less: UInt8 = 0x3C
  package static let equals: UInt8 = 0x3D
  package static let greater: UInt8 = 0x3E
  package static let questionMark: UInt8 = 0x3F
  package static let at: UInt8 = 0x40
  package static let openBracket: UInt8 = 0x5B
  package static let backslash: UInt8 = 0x5C
  package static let closeBracket: UInt8 = 0x5D
  package static let backtick: UInt8 = 0x60
  package static let openBrace: UInt8 = 0x7B
  package static let bar: UInt8 = 0x7C
  package static let closeBrace: UInt8 = 0x7D
  package static let tilde: UInt8 = 0x7E

  package static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  package static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == newline || byte == 0x0D
  }

  package static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  package static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a backslash before the byte makes it an ordinary sign in Markdown.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isDigit(byte) && !isLetter(byte)
  }

  package static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension Collection where Element == UInt8 {
  /// Whether the bytes start with an ASCII text, whatever its case.
  package func startsIgnoringCase(with text: StaticString) -> Bool {
    // Other modules get no copy of this for their own collections, and byte by byte such a call takes
    // a hundred times as long as a loop over memory.
    withContiguousStorageIfAvailable { $0.startsIgnoringCase(with: text) }
      ?? Array(prefix(text.utf8CodeUnitCount)).withUnsafeBufferPointer {
        $0.startsIgnoringCase(with: text)
      }
  }

  /// Whether an ASCII text stands anywhere in the bytes.
  ///
  /// Searching a string for it, character by character, takes many times as long.
  package func contains(text: StaticString) -> Bool {
    withContiguousStorageIfAvailable { $0.contains(text: text) }
      ?? Array(self).withUnsafeBufferPointer { $0.contains(text: text) }
  }

  var isBlankLine: Bool { allSatisfy(Ascii.isSpace) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes start with an ASCII text, whatever its case.
  package func startsIgnoringCase(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard count >= wanted.count else { return false }
      for index in 0..<wanted.count
      where Ascii.lowercased(self[index]) != Ascii.lowercased(wanted[index]) { return false }
      return true
    }
  }

  package func contains(text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard let first = wanted.first, count >= wanted.count else { return false }
      return (0...count - wanted.count).contains { start in
        self[start] == first && wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
      }
    }
  }
}
