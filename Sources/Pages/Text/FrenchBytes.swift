/// Tells by its letters which single-byte encoding a French text was stored in.
enum FrenchBytes {
  /// The small letters that French adds to ASCII, and its quotes.
  ///
  /// Capitals are left out: what is an `é` to one encoding is an `È` to the other.
  private static let letters: Set<Unicode.Scalar> = Set("àâçéèêëîïôùûœ’«»".unicodeScalars)

  /// How many bytes stand for one of these in an encoding.
  static func count(in bytes: [UInt8], as table: LegacyTable) -> Int {
    let isLetter = (UInt8.min...UInt8.max).map { letters.contains(table.scalar(of: $0)) }
    return bytes.count { isLetter[Int($0)] }
  }
}
