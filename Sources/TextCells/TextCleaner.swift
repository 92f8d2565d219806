/// The state of one pass of cleaning over the scalars of a text.
struct TextCleaner {
  /// A cell holds a base and at most four marks (`Cell`).
  static let marksPerBase = 4

  let keepsNewlines: Bool
  private var output = String.UnicodeScalarView()
  /// Marks the last base can still take; none at the start of a line.
  private var marksLeft = 0
  private var lastBaseIsEmoji = false
  /// A joiner followed an emoji, and nothing visible has come since.
  private var awaitsJoinedEmoji = false
  /// A carriage return is held back until it is clear whether it belongs to a line end.
  private var holdsCarriageReturn = false

  init(keepsNewlines: Bool) { self.keepsNewlines = keepsNewlines }

  mutating func take(_ scalar: Unicode.Scalar) {
    if holdsCarriageReturn {
      holdsCarriageReturn = false
      if scalar != "\n" { appendBase("␍") }
    }
    switch ScalarTreatment(of: scalar) {
    case .keep: takeVisible(scalar)
    case .mark: takeMark(scalar)
    case .drop: break
    case .join: awaitsJoinedEmoji = lastBaseIsEmoji
    case .space: appendBase(" ")
    case .newline: takeNewline()
    case .replace where scalar == "\r": holdsCarriageReturn = true
    case .replace(let visible): appendBase(visible)
    case .showCode: appendCode(of: scalar)
    case .showByte(let byte): appendEscape(of: byte)
    }
  }

  mutating func finished() -> String {
    if holdsCarriageReturn {
      holdsCarriageReturn = false
      appendBase("␍")
    }
    return String(output)
  }

  private mutating func takeVisible(_ scalar: Unicode.Scalar) {
    // Digits, # and * are emoji by property, but only as the base of a keycap.
    let isEmoji = scalar.value > 0xFF && scalar.properties.isEmoji
    if isEmoji, awaitsJoinedEmoji {
      awaitsJoinedEmoji = false
      return
    }
    appendBase(scalar)
    lastBaseIsEmoji = isEmoji
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    guard marksLeft > 0 else { return }
    marksLeft -= 1
    output.append(scalar)
  }

  private mutating func takeNewline() {
    guard keepsNewlines else { return appendBase(" ") }
    appendBase("\n")
    marksLeft = 0
  }

  private mutating func appendBase(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    marksLeft = Self.marksPerBase
    lastBaseIsEmoji = false
    awaitsJoinedEmoji = false
  }

  private mutating func appendEscape(of byte: UInt8) {
    let digits = String(byte, radix: 16, uppercase: true)
    let padding = byte < 0x10 ? "0" : ""
    for character in "\\x\(padding)\(digits)".unicodeScalars { appendBase(character) }
  }

  private mutating func appendCode(of scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.unicodeScalars.count))
    for character in "<U+\(padding)\(digits)>".unicodeScalars { appendBase(character) }
  }
}
