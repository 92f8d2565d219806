/// Tells by its letters which single-byte encoding a French text was stored in.
enum FrenchBytes {
  /// The small letters that French adds to ASCII, and its quotes.
  ///
  /// Capitals are left out: what is an `é` to one encoding is an `È` to the other.
  private static let letters: Set<Unicode.Scalar> = Set("àâçéèêëîïôùûœ’«»".unicodeScalars)

  /// The encoding in which most of the bytes are French.
  ///
  /// Some bytes are French to two of them. Where that leaves a tie, it is Windows-1252 first, and the
  /// ends of the lines tell the other two apart: `CR LF` is not a Mac's.
  static func likeliest(for doubtful: [UInt8], inFileOf bytes: [UInt8]) -> LegacyTable {
    let isDOS = zip(bytes, bytes.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
    let tables: [LegacyTable] =
      [.windows1252] + (isDOS ? [.codePage850, .macRoman] : [.macRoman, .codePage850])
    var best = tables[0]
    var most = -1
    for table in tables {
      let count = count(in: doubtful, as: table)
      if count > most { (best, most) = (table, count) }
    }
    return best
  }

  /// How many bytes stand for one of these in an encoding.
  static func count(in bytes: [UInt8], as table: LegacyTable) -> Int {
    let isLetter = (UInt8.min...UInt8.max).map { letters.contains(table.scalar(of: $0)) }
    return bytes.count { isLetter[Int($0)] }
  }
}
