import Frames

/// A whole sequence behind `ESC O`: arrows of the application mode, and the keypad (XTerm control
/// sequences, "PC-Style Function Keys" and "VT220-Style Function Keys").
struct KeypadSequence {
  private let parameters: [UInt8]
  private let final: UInt8

  init(_ parameters: [UInt8], final: UInt8) {
    self.parameters = parameters
    self.final = final
  }

  func key(isHeldWithAlt: Bool) -> Key? {
    let last = parameters.split(separator: 0x3B).last.map { String(decoding: $0, as: UTF8.self) }
    var modifiers = Modifiers(code: last.flatMap { Int($0) } ?? 1)
    if isHeldWithAlt { modifiers.hasAlt = true }
    // rxvt sends small letters for arrows held with Control.
    if (0x61...0x64).contains(final) { modifiers.hasControl = true }
    switch final {
    case 0x4D: return .enter
    case 0x49: return .tab
    case 0x58: return .character("=")
    // PuTTY sends these for the digits and the signs beside them.
    case 0x6A...0x79: return .character(Self.keypad[Int(final - 0x6A)])
    default: return modifiers.arrow(ControlSequence.key(final: final))
    }
  }

  private static let keypad = Array("*+,-./0123456789")
}
