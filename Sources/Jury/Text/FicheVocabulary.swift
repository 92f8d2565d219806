import TextCells

/// The words of a fiche, or of what it says of one thing, in which others are looked for by their beginnings.
///
/// Case and accents make no difference.
package struct FicheVocabulary: Hashable, Sendable {
  /// In order, each once.
  private var words: [String]

  package init(_ words: some Sequence<String> = []) {
    self.words = Set(Set(words).map(LetterFolding.folded)).sorted()
  }

  init(_ sentences: some Sequence<FicheSentence>) {
    self.init(sentences.lazy.flatMap(\.tokens).map(\.text))
  }

  /// Whether one of the words begins with one of those.
  package func holds(beginningOf stems: [String]) -> Bool {
    stems.contains { stem in
      let stem = LetterFolding.folded(stem)
      let index = words.firstIndexOfSorted { $0 >= stem }
      return index < words.endIndex && words[index].hasPrefix(stem)
    }
  }

  /// Whether it has such a word as it stands.
  package func holds(_ word: String) -> Bool {
    let index = words.firstIndexOfSorted { $0 >= word }
    return index < words.endIndex && words[index] == word
  }
}
