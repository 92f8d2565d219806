/// Beginnings of words, each with what it tells, found by the first two bytes of a word: a long fiche asks for
/// hundreds of them at each of its words.
struct StemTable<Value: Hashable & Sendable>: Sendable {
  private var entries: [UInt16: [(stem: String, value: Value)]] = [:]

  /// - Parameter groups: what is told, by beginnings of at least two bytes.
  init(_ groups: [(Value, [String])]) {
    for (value, stems) in groups {
      for stem in stems {
        if let key = Self.key(stem) { entries[key, default: []].append((stem, value)) }
      }
    }
  }

  private static func key(_ word: String) -> UInt16? {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return nil }
    return UInt16(first) << 8 | UInt16(second)
  }

  /// Gives what each of the beginnings of a word tells.
  func forEach(in word: String, _ body: (Value) -> Void) {
    guard let key = Self.key(word), let own = entries[key] else { return }
    for entry in own where word.hasPrefix(entry.stem) { body(entry.value) }
  }
}
