/// Listens for a name: as it is written, spelled out, or as somebody who does not know it would write it.
struct NameEar {
  /// Without any space: "p f sense" and "pfsense" are one.
  private let forms: [String]
  private let keys: [NameKey]
  private let longestForm: Int
  /// The first letters of the forms: most words are passed over by theirs.
  private let firstLetters: Set<UInt8>
  /// How many sounds the shortest and the longest key have.
  private let soundCounts: ClosedRange<Int>

  private static let mostTokens = 7
  /// How many sounds more or fewer may be heard.
  private static let spareSounds = 3
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
        keys.insert(SoundKey(spoken.flatMap { SoundKey(token: $0).sounds }))
      }
    }
    self.forms = Array(Set(forms))
    let known = keys.compactMap(NameKey.init)
    self.keys = known
    let counts = known.map(\.soundCount)
    soundCounts = (counts.min() ?? 0)...(counts.max() ?? 0)
    firstLetters = Set(forms.compactMap(\.utf8.first))
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
    guard let first = tokens[index].text.utf8.first else { return nil }
    guard firstLetters.contains(first) else {
      return keys.isEmpty ? nil : lengthBySound(at: index, in: sequence)
    }
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
      let place = index..<index + length
      let soundCount = sequence.soundCount(place)
      if soundCount > soundCounts.upperBound + Self.spareSounds { break }
      guard soundCount + Self.spareSounds >= soundCounts.lowerBound, sequence.isTelling(place)
      else { continue }
      for key in keys {
        guard let distance = key.distance(to: place, in: sequence),
          distance < best?.distance ?? .infinity
        else { continue }
        best = (length, distance)
      }
    }
    return best?.length
  }
}
