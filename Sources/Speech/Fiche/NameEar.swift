/// Listens for a name: as it is written, spelled out, or as somebody who does not know it would write it.
struct NameEar {
  /// Without any space: "p f sense" and "pfsense" are one.
  private let forms: [String]
  private let keys: [Key]
  private let longestForm: Int

  /// A key with what is asked of it again and again.
  private struct Key {
    let key: SoundKey
    let weight: Double
    let consonantCount: Int
  }

  private static let mostTokens = 7
  /// What a name must have to be recognised by its sound.
  private static let leastWeight = 3.5
  private static let leastConsonants = 3
  /// How far from it a sound may be, for each unit of weight.
  private static let tolerance = 0.16
  /// The same for one word: a word that is nearly the name is mostly another word.
  private static let wordTolerance = 0.06
  /// Names of one letter are heard where this is before them.
  private static let letterLeads: Set<String> = ["langage", "langages", "language"]

  init(_ names: [String]) {
    var forms: [String] = []
    var keys: Set<SoundKey> = []
    for name in names {
      let parts = WordSequence.parts(of: name)
      let joined = parts.joined()
      guard !joined.isEmpty else { continue }
      forms.append(joined)
      for spoken in Self.spoken(name) {
        let key = SoundKey(spoken.flatMap { SoundKey(token: $0).sounds })
        // What is only read as a word is known by its letters; by its sound where there is enough of it.
        if key.weight >= Self.leastWeight, key.consonantCount >= Self.leastConsonants {
          keys.insert(key)
        }
      }
    }
    self.forms = Array(Set(forms))
    self.keys = keys.map { key in
      Key(key: key, weight: key.weight, consonantCount: key.consonantCount)
    }
    longestForm = forms.map(\.utf8.count).max() ?? 0
  }

  /// How a name may be spoken: read as words, or with its capitals and unreadable beginnings spelled out.
  static func spoken(_ name: String) -> [[String]] {
    let whole = WordSequence.parts(of: name)
    var pieces: [String] = []
    for part in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      pieces += divided(String(part))
    }
    var ways = [whole, pieces.flatMap { WordSequence.parts(of: $0) }]
    // A sigle is spelled; so is the one that a name begins with: "OPN" of "OPNsense".
    let spelled = pieces.flatMap { piece -> [String] in
      let isSigle =
        (2...6).contains(piece.count)
        && piece.allSatisfy { $0.isUppercase || $0.isNumber } && piece.contains(where: \.isLetter)
      let parts = WordSequence.parts(of: piece)
      return isSigle ? parts.flatMap { $0.map(String.init) } : parts
    }
    ways.append(spelled)
    return Array(Set(ways))
  }

  /// "pfSense" is "pf" and "Sense", "OPNsense" is "OPN" and "sense", "GLPI" is one.
  private static func divided(_ word: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if let last = piece.last {
        let begins = character.isUppercase && !last.isUppercase
        let endsSigle =
          character.isLowercase && last.isUppercase && piece.count >= 2
          && piece.allSatisfy(\.isUppercase)
        if begins || endsSigle {
          pieces.append(piece)
          piece = ""
        }
      }
      piece.append(character)
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Where the name is heard, as instants.
  func instants(in sequence: HeardSequence) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < sequence.tokens.count {
      guard let length = length(at: index, in: sequence) else {
        index += 1
        continue
      }
      found.append(sequence.tokens[index].startMilliseconds)
      index += length
    }
    return found
  }

  /// How many tokens the name takes that begins there.
  private func length(at index: Int, in sequence: HeardSequence) -> Int? {
    let tokens = sequence.tokens
    var joined = ""
    for length in 1...Self.mostTokens where index + length <= tokens.count {
      joined += tokens[index + length - 1].text
      guard joined.utf8.count <= longestForm else { break }
      if forms.contains(joined), isWhole(index..<index + length, joined, in: sequence) {
        return length
      }
    }
    return keys.isEmpty ? nil : lengthBySound(at: index, in: sequence)
  }

  /// Pieces of words make no name: "il y a d'autres" does not say "AD".
  private func isWhole(
    _ place: Range<Int>, _ joined: String, in sequence: HeardSequence
  ) -> Bool {
    let tokens = sequence.tokens
    if joined.utf8.count == 1 {
      return place.lowerBound > 0
        && Self.letterLeads.contains(tokens[place.lowerBound - 1].text)
    }
    guard place.count > 1 else { return true }
    let beginsInside =
      place.lowerBound > 0
      && tokens[place.lowerBound - 1].word == tokens[place.lowerBound].word
    let endsInside =
      place.upperBound < tokens.count
      && tokens[place.upperBound].word == tokens[place.upperBound - 1].word
    // An article may cling to the first letter, nothing to the last.
    return !endsInside && (!beginsInside || joined.utf8.count > 2)
  }

  private func lengthBySound(at index: Int, in sequence: HeardSequence) -> Int? {
    var best: (length: Int, distance: Double)?
    for length in 1...Self.mostTokens where index + length <= sequence.tokens.count {
      let sounds = sequence.sounds(index..<index + length)
      let consonants = sequence.consonantCount(index..<index + length)
      guard sequence.isTelling(index..<index + length) else { continue }
      var isTooLong = true
      for key in keys {
        if sounds.count <= key.key.sounds.count + 3 { isTooLong = false }
        let limit = key.weight * (length == 1 ? Self.wordTolerance : Self.tolerance)
        // A consonant too many or too few costs 1; most windows are passed over by that alone.
        guard sounds.count + 3 >= key.key.sounds.count, sounds.count <= key.key.sounds.count + 3,
          Double(abs(consonants - key.consonantCount)) <= limit,
          let distance = key.key.distance(to: sounds, limit: limit),
          distance < best?.distance ?? .infinity
        else { continue }
        best = (length, distance)
      }
      if isTooLong { break }
    }
    return best?.length
  }
}
