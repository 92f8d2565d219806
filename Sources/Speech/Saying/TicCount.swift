import ExamModel

/// How often a verbal tic was said, and when.
package struct TicCount: Hashable, Sendable {
  /// As it is usually written.
  package var name: String
  /// On the clock of the session, in order.
  package var instantsMilliseconds: [Int]

  package var count: Int { instantsMilliseconds.count }

  /// The tics of an oral, the most frequent first.
  package static func all(of oral: SpokenOral) -> [TicCount] {
    all(in: oral.sequence, language: oral.language)
  }

  static func all(in sequence: WordSequence, language: Language) -> [TicCount] {
    let table = VerbalTic.table(language)
    let tokens = sequence.tokens
    var found = [[Int]](repeating: [], count: table.count)
    var index = 0
    while index < tokens.count {
      guard let (tic, length) = tic(at: index, in: tokens, of: table) else {
        index += 1
        continue
      }
      found[tic].append(tokens[index].startMilliseconds)
      index += length
    }
    return zip(table, found).filter { !$1.isEmpty }
      .map { TicCount(name: $0.name, instantsMilliseconds: $1) }
      .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// The longest tic that begins at a place.
  private static func tic(
    at index: Int, in tokens: [WordSequence.Token], of table: [VerbalTic]
  ) -> (tic: Int, length: Int)? {
    var best: (tic: Int, length: Int)?
    for (number, tic) in table.enumerated() {
      for form in tic.forms where form.count > best?.length ?? 0 {
        guard index + form.count <= tokens.count,
          form.indices.allSatisfy({ tokens[index + $0].text == form[$0] }),
          fits(tic, index..<index + form.count, tokens)
        else { continue }
        best = (number, form.count)
      }
    }
    return best
  }

  private static func fits(
    _ tic: VerbalTic, _ place: Range<Int>, _ tokens: [WordSequence.Token]
  ) -> Bool {
    let last = tokens[place.upperBound - 1]
    if tic.isFinal, !last.endsPhrase { return false }
    if place.lowerBound > 0 {
      let before = tokens[place.lowerBound - 1]
      if !before.endsPhrase, tic.notAfter.contains(before.text) { return false }
    }
    if !last.endsPhrase, place.upperBound < tokens.count {
      return !tic.notBefore.contains(tokens[place.upperBound].text)
    }
    return true
  }
}
