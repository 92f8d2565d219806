/// Decodes the character references that turn up in pages written by hand or by word processors.
enum HTMLEntities {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…", "ndash": "–", "mdash": "—", "bull": "•", "middot": "·", "deg": "°",
    "euro": "€", "copy": "©", "reg": "®", "trade": "™", "times": "×", "rarr": "→", "larr": "←",
    "agrave": "à", "acirc": "â", "auml": "ä", "ccedil": "ç", "eacute": "é", "egrave": "è",
    "ecirc": "ê", "euml": "ë", "icirc": "î", "iuml": "ï", "ocirc": "ô", "ouml": "ö",
    "ugrave": "ù", "ucirc": "û", "uuml": "ü", "oelig": "œ", "aelig": "æ",
    "Agrave": "À", "Acirc": "Â", "Ccedil": "Ç", "Eacute": "É", "Egrave": "È", "Ecirc": "Ê",
    "Icirc": "Î", "Ocirc": "Ô", "OElig": "Œ",
  ]
  private static let longestName = 10

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(Ascii.ampersand) else { return text }
    var output = ""
    var rest = Substring(text)
    while let ampersand = rest.firstIndex(of: "&") {
      output += rest[..<ampersand]
      let name = rest[ampersand...].dropFirst().prefix(longestName).prefix { $0 != ";" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let value = value(of: name) {
        output += value
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        output += "&"
        rest = rest[rest.index(after: ampersand)...]
      }
    }
    return output + rest
  }

  private static func value(of name: Substring) -> String? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
