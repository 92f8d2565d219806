/// Text reduced to lower-case ASCII letters, for comparing headings and for identifiers.
public enum PlainWord {
  /// Lower case without accents, ligatures spelled out, typographic apostrophes made straight.
  ///
  /// What has no ASCII form stays as it is.
  public static func folded(_ text: some StringProtocol) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x2019, 0x2018, 0x2BC: folded += "'"
      case 0xA0, 0x202F: folded += " "
      default: folded += letters[scalar].map { $0 } ?? String(Character(scalar))
      }
    }
    return folded
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
