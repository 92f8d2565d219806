/// Finding text within text.
///
/// The standard library's own functions of these names live in a module that brings a parser of regular
/// expressions along, 0.9 MB in a program that has no use for it. These mean the same: they compare
/// characters, not bytes, and search by bytes as long as both agree.
extension StringProtocol {
  /// The first place at which `wanted` stands as whole characters; `nil` where it does not.
  public func firstRange(of wanted: some StringProtocol) -> Range<Index>? {
    firstRange(of: String(wanted), from: startIndex)
  }

  /// All places at which `wanted` stands, from the left, none within another.
  public func ranges(of wanted: some StringProtocol) -> [Range<Index>] {
    let wanted = String(wanted)
    var found: [Range<Index>] = []
    var place = startIndex
    while let range = firstRange(of: wanted, from: place) {
      found.append(range)
      place = range.upperBound
    }
    return found
  }

  /// Whether `wanted` stands somewhere in the text; an empty one stands everywhere.
  public func contains(_ wanted: some StringProtocol) -> Bool {
    wanted.isEmpty || firstRange(of: String(wanted), from: startIndex) != nil
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

  private func firstRange(of wanted: String, from start: Index) -> Range<Index>? {
    // A text that does not lie in one piece in UTF-8, as none of ours does, is searched by its characters.
    var wanted = wanted
    let from = utf8.distance(from: startIndex, to: start)
    let found: (offset: Int?, isSure: Bool) = wanted.withUTF8 { needle in
      utf8.withContiguousStorageIfAvailable { text in
        let search = ByteSearch(text: text, wanted: needle)
        return search.mayBeSpelledOtherwise ? (nil, false) : (search.first(from: from), true)
      } ?? (nil, false)
    }
    if let offset = found.offset {
      let lower = utf8.index(startIndex, offsetBy: offset)
      return lower..<utf8.index(lower, offsetBy: wanted.utf8.count)
    }
    return found.isSure ? nil : firstRange(ofCharacters: wanted, from: start)
  }

  /// The search for what is spelled in other scalars, character by character.
  private func firstRange(ofCharacters wanted: String, from start: Index) -> Range<Index>? {
    let wanted = Array(wanted)
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
