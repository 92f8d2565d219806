import Pages

/// Lower-case ASCII words to look for at many places, told apart by their first byte at once.
struct WordSet: Sendable {
  let words: [[UInt8]]
  /// All words one behind the other: arrays in arrays cost more to reach than to compare.
  private let letters: [UInt8]
  /// Those with the same first byte together, the longest first.
  private let entries: [Entry]
  /// Where the entries of a first byte of either case begin, and one more for where the last end.
  private let starts: [Int]
  private let firstBytes: [Bool]
  /// Of each first byte, one bit per second byte by its low five bits, which case leaves alone.
  private let secondBytes: [UInt32]

  private struct Entry: Sendable {
    /// The word's place in `words`.
    let word: Int
    let start: Int
    let count: Int
    /// The second byte; `nil` for a word without one.
    let second: UInt8?
  }

  init(_ words: [String]) { self.init(words.map { Array($0.utf8) }) }

  init(_ words: [[UInt8]]) {
    self.words = words
    letters = words.flatMap(\.self)
    var start = 0
    var byFirstByte: [[Entry]] = Array(repeating: [], count: 256)
    for (index, word) in words.enumerated() {
      let entry = Entry(
        word: index, start: start, count: word.count,
        second: word.count > 1 ? Ascii.lowercased(word[1]) : nil)
      start += word.count
      guard let first = word.first else { continue }
      byFirstByte[Int(first)].append(entry)
      if Ascii.isLetter(first) { byFirstByte[Int(first & ~0x20)].append(entry) }
    }
    var entries: [Entry] = []
    var starts: [Int] = []
    for group in byFirstByte {
      starts.append(entries.count)
      entries += group.sorted { $0.count > $1.count }
    }
    self.entries = entries
    self.starts = starts + [entries.count]
    firstBytes = byFirstByte.map { !$0.isEmpty }
    secondBytes = byFirstByte.map { group in
      group.reduce(0) { bits, entry in
        bits | (entry.count > 1 ? 1 << UInt32(words[entry.word][1] & 31) : ~0)
      }
    }
  }

  func mayBegin(_ byte: UInt8) -> Bool { firstBytes[Int(byte)] }

  /// Whether two bytes may begin a word, which few of those do that begin like one.
  func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    secondBytes[Int(first)] & 1 << UInt32(second & 31) != 0
  }

  /// The length of the longest of the words that stands at a place, whatever its case.
  func longestLength(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    longestWord(in: bytes, at: start).map { words[$0].count }
  }

  /// The index of the longest of the words that stands at a place, whatever its case.
  func longestWord(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let first = Int(bytes[start])
    // Nearly all words that begin alike differ here already.
    let second = start + 1 < bytes.count ? Ascii.lowercased(bytes[start + 1]) : nil
    for entry in starts[first]..<starts[first + 1] {
      let entry = entries[entry]
      guard entry.second == nil || entry.second == second, entry.count <= bytes.count - start
      else { continue }
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
