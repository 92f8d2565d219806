/// Finding text within text.
///
/// The standard library's own functions of these names live in a module that brings a parser of regular
/// expressions along, 0.9 MB in a program that has no use for it. These mean the same: they compare
/// characters, not bytes, and search by bytes as long as both agree.
extension StringProtocol {
  /// The first place at which `wanted` stands as whole characters; `nil` where it does not.
  public func firstRange(of wanted: some StringProtocol) -> Range<Index>? {
    places(of: String(wanted), limit: 1).first
  }

  /// All places at which `wanted` stands, from the left, none within another.
  public func ranges(of wanted: some StringProtocol) -> [Range<Index>] {
    places(of: String(wanted), limit: .max)
  }

  /// Whether `wanted` stands somewhere in the text; an empty one stands everywhere.
  public func contains(_ wanted: some StringProtocol) -> Bool {
    wanted.isEmpty || firstRange(of: wanted) != nil
  }

  /// The text with each `wanted` replaced, from the left.
  public func replacing(_ wanted: some StringProtocol, with other: some StringProtocol) -> String {
    let ranges = ranges(of: wanted)
    guard !ranges.isEmpty else { return String(self) }
    var result = ""
    var place = startIndex
    for range in ranges {
      result += self[place..<range.lowerBound]
      result += other
      place = range.upperBound
    }
    return result + self[place...]
  }

  /// What stands between the separators, without what is empty; the rest is one part after `maxSplits`.
  @_disfavoredOverload
  public func split(separator: some StringProtocol, maxSplits: Int = .max) -> [SubSequence] {
    var parts: [SubSequence] = []
    var place = startIndex
    for range in ranges(of: separator) where parts.count < maxSplits {
      if place < range.lowerBound { parts.append(self[place..<range.lowerBound]) }
      place = range.upperBound
    }
    if place < endIndex { parts.append(self[place...]) }
    return parts
  }

  /// One look at the whole text tells how it may be searched, however many places there are.
  private func places(of wanted: String, limit: Int) -> [Range<Index>] {
    var wanted = wanted
    let offsets: [Int]? = wanted.withUTF8 { needle in
      utf8.withContiguousStorageIfAvailable { text in
        let search = ByteSearch(text: text, wanted: needle)
        return search.mayBeSpelledOtherwise ? nil : search.all(limit: limit)
      } ?? nil
    }
    // A text that does not lie in one piece in UTF-8, as none of ours does, is searched by its characters.
    guard let offsets else { return places(ofCharacters: Array(wanted), limit: limit) }
    return offsets.map { offset in
      let lower = utf8.index(startIndex, offsetBy: offset)
      return lower..<utf8.index(lower, offsetBy: wanted.utf8.count)
    }
  }

  private func places(ofCharacters wanted: [Character], limit: Int) -> [Range<Index>] {
    var found: [Range<Index>] = []
    var place = startIndex
    while found.count < limit, let range = firstRange(ofCharacters: wanted, from: place) {
      found.append(range)
      place = range.upperBound
    }
    return found
  }

  /// The search for what is spelled in other scalars, character by character.
  private func firstRange(ofCharacters wanted: [Character], from start: Index) -> Range<Index>? {
    guard !wanted.isEmpty else { return nil }
    var place = start
    while place < endIndex {
      var end = place
      var count = 0
      while count < wanted.count, end < endIndex, self[end] == wanted[count] {
        end = index(after: end)
        count += 1
      }
      if count == wanted.count { return place..<end }
      place = index(after: place)
    }
    return nil
  }
}
