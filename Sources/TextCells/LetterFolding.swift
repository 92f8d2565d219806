/// Letters reduced to what matters when words are compared, the same everywhere in the program.
///
/// A search, a heading, a typed command and the id of a question all take "Répéter", "repeter" and
/// the decomposed form of either for one word.
package enum LetterFolding {
  /// Lower case without accents (composed or not), ligatures spelled out, typographic apostrophes
  /// made straight and no-break spaces plain.
  ///
  /// What has no ASCII form stays as it is, in lower case.
  package static func folded(_ text: Substring) -> String { folded(String(text)) }

  package static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
      case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x300...0x36F: continue
      case 0x2019, 0x2018, 0x2BC: folded.append(UInt8(ascii: "'"))
      case 0xA0, 0x202F: folded.append(UInt8(ascii: " "))
      case 0xC0...0xFF:
        if let letter = latin1Letter(scalar.value) {
          folded.append(letter)
        } else {
          folded += letters(scalar)
        }
      default: folded += letters(scalar)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The one letter that a scalar from U+00C0 to U+00FF folds to; `nil` for what has none or two.
  ///
  /// French needs no other, and so no table before the first frame.
  private static func latin1Letter(_ value: UInt32) -> UInt8? {
    let letters: StaticString = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    guard value != 0xDF else { return nil }
    let letter = letters.utf8Start[Int((value | 0x20) - 0xE0)]
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  private static func letters(_ scalar: Unicode.Scalar) -> [UInt8] {
    if (0x80..<0x180).contains(scalar.value) {
      let letters = latin[Int(scalar.value) - 0x80]
      if !letters.isEmpty { return letters }
    }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  /// What U+0080 to U+017F fold to, in their order; empty for what is not a letter.
  package static let latin: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 0x100)
    let groups: [(String, String)] = [
      ("ªàáâãäåÀÁÂÃÄÅāĀăĂąĄ", "a"), ("æÆ", "ae"), ("çÇćĆĉĈċĊčČ", "c"), ("ðÐďĎđĐ", "d"),
      ("èéêëÈÉÊËēĒĕĔėĖęĘěĚ", "e"), ("ĝĜğĞġĠģĢ", "g"), ("ĥĤħĦ", "h"), ("ìíîïÌÍÎÏĩĨīĪĭĬįĮİı", "i"),
      ("ĵĴ", "j"), ("ķĶĸ", "k"), ("ĺĹļĻľĽŀĿłŁ", "l"), ("µ", "m"), ("ñÑńŃņŅňŇŋŊ", "n"),
      ("ºòóôõöøÒÓÔÕÖØōŌŏŎőŐ", "o"), ("œŒ", "oe"), ("ŕŔŗŖřŘ", "r"), ("śŚŝŜşŞšŠſ", "s"),
      ("ß", "ss"), ("ţŢťŤŧŦ", "t"), ("þÞ", "th"), ("ùúûüÙÚÛÜũŨūŪŭŬůŮűŰųŲ", "u"), ("ŵŴ", "w"),
      ("ýÿÝŸŷŶ", "y"), ("źŹżŻžŽ", "z"),
    ]
    for (letters, folded) in groups {
      // The letters of a group share what they fold to: this is made before the first frame.
      let bytes = Array(folded.utf8)
      for scalar in letters.unicodeScalars where (0x80..<0x180).contains(scalar.value) {
        table[Int(scalar.value) - 0x80] = bytes
      }
    }
    return table
  }()
}
