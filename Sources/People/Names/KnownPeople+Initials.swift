import Pages

/// People in running text: the sentence stays, and initials stand for the name.
///
/// That is how courts publish their rulings: nothing else about the sentence changes, whoever it
/// tells of.
extension KnownPeople {
  /// A text in which initials stand for names.
  package func withInitials(_ text: StyledText) -> StyledText {
    guard mayName(in: text.plain) else { return withoutAddresses(text) }
    let text = withoutHandles(withoutAddresses(text))
    var replaced = StyledText()
    var start = 0
    for (range, initials) in places(in: Array(text.plain)) {
      replaced.append(text.prefix(range.lowerBound).dropping(start))
      replaced.append(TextRun(initials))
      start = range.upperBound
    }
    guard start > 0 else { return text }
    replaced.append(text.dropping(start))
    return replaced
  }

  /// The same in code, where only a remark says who wrote it.
  package func withInitials(code: String) -> String {
    guard mayName(in: code) else { return code }
    return code.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      withInitials(StyledText(String(line))).plain
    }
    .joined(separator: "\n")
  }

  private static let mostReplaced = 20
  private static let longestGap = 2

  /// Links that are called after the candidate lose their address and keep their words.
  private func withoutAddresses(_ text: StyledText) -> StyledText {
    guard text.runs.contains(where: { $0.address != nil }) else { return text }
    var kept = StyledText()
    for var run in text.runs {
      if let address = run.address, isNamed(inAddress: address) { run.address = nil }
      kept.append(run)
    }
    return kept
  }

  /// "https://github.com/[…]/releves" of an address in the text with the candidate's family name in a part of it.
  private func withoutHandles(_ text: StyledText) -> StyledText {
    var text = text
    for _ in 0..<Self.mostReplaced {
      let plain = text.plain
      guard plain.utf8.contains(where: Self.joining.contains), let range = handle(in: Array(plain))
      else { break }
      var replaced = text.prefix(range.lowerBound)
      replaced.append(TextRun("[…]"))
      replaced.append(text.dropping(range.upperBound))
      text = replaced
    }
    return text
  }

  /// Signs inside addresses, paths and names of accounts.
  private static let joining: Set<UInt8> = Set("/@\\._".utf8)

  /// The part of an address that is called after the candidate.
  private func handle(in characters: [Character]) -> Range<Int>? {
    var start = 0
    while start < characters.count {
      let word = characters[start...].prefix { !$0.isWhitespace }
      let isJoined = word.dropFirst().dropLast().contains { "/@\\._".contains($0) }
      if isJoined || word.first == "@" {
        for part in word.split(whereSeparator: { "/@:\\()<>,;?".contains($0) })
        where isNamed(inAddress: String(part)) {
          return part.startIndex..<part.endIndex
        }
      }
      start = word.endIndex + 1
    }
    return nil
  }

  /// Whether the family name of the candidate stands in an address.
  private func isNamed(inAddress address: String) -> Bool {
    let folded = address.lowercased()
    return candidates.contains { name in
      name.contains { $0.count >= 5 && !FirstNames.holds($0) && folded.contains($0) }
    }
  }

  /// The names in a text, with what is to stand for each.
  func places(in characters: [Character]) -> [(Range<Int>, String)] {
    let words = Self.words(of: characters)
    var found: [(Range<Int>, String)] = []
    var index = 0
    while index < words.count {
      let count = nameLength(of: words, at: index, characters)
      if count > 0 {
        let name = words[index..<(index + count)]
        let range = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
        let initials = name.map { characters[$0.range.lowerBound].uppercased() + "." }
          .joined(separator: " ")
        let isEnd = range.upperBound < characters.count && characters[range.upperBound] == "."
        found.append((range, isEnd ? String(initials.dropLast()) : initials))
      }
      index += max(1, count)
    }
    return found
  }

  /// How many words are a name: one that is known, a family name behind a title, a first name alone.
  private func nameLength(
    of words: [Word], at index: Int, _ characters: [Character]
  ) -> Int {
    let word = words[index]
    for name in names {
      if let count = length(of: name, in: words[index...], characters) { return count }
    }
    if index > 0, PersonNames.isTitle(words[index - 1].key),
      word.range.lowerBound - words[index - 1].range.upperBound <= 2,
      families.contains(word.key) || names.contains(where: { Self.family(of: $0) == word.key })
    {
      return 1
    }
    let next = index + 1 < words.count ? words[index + 1].range.lowerBound : nil
    return givens.contains(word.key) && isAlone(word.range, before: next, in: characters) ? 1 : 0
  }

  /// Whether a word stands for somebody by itself: "Marie" in "lycée Marie-Curie" and "Marie DB" does not.
  private func isAlone(
    _ range: Range<Int>, before next: Int?, in characters: [Character]
  ) -> Bool {
    guard characters[range.lowerBound].isUppercase,
      characters[(range.lowerBound + 1)..<range.upperBound].allSatisfy(\.isLowercase)
    else { return false }
    let joins = "-_@./\\0123456789"
    if range.lowerBound > 0, joins.contains(characters[range.lowerBound - 1]) { return false }
    if range.upperBound < characters.count, "-_@/0123456789".contains(characters[range.upperBound])
    {
      return false
    }
    guard let next, next == range.upperBound + 1 else { return true }
    return !characters[next].isUppercase
  }

  /// The family name, which is the one that is no first name.
  private static func family(of name: [String]) -> String {
    guard name.count == 2, FirstNames.holds(name[1]), !FirstNames.holds(name[0]) else {
      return name.last ?? ""
    }
    return name[0]
  }

  private struct Word {
    var key: String
    var range: Range<Int>
  }

  private static func words(of characters: [Character]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for index in 0...characters.count {
      if index < characters.count, characters[index].isLetter {
        start = start ?? index
      } else if let first = start {
        words.append(
          Word(key: TextFolding.key(of: String(characters[first..<index])), range: first..<index))
        start = nil
      }
    }
    return words
  }

  /// How many words of a text are a name: in either order, or the family name behind "Mme".
  private func length(
    of name: [String], in words: ArraySlice<Word>, _ characters: [Character]
  ) -> Int? {
    let head = words.prefix(name.count)
    guard head.count == name.count, let first = head.first,
      characters[first.range.lowerBound].isUppercase
    else { return nil }
    let isJoined = zip(head, head.dropFirst()).allSatisfy { one, next in
      next.range.lowerBound - one.range.upperBound <= Self.longestGap
        && characters[one.range.upperBound..<next.range.lowerBound].allSatisfy {
          $0.isWhitespace || "-'’.".contains($0)
        }
    }
    guard isJoined else { return nil }
    let keys = head.map(\.key)
    return keys == name || keys.sorted() == name.sorted() ? name.count : nil
  }
}
