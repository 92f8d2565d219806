import Pages

/// Lower-case ASCII words to look for at many places, told apart by their first bytes at once.
///
/// A class, as to hand on a value of five arrays counts five references up and down.
final class WordSet: Sendable {
  let words: [[UInt8]]
  /// All words one behind the other: arrays in arrays cost more to reach than to compare.
  private let letters: [UInt8]
  /// Those that begin alike together, the longest first.
  private let entries: [Entry]
  /// The row of `buckets` for each first byte of either case; the first row is of those without words.
  private let rows: [UInt8]
  /// Of each first byte one for each second byte by its low five bits, which case leaves alone.
  private let buckets: [Bucket]

  private struct Entry: Sendable {
    /// The word's place in `words`.
    let word: Int
    let start: Int
    let count: Int
  }

  /// The entries of words that begin alike.
  private struct Bucket: Sendable {
    var start: UInt32 = 0
    var end: UInt32 = 0
    /// A bit for each third byte by its low five bits; all bits where a word has none.
    var thirdBytes: UInt32 = 0
  }

  private static let bucketsInRow = 32

  convenience init(_ words: [String]) { self.init(words.map { Array($0.utf8) }) }

  init(_ words: [[UInt8]]) {
    self.words = words
    letters = words.flatMap(\.self)
    var rows: [UInt8] = Array(repeating: 0, count: 256)
    var groups: [[Entry]] = Array(repeating: [], count: Self.bucketsInRow)
    var start = 0
    for (index, word) in words.enumerated() {
      let entry = Entry(word: index, start: start, count: word.count)
      start += word.count
      guard let first = word.first else { continue }
      if rows[Int(first)] == 0 {
        let row = UInt8(groups.count / Self.bucketsInRow)
        groups += Array(repeating: [], count: Self.bucketsInRow)
        rows[Int(first)] = row
        if Ascii.isLetter(first) { rows[Int(first & ~0x20)] = row }
      }
      let place = Int(rows[Int(first)]) * Self.bucketsInRow
      // A word of one letter stands before any other byte.
      let seconds = word.count > 1 ? Int(word[1] & 31)...Int(word[1] & 31) : 0...31
      for second in seconds { groups[place + second].append(entry) }
    }
    self.rows = rows
    var entries: [Entry] = []
    buckets = groups.map { group in
      var bucket = Bucket(start: UInt32(entries.count))
      entries += group.sorted { $0.count > $1.count }
      bucket.end = UInt32(entries.count)
      for entry in group {
        let third = entry.count > 2 ? 1 << UInt32(words[entry.word][2] & 31) : UInt32.max
        bucket.thirdBytes |= third
      }
      return bucket
    }
    self.entries = entries
  }

  func mayBegin(_ byte: UInt8) -> Bool { rows[Int(byte)] != 0 }

  /// Whether two bytes may begin a word, which few of those do that begin like one.
  func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    let bucket = bucket(first, second)
    return bucket.start < bucket.end
  }

  private func bucket(_ first: UInt8, _ second: UInt8) -> Bucket {
    buckets[Int(rows[Int(first)]) * Self.bucketsInRow + Int(second & 31)]
  }

  /// Hands on each place at which a word may begin that is not a part of another, by its first two bytes.
  ///
  /// Most bytes of a text are letters behind a letter, which are passed over at once.
  ///
  /// - Parameter takesCapitals: whether a capital behind a small letter begins a word as well: `privateKey`.
  func forEachPlace(
    in text: UnsafeBufferPointer<UInt8>, takesCapitals: Bool = false, _ body: (Int) -> Void
  ) {
    Self.kinds.withNumbers { kinds in
      var index = 0
      while index + 1 < text.count {
        if mayBegin(text[index], text[index + 1]) { body(index) }
        var kind = kinds[of: text[index]]
        index += 1
        guard kind != ByteTable.plain else { continue }
        while index < text.count {
          let next = kinds[of: text[index]]
          guard next != ByteTable.plain,
            !takesCapitals || next == Self.small || kind == Self.capital
          else { break }
          kind = next
          index += 1
        }
      }
    }
  }

  /// What the letters are; anything else is plain.
  private static let kinds = ByteTable { byte in
    Ascii.isLetter(byte) ? byte & 0x20 == 0 ? capital : small : ByteTable.plain
  }
  private static let small: UInt8 = 1
  private static let capital: UInt8 = 2

  /// The length of the longest of the words that stands at a place, whatever its case.
  func longestLength(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    longestWord(in: bytes, at: start).map { words[$0].count }
  }

  /// The index of the longest of the words that stands at a place, whatever its case.
  func longestWord(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let left = bytes.count - start
    // The last byte of a text can only be a word of one letter, which stands in every bucket.
    let bucket = bucket(bytes[start], left > 1 ? bytes[start + 1] : 0)
    guard bucket.start < bucket.end,
      left < 3 || bucket.thirdBytes & 1 << UInt32(bytes[start + 2] & 31) != 0
    else { return nil }
    return letters.withUnsafeBufferPointer { letters in
      for place in Int(bucket.start)..<Int(bucket.end) {
        let entry = entries[place]
        guard entry.count <= left else { continue }
        var length = 1
        while length < entry.count,
          Ascii.lowercased(bytes[start + length]) == letters[entry.start + length]
        {
          length += 1
        }
        if length == entry.count { return entry.word }
      }
      return nil
    }
  }
}
