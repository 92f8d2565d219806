import TextSearch

/// The line by which a fiche is known again when its document is imported once more.
///
/// The fiche is corrected by hand afterwards; the fingerprint says what the import had written.
enum ImportStamp {
  static let key = "fingerprint"
  private static let dayLine = "\nimported: "

  /// The fingerprint of what an import made, whatever the day: FNV-1a, 64 bits, in hexadecimal.
  static func fingerprint(of markdown: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in removed(from: markdown).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "x" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The text with its fingerprint behind the line of the day; as it is where it has no such line.
  static func stamped(_ markdown: String, as fingerprint: String) -> String {
    guard let day = markdown.firstRange(of: dayLine),
      let end = markdown[day.upperBound...].firstIndex(of: "\n")
    else { return markdown }
    return markdown[..<end] + "\n\(key): \(fingerprint)" + markdown[end...]
  }

  /// The text without the lines of the day and the fingerprint.
  static func removed(from markdown: String) -> String {
    guard let day = markdown.firstRange(of: dayLine),
      var end = markdown[day.upperBound...].firstIndex(of: "\n")
    else { return markdown }
    if markdown[end...].hasPrefix("\n\(key): ") {
      let next = markdown.index(after: end)
      end = markdown[next...].firstIndex(of: "\n") ?? markdown.endIndex
    }
    return String(markdown[..<day.lowerBound] + markdown[end...])
  }
}
