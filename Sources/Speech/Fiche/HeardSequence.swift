/// The words of an oral with what they sound like and what they stem from, worked out once.
struct HeardSequence {
  let tokens: [WordSequence.Token]
  /// The stems of the tokens; empty for words that say nothing.
  let stems: [String]
  private let allSounds: [UInt8]
  /// Where the sounds of each token begin, and the end of the last one.
  private let starts: [Int]
  /// How many consonants come before each token, and at the end.
  private let consonants: [Int]

  init(_ sequence: WordSequence) {
    tokens = sequence.tokens
    stems = tokens.map { WordStem.isEmpty($0.text) ? "" : WordStem.stem($0.text) }
    var sounds: [UInt8] = []
    var starts = [0]
    var consonants = [0]
    for token in sequence.tokens {
      let key = SoundKey(token: token.text)
      sounds += key.sounds
      starts.append(sounds.count)
      consonants.append((consonants.last ?? 0) + key.consonantCount)
    }
    allSounds = sounds
    self.starts = starts
    self.consonants = consonants
  }

  func soundCount(_ place: Range<Int>) -> Int {
    starts[place.upperBound] - starts[place.lowerBound]
  }

  func consonantCount(_ place: Range<Int>) -> Int {
    consonants[place.upperBound] - consonants[place.lowerBound]
  }

  func sounds(_ place: Range<Int>) -> ArraySlice<UInt8> {
    allSounds[starts[place.lowerBound]..<starts[place.upperBound]]
  }

  /// Whether there is a word in it that is not of every sentence.
  func isTelling(_ place: Range<Int>) -> Bool {
    place.contains { index in
      let token = tokens[index].text
      return token.utf8.count > 1 ? !WordStem.emptyWords.contains(token) : isLoneLetter(index)
    }
  }

  /// "P" said by itself, not the "d" of "d'autres" nor "à" nor "y".
  private func isLoneLetter(_ index: Int) -> Bool {
    let token = tokens[index]
    let isAlone =
      (index == 0 || tokens[index - 1].word != token.word)
      && (index + 1 == tokens.count || tokens[index + 1].word != token.word)
    return isAlone && token.text != "a" && token.text != "y"
  }
}
