import Pages

/// The signs on a line without which no secret can stand on it.
struct SecretSigns: OptionSet {
  let rawValue: UInt8

  /// Between the name of a secret and the secret.
  static let separator = SecretSigns(rawValue: 1)
  /// Between the cells of a table.
  static let bar = SecretSigns(rawValue: 2)
  /// Behind the password in an address.
  static let at = SecretSigns(rawValue: 4)
  /// As many digits as a candidate number has.
  static let number = SecretSigns(rawValue: 8)
  /// The dashes that open a private key.
  static let rule = SecretSigns(rawValue: 16)
  /// A word behind which a secret may stand without a sign; set of lines that hold one.
  static let word = SecretSigns(rawValue: 32)
  /// A digit, which most secrets hold.
  static let digit = SecretSigns(rawValue: 64)
  /// Between a name to sign in with and its password.
  static let slash = SecretSigns(rawValue: 128)

  /// Numbers that are not a bit stand for a digit, a dash, a slash or the end of a line.
  private static let table = ByteTable { byte in
    switch byte {
    case Ascii.newline, Ascii.carriageReturn: lineEnd
    case Ascii.colon, Ascii.equals: separator.rawValue
    case Ascii.bar: bar.rawValue
    case Ascii.at: at.rawValue
    // A command between backticks gives a secret without a sign.
    case Ascii.backtick: word.rawValue
    case 0x30...0x39: digitNumber
    case Ascii.hyphen: dash
    case Ascii.slash: slashNumber
    default: ByteTable.plain
    }
  }

  private static let digitNumber: UInt8 = 3
  private static let dash: UInt8 = 5
  private static let slashNumber: UInt8 = 6
  private static let lineEnd: UInt8 = 7

  /// Whether a line may name a password without a sign behind the name: "pass", "mdp", "psk".
  static func mayNamePassword(
    _ line: UnsafeBufferPointer<UInt8>, isCode: Bool
  ) -> Bool {
    let start = UnsafeRawPointer(line.baseAddress)
    var offset = 0
    while let start, offset + 8 <= line.count {
      let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // The high bit of each byte that is a "p" of either case; a few others may come with them.
      let other = (word | 0x2020_2020_2020_2020) ^ 0x7070_7070_7070_7070
      var places = (other &- lowBits) & ~other & highBits
      while places != 0 {
        let place = offset + places.trailingZeroBitCount / 8
        if isPasswordLetter(line, place, isCode: isCode) { return true }
        places &= places - 1
      }
      offset += 8
    }
    return (offset..<line.count).contains { isPasswordLetter(line, $0, isCode: isCode) }
  }

  private static func isPasswordLetter(
    _ line: UnsafeBufferPointer<UInt8>, _ index: Int, isCode: Bool
  ) -> Bool {
    func stands(_ letter: Unicode.Scalar, _ offset: Int) -> Bool {
      let place = index + offset
      return line.indices.contains(place) && line[place] | 0x20 == UInt8(ascii: letter)
    }
    guard stands("p", 0) else { return false }
    return stands("a", 1) && stands("s", 2) && stands("s", 3) && (isCode || !isVerb(line, index))
      || stands("s", 1) && stands("k", 2) || stands("w", 1) && stands("d", 2)
      || stands("d", -1) && stands("m", -2)
  }

  /// Whether the "pass" at a place is that of "passé", "passer", "passage": most that prose holds are.
  ///
  /// The end of "mot de passe" is none, and neither is what English goes on with.
  private static func isVerb(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 4 < line.count else { return false }
    switch line[index + 4] {
    case UInt8(ascii: "a"), UInt8(ascii: "i"), 0xC3: return true
    case UInt8(ascii: "e"):
      // "passe", alone or before more letters, behind anything but "de".
      let before = line[max(0, index - 4)..<index]
      return !before.contains { $0 | 0x20 == UInt8(ascii: "d") }
    default: return false
    }
  }

  /// Hands on the number and the place of each byte that has one.
  static func forEachSign(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ number: UInt8, _ index: Int) -> Void
  ) {
    table.withNumbers { numbers in
      func take(_ index: Int) {
        let number = numbers[of: bytes[index]]
        if number != ByteTable.plain { body(number, index) }
      }
      let start = UnsafeRawPointer(bytes.baseAddress)
      var offset = 0
      while let start, offset + 8 <= bytes.count {
        let word = start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        var places = placesOfSigns(UInt64(littleEndian: word))
        while places != 0 {
          take(offset + places.trailingZeroBitCount / 8)
          places &= places - 1
        }
        offset += 8
      }
      for index in offset..<bytes.count { take(index) }
    }
  }

  /// The high bit of each of eight bytes that may have a number: of all that have one and some others.
  private static func placesOfSigns(_ word: UInt64) -> UInt64 {
    let low = word & ~highBits
    /// The high bit of each byte that is at least so large.
    func isAtLeast(_ byte: UInt8) -> UInt64 { low &+ UInt64(0x80 - byte) &* lowBits }
    let inner = isAtLeast(Ascii.hyphen) & ~isAtLeast(Ascii.at + 1)
    let ticks = isAtLeast(Ascii.backtick) & ~isAtLeast(Ascii.backtick + 1)
    let bars = isAtLeast(Ascii.bar) & ~isAtLeast(Ascii.bar + 1)
    let ends = isAtLeast(Ascii.newline) & ~isAtLeast(Ascii.carriageReturn + 1)
    return (inner | bars | ticks | ends) & ~word & highBits
  }

  private static let lowBits: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Gathers the signs of one line, byte by byte.
  struct Count {
    private(set) var signs: SecretSigns = []
    private var digits = 0
    private var dashes = 0

    private static let digitsOfNumber = 10
    private static let dashesOfRule = 5

    /// Takes the number of a byte in `table`; `false` for one that ends the line.
    mutating func take(_ number: UInt8) -> Bool {
      switch number {
      case SecretSigns.lineEnd: return false
      case SecretSigns.slashNumber: signs.insert(.slash)
      case SecretSigns.digitNumber:
        if digits == 0 { signs.insert(.digit) }
        digits += 1
        if digits == Self.digitsOfNumber { signs.insert(.number) }
      case SecretSigns.dash:
        dashes += 1
        if dashes == Self.dashesOfRule { signs.insert(.rule) }
      default: signs.insert(SecretSigns(rawValue: number))
      }
      return true
    }
  }
}
