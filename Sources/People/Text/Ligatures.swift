/// Letters that a font draws as one, such as U+FB01 for "fi", which no search and no comparison finds.
package enum Ligatures {
  private static let first: UInt32 = 0xFB00
  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// Whether a text holds one: U+FB00 to U+FB06 are EF AC 80 to EF AC 86 in UTF-8.
  package static func stand(in text: String) -> Bool {
    guard text.utf8.contains(0xEF) else { return false }
    return text.unicodeScalars.contains { isOne($0) }
  }

  package static func parted(_ text: String) -> String {
    var parted = ""
    for scalar in text.unicodeScalars {
      if isOne(scalar) {
        parted += letters[Int(scalar.value - first)]
      } else {
        parted.unicodeScalars.append(scalar)
      }
    }
    return parted
  }

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= first && scalar.value < first + UInt32(letters.count)
  }
}
