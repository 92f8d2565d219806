/// Tells words in a colour from black ones and grey ones.
enum TintedText {
  /// Whether a colour such as "C0392B" or "#c0392b" is one, or so light that it stands on a dark ground.
  static func isOne(_ colour: String?) -> Bool {
    guard let channels = channels(of: colour), let most = channels.max(), let least = channels.min()
    else { return false }
    return most - least >= leastTint || least >= darkestLight
  }

  /// Whether nobody could read a colour on white paper.
  static func isLight(_ colour: String?) -> Bool {
    channels(of: colour)?.min().map { $0 >= darkestLight } ?? false
  }

  private static let leastTint = 0x40
  private static let darkestLight = 0xE0

  private static func channels(of colour: String?) -> [Int]? {
    guard let colour else { return nil }
    let digits = colour.utf8.first == UInt8(ascii: "#") ? colour.dropFirst() : colour[...]
    guard digits.utf8.count == 6, let value = Int(digits, radix: 16), value >= 0 else { return nil }
    return [16, 8, 0].map { value >> $0 & 0xFF }
  }
}
