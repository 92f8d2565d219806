/// What a word sounds like to a French ear, roughly: a recogniser writes a name that it does not know as
/// words that sound like it, such as "pé effe sense" for "pfSense".
///
/// Vowels are taken together where recognisers confuse them, and mute endings are left out.
struct SoundKey: Hashable {
  /// Letters for sounds: vowels A E I O U, nasal vowels 1 (in) 2 (an) 3 (on), consonants in capitals.
  private(set) var sounds: [UInt8]

  init(_ sounds: [UInt8] = []) { self.sounds = sounds }

  /// - Parameter token: folded: small letters without accents, or digits.
  init(token: String) {
    let letters = Array(token.utf8)
    if letters.count == 1, let name = Self.letterNames[letters[0]] {
      sounds = SoundKey(word: name).sounds
    } else if Self.isSpelled(letters) {
      sounds = letters.flatMap { letter in
        Self.letterNames[letter].map { SoundKey(word: $0).sounds } ?? []
      }
    } else {
      sounds = SoundKey(word: token).sounds
    }
  }

  /// "pf", "dhcp": what nobody can say but letter by letter.
  private static func isSpelled(_ letters: [UInt8]) -> Bool {
    letters.count <= 6 && letters.allSatisfy { (0x61...0x7A).contains($0) }
      && !letters.contains(where: isVowel)
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether a sound is a vowel.
  static func isVowelSound(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"),
      UInt8(ascii: "U"), UInt8(ascii: "1"), UInt8(ascii: "2"), UInt8(ascii: "3"):
      true
    default: false
    }
  }

  /// How much there is to recognise it by.
  var weight: Double { sounds.reduce(0) { $0 + (Self.isVowelSound($1) ? 0.5 : 1) } }

  var consonantCount: Int { sounds.count { !Self.isVowelSound($0) } }

  /// The names of the letters, as they are spoken in French.
  static let letterNames: [UInt8: String] = {
    let names = [
      "a", "be", "ce", "de", "eu", "effe", "ge", "ache", "i", "ji", "ka", "elle", "emme", "enne",
      "o", "pe", "ku", "erre", "esse", "te", "u", "ve", "doublve", "ixe", "igrec", "zede",
    ]
    return Dictionary(
      uniqueKeysWithValues: names.enumerated().map { (UInt8(ascii: "a") + UInt8($0), $1) })
  }()

  private init(word: String) {
    var reader = SoundReader(Array(word.utf8))
    sounds = reader.sounds()
  }

  /// How far apart two are: 1 for a consonant, less for a vowel or for consonants that are easily taken for
  /// each other.
  ///
  /// - Returns: `nil` beyond the limit.
  func distance(to other: ArraySlice<UInt8>, limit: Double) -> Double? {
    var previous = [0.0]
    for sound in other { previous.append(previous[previous.count - 1] + Self.gap(sound)) }
    for own in sounds {
      var row = [previous[0] + Self.gap(own)]
      row.reserveCapacity(previous.count)
      var least = row[0]
      for (index, sound) in other.enumerated() {
        let best = min(
          previous[index] + Self.exchange(own, sound), previous[index + 1] + Self.gap(own),
          row[index] + Self.gap(sound))
        row.append(best)
        least = min(least, best)
      }
      if least > limit { return nil }
      previous = row
    }
    let distance = previous[previous.count - 1]
    return distance <= limit ? distance : nil
  }

  private static func gap(_ sound: UInt8) -> Double {
    isNasal(sound) ? 0.6 : isVowelSound(sound) ? 0.3 : 1
  }

  private static func exchange(_ one: UInt8, _ other: UInt8) -> Double {
    if one == other { return 0 }
    switch (isVowelSound(one), isVowelSound(other)) {
    case (true, true): return isNasal(one) == isNasal(other) ? 0.3 : 0.9
    case (false, false): return isAlike(one, other) ? 0.4 : 1
    case (true, false), (false, true): return 1.2
    }
  }

  private static func isNasal(_ sound: UInt8) -> Bool {
    (UInt8(ascii: "1")...UInt8(ascii: "3")).contains(sound)
  }

  private static let pairs = ["PB", "TD", "KG", "FV", "SZ", "CJ", "MN", "SC", "JZ"].map {
    Array($0.utf8)
  }

  private static func isAlike(_ one: UInt8, _ other: UInt8) -> Bool {
    pairs.contains { $0 == [one, other] || $0 == [other, one] }
  }
}
