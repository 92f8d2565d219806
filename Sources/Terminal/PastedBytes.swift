/// A text between `ESC [ 200 ~` and `ESC [ 201 ~`.
struct PastedBytes {
  private var bytes: [UInt8] = []
  /// How much of the end has come.
  private var matched = 0

  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  /// More than anybody types into a line; the rest of it is taken in and forgotten.
  private static let byteLimit = 1 << 20

  /// Takes a byte; returns whether it was the last one.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keep(Self.end[..<matched])
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= Self.byteLimit { bytes += more }
  }

  /// The text, with line feeds between its lines and without other control characters.
  var text: String {
    var letters = Letters()
    var scalars = bytes.flatMap { letters.take($0) }
    scalars += letters.end()
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: text.unicodeScalars.append("\n")
      case 0x09: text.unicodeScalars.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: break
      default: text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return text
  }
}
