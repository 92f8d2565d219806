/// Lower-case ASCII words to look for at many places, told apart by their first byte at once.
struct WordSet: Sendable {
  let words: [[UInt8]]
  /// By the first byte of either case, the longest first.
  private let byFirstByte: [[[UInt8]]]
  private let firstBytes: [Bool]

  init(_ words: [String]) { self.init(words.map { Array($0.utf8) }) }

  init(_ words: [[UInt8]]) {
    self.words = words
    var table = [[[UInt8]]](repeating: [], count: 256)
    for word in words.sorted(by: { $0.count > $1.count }) {
      guard let first = word.first else { continue }
      table[Int(first)].append(word)
      if Ascii.isLetter(first) { table[Int(first & ~0x20)].append(word) }
    }
    byFirstByte = table
    firstBytes = table.map { !$0.isEmpty }
  }

  func mayBegin(_ byte: UInt8) -> Bool { firstBytes[Int(byte)] }

  /// The length of the longest of the words that stands at a place, whatever its case.
  func longestLength(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    for word in byFirstByte[Int(bytes[start])] where word.count <= bytes.count - start {
      var length = 1
      while length < word.count, Ascii.lowercased(bytes[start + length]) == word[length] {
        length += 1
      }
      if length == word.count { return length }
    }
    return nil
  }
}
