import Frames

/// A whole sequence behind `ESC [` (ECMA-48, 5.4; XTerm control sequences, "PC-Style Function Keys").
struct ControlSequence {
  private let parameters: [UInt8]
  private let final: UInt8

  init(_ parameters: [UInt8], final: UInt8) {
    self.parameters = parameters
    self.final = final
  }

  var bytes: [UInt8] { parameters + [final] }

  var opensPaste: Bool { final == 0x7E && parameters == Array("200".utf8) }

  /// Whether a byte ends the sequence although it would stand in the middle: rxvt's `ESC [ 3 $`.
  static func isEndedByDollar(_ parameters: [UInt8], _ byte: UInt8) -> Bool {
    byte == 0x24 && (1...2).contains(parameters.count)
      && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The numbers between semicolons; in each the numbers between colons.
  ///
  /// `nil` for a sequence of another kind, such as an answer, which holds other signs.
  private func fields(_ parameters: some Sequence<UInt8>) -> [[Int?]]? {
    var fields: [[Int?]] = [[nil]]
    for byte in parameters {
      let last = fields.count - 1
      switch byte {
      case 0x3B: fields.append([nil])
      case 0x3A: fields[last].append(nil)
      case 0x30...0x39:
        let number = (fields[last][fields[last].count - 1] ?? 0) * 10 + Int(byte - 0x30)
        fields[last][fields[last].count - 1] = min(number, 1_000_000)
      default: return nil
      }
    }
    return fields
  }

  /// What the mouse did, by the reports of SGR and of urxvt.
  var pointer: Pointer? {
    guard final == 0x4D || final == 0x6D else { return nil }
    let isSGR = parameters.first == 0x3C
    let numbers = fields(isSGR ? parameters.dropFirst() : parameters[...])?.map(\.[0])
    guard let numbers, numbers.count == 3, let code = numbers[0], let column = numbers[1],
      let row = numbers[2], isSGR || final == 0x4D
    else { return nil }
    // A small final letter tells that the button was let go.
    guard final == 0x4D else { return nil }
    return MouseCells.pointer(code: isSGR ? code : code - 32, row: row - 1, column: column - 1)
  }

  /// The key, with what was held with it where that makes a difference; `nil` for all that is none.
  func key(isHeldWithAlt: Bool) -> Key? {
    guard let fields = fields(parameters) else { return nil }
    let number = fields[0][0]
    let held = fields.count > 1 ? fields[1] : []
    // Terminals that were asked to tell of keys that are let go tell it in this place.
    guard held.count < 2 || held[1] != 3 else { return nil }
    var modifiers = Modifiers(code: held.first.flatMap { $0 } ?? 1)
    if isHeldWithAlt { modifiers.hasAlt = true }
    switch final {
    case 0x75: return modifiers.key(code: number ?? 0)
    case 0x7E, 0x24, 0x5E, 0x40:
      guard number == 27, fields.count == 3 else { return Self.key(number: number) }
      return modifiers.key(code: fields[2][0] ?? 0)
    // An answer about the terminal's attributes ends in a small letter as well, behind numbers.
    case 0x61...0x64 where !parameters.isEmpty: return nil
    default: return modifiers.arrow(Self.key(final: final))
    }
  }

  private static func key(number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// A key by the last byte of its sequence, in capitals or, with Shift in rxvt, small.
  static func key(final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "F": .end
    case "H": .home
    case "Z": .backTab
    default: nil
    }
  }
}
