import TextCells

/// Text reduced to lower-case ASCII letters, for identifiers.
package enum PlainWord {
  /// Folded words joined by hyphens: `Œuvre n° 2` gives `oeuvre-n-2`.
  package static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    var isParted = false
    for byte in LetterFolding.folded(text).utf8 {
      guard Ascii.isLetter(byte) || Ascii.isDigit(byte) else {
        isParted = true
        continue
      }
      if isParted, !slug.isEmpty { slug.append(Ascii.hyphen) }
      isParted = false
      slug.append(byte)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
