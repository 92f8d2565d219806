/// How a name sounds, with how far from it what was heard may be.
struct NameKey {
  private let key: SoundKey
  private let consonantCount: Int
  /// How far a sound may be; for one word, and for several.
  private let wordLimit: Double
  private let limit: Double

  /// What a name must have to be recognised by its sound.
  private static let leastWeight = 4.0
  private static let leastConsonants = 3
  /// Below this nothing but the very sounds will do: three letters are soon heard in any sentence.
  private static let tolerantWeight = 5.0
  /// How far from it a sound may be, for each unit of weight.
  private static let tolerance = 0.16
  /// The same for one word: a word that is nearly the name is mostly another word.
  private static let wordTolerance = 0.05
  private static let spareSounds = 3

  /// - Returns: `nil` for a name that has too little to be known by.
  init?(_ key: SoundKey) {
    let weight = key.weight
    consonantCount = key.consonantCount
    guard weight >= Self.leastWeight, consonantCount >= Self.leastConsonants else { return nil }
    self.key = key
    wordLimit = weight * Self.wordTolerance
    limit = weight < Self.tolerantWeight ? wordLimit : weight * Self.tolerance
  }

  var soundCount: Int { key.sounds.count }

  /// How far the words at a place are from it; `nil` where they are not it.
  func distance(to place: Range<Int>, in sequence: HeardSequence) -> Double? {
    let limit = place.count == 1 ? wordLimit : self.limit
    // A consonant too many or too few costs 1; most places are passed over by that alone.
    guard abs(sequence.soundCount(place) - soundCount) <= Self.spareSounds,
      Double(abs(sequence.consonantCount(place) - consonantCount)) <= limit
    else { return nil }
    return key.distance(to: sequence.sounds(place), limit: limit)
  }
}
