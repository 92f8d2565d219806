/// Text reduced to lower-case ASCII letters, for comparing headings and for identifiers.
public enum PlainWord {
  /// Lower case without accents, ligatures spelled out, typographic apostrophes made straight.
  ///
  /// What has no ASCII form stays as it is.
  public static func folded(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(Ascii.lowercased(UInt8(truncatingIfNeeded: scalar.value)))
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          append(lower, to: &folded)
        }
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x300...0x36F: break
    case 0x2019, 0x2018, 0x2BC: folded.append(Ascii.apostrophe)
    case 0xA0, 0x202F: folded.append(Ascii.space)
    default:
      if let letter = letters[scalar] {
        folded += letter.utf8
      } else {
        folded += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }

  /// Folded words joined by hyphens: `Œuvre n° 2` gives `oeuvre-n-2`.
  public static func slug(_ text: some StringProtocol) -> String {
    folded(text)
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  private static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["æ": "ae", "œ": "oe", "ß": "ss"]
    let variants = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő",
      "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    for (letter, accented) in variants {
      for scalar in accented.unicodeScalars { letters[scalar] = letter }
    }
    return letters
  }()
}
