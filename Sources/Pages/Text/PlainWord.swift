/// Text reduced to lower-case ASCII letters, for comparing headings and for identifiers.
package enum PlainWord {
  /// Lower case without accents, ligatures spelled out, typographic apostrophes made straight.
  ///
  /// What has no ASCII form stays as it is.
  package static func folded(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
      case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x300...0x36F: continue
      case 0x2019, 0x2018, 0x2BC: folded.append(Ascii.apostrophe)
      case 0xA0, 0x202F: folded.append(Ascii.space)
      default: folded += letters(scalar)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Folded words joined by hyphens: `Œuvre n° 2` gives `oeuvre-n-2`.
  package static func slug(_ text: some StringProtocol) -> String {
    folded(text)
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  private static func letters(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.value < 0x180 {
      let letters = TextFolding.latinLetters(scalar)
      if !letters.isEmpty { return letters }
    }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }
}
