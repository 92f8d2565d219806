/// Reads a word as French is read, letter group by letter group.
struct SoundReader {
  private let letters: [UInt8]
  private var place = 0
  private var found: [UInt8] = []

  init(_ letters: [UInt8]) { self.letters = letters }

  mutating func sounds() -> [UInt8] {
    while place < letters.count { step() }
    return dropMuteEnd()
  }

  private func letter(_ offset: Int) -> UInt8? {
    letters.indices.contains(place + offset) ? letters[place + offset] : nil
  }

  private func isNext(_ text: StaticString) -> Bool {
    guard place + text.utf8CodeUnitCount <= letters.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { letters[place + $0] == text.utf8Start[$0] }
  }

  private func isVowel(_ offset: Int) -> Bool { letter(offset).map(SoundKey.isVowel) ?? false }

  private mutating func add(_ sounds: StaticString, over count: Int) {
    for index in 0..<sounds.utf8CodeUnitCount {
      let sound = sounds.utf8Start[index]
      // A double consonant is one sound.
      if found.last != sound || SoundKey.isVowelSound(sound) { found.append(sound) }
    }
    place += count
  }

  private mutating func step() {
    if isVowel(0) { vowel() } else { consonant() }
  }

  /// Whether the letter after this many is a nasal that ends its syllable.
  private func isNasal(after count: Int) -> Bool {
    guard let nasal = letter(count), nasal == UInt8(ascii: "n") || nasal == UInt8(ascii: "m")
    else { return false }
    guard let next = letter(count + 1) else { return true }
    return !SoundKey.isVowel(next) && next != UInt8(ascii: "n") && next != UInt8(ascii: "m")
      && next != UInt8(ascii: "h")
  }

  private mutating func vowel() {
    if isNext("eau") { return add("O", over: 3) }
    if isNext("ai") || isNext("ei") {
      return isNasal(after: 2) ? add("1", over: 3) : add("E", over: 2)
    }
    if isNext("oeu") { return add("E", over: 3) }
    if isNext("ou") || isNext("oo") { return add("U", over: 2) }
    if isNext("oi") { return isNasal(after: 2) ? add("U1", over: 3) : add("UA", over: 2) }
    if isNext("au") { return add("O", over: 2) }
    if isNext("eu") || isNext("ae") || isNext("ee") {
      return add(isNext("ee") && place > 0 && letter(2) != nil ? "I" : "E", over: 2)
    }
    if isNext("ien"), isNasal(after: 2) { return add("I1", over: 3) }
    switch letters[place] {
    case UInt8(ascii: "a"): isNasal(after: 1) ? add("2", over: 2) : add("A", over: 1)
    case UInt8(ascii: "e"): isNasal(after: 1) ? add("2", over: 2) : add("E", over: 1)
    case UInt8(ascii: "o"): isNasal(after: 1) ? add("3", over: 2) : add("O", over: 1)
    case UInt8(ascii: "u"): isNasal(after: 1) ? add("1", over: 2) : add("U", over: 1)
    default: isNasal(after: 1) ? add("1", over: 2) : add("I", over: 1)
    }
  }

  private var softens: Bool {
    letter(1).map { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "y") }
      ?? false
  }

  private mutating func consonant() {
    if isNext("sch") || isNext("tch") { return add("C", over: 3) }
    if isNext("ch") || isNext("sh") { return add("C", over: 2) }
    if isNext("ph") { return add("F", over: 2) }
    if isNext("gn") { return add("N", over: 2) }
    if isNext("qu") || isNext("ck") { return add("K", over: 2) }
    if isNext("gu"), isVowel(2) { return add("G", over: 2) }
    switch letters[place] {
    case UInt8(ascii: "b"): add("B", over: 1)
    case UInt8(ascii: "c"): add(softens ? "S" : "K", over: 1)
    case UInt8(ascii: "d"): add("D", over: 1)
    case UInt8(ascii: "f"): add("F", over: 1)
    case UInt8(ascii: "g"): add(softens ? "J" : "G", over: 1)
    case UInt8(ascii: "j"): add("J", over: 1)
    case UInt8(ascii: "k"), UInt8(ascii: "q"): add("K", over: 1)
    case UInt8(ascii: "l"): add("L", over: 1)
    case UInt8(ascii: "m"): add("M", over: 1)
    case UInt8(ascii: "n"): add("N", over: 1)
    case UInt8(ascii: "p"): add("P", over: 1)
    case UInt8(ascii: "r"): add("R", over: 1)
    case UInt8(ascii: "s"):
      let isSoft = place > 0 && SoundKey.isVowel(letters[place - 1]) && isVowel(1)
      add(isSoft ? "Z" : "S", over: 1)
    case UInt8(ascii: "t"): add("T", over: 1)
    case UInt8(ascii: "v"): add("V", over: 1)
    case UInt8(ascii: "w"): add("U", over: 1)
    case UInt8(ascii: "x"): add("KS", over: 1)
    case UInt8(ascii: "z"): add("Z", over: 1)
    // `h` is mute, and a digit has no sound here.
    default: place += 1
    }
  }

  /// Without the endings that are written and not said: "sense", "sens", "censes".
  private func dropMuteEnd() -> [UInt8] {
    guard letters.count > 2 else { return found }
    var sounds = found
    // "paix", "deux", "travaux", but not "Linux".
    if letters.last == UInt8(ascii: "x"), letters.count >= 4,
      letters.dropLast().suffix(2).allSatisfy(SoundKey.isVowel)
    {
      sounds.removeLast(min(2, sounds.count))
      return sounds
    }
    let end = letters.suffix(2)
    if end.last == UInt8(ascii: "s") || end.last == UInt8(ascii: "x"),
      sounds.last == UInt8(ascii: "S"), sounds.count > 2,
      SoundKey.isVowelSound(sounds[sounds.count - 2]), end.first != UInt8(ascii: "s"),
      letters.dropLast().last.map(SoundKey.isVowel) ?? false
    {
      sounds.removeLast()
    }
    let word = letters.last == UInt8(ascii: "s") ? letters.dropLast() : letters[...]
    if word.last == UInt8(ascii: "e"), word.count > 2, sounds.last == UInt8(ascii: "E"),
      !(word.dropLast().last.map(SoundKey.isVowel) ?? false)
    {
      sounds.removeLast()
    }
    return sounds
  }
}
