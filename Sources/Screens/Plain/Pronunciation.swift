/// How a voice says names and sigles that it would not read well, for the spoken text only.
package struct Pronunciation: Sendable {
  private let spoken: [String: String]
  private let longestWords: Int

  /// - Parameter names: as they are written, and as a voice says them.
  package init(_ names: [(written: String, spoken: String)] = []) {
    spoken = Dictionary(names.map { ($0.written, $0.spoken) }) { first, _ in first }
    longestWords = names.map { Self.parts(of: $0.written).count }.max() ?? 1
  }

  /// The text with every such name replaced, and sigles without a vowel spelled out.
  package func text(_ text: String) -> String {
    let parts = Self.parts(of: text)
    var result = ""
    var index = 0
    while index < parts.count {
      let longest = min(longestWords, parts.count - index)
      let match = stride(from: longest, through: 1, by: -1).lazy.compactMap { count in
        self.spoken[parts[index..<index + count].joined()].map { ($0, count) }
      }.first
      if let (spoken, count) = match {
        result += spoken
        index += count
      } else {
        result += Self.spelled(parts[index])
        index += 1
      }
    }
    return result
  }

  /// "DHCP" letter by letter: a voice would stumble over it.
  private static func spelled(_ word: String) -> String {
    let isSigle =
      (2...6).contains(word.count)
      && word.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
      && word.contains { $0.isUppercase } && !word.contains { "AEIOUY".contains($0) }
    return isSigle ? word.map(String.init).joined(separator: " ") : word
  }

  /// Words, and what stands between them, in order; together they are the text.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        if !word.isEmpty { parts.append(word) }
        word = ""
        parts.append(String(character))
      }
    }
    if !word.isEmpty { parts.append(word) }
    return parts
  }
}
