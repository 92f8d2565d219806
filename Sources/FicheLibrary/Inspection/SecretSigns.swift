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

  /// One of the other bits stands for a digit, a dash or the end of a line.
  static let table = ByteTable { byte in
    switch byte {
    case Ascii.newline, Ascii.carriageReturn: lineEnd
    case Ascii.colon, Ascii.equals: separator.rawValue
    case Ascii.bar: bar.rawValue
    case Ascii.at: at.rawValue
    case 0x30...0x39: digit
    case Ascii.hyphen: dash
    default: ByteTable.plain
    }
  }

  private static let digit: UInt8 = 32
  private static let dash: UInt8 = 64
  private static let lineEnd: UInt8 = 128

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
      case SecretSigns.digit:
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
