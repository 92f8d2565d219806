import Frames

/// The three characters behind `ESC [ M`: what the mouse did, its column and its row (XTerm control
/// sequences, "Mouse Tracking").
///
/// Each is a byte, or two bytes of UTF-8 for a place far from the corner (mode 1005).
struct MouseCells {
  private var values: [Int] = []
  /// A first byte of UTF-8, unless it is a byte by itself.
  private var lead: UInt8?

  private static let count = 3

  var isWhole: Bool { values.count == Self.count }

  /// Takes a byte; returns whether it belonged to the report.
  mutating func take(_ byte: UInt8) -> Bool {
    if let lead {
      self.lead = nil
      guard byte & 0xC0 == 0x80 else {
        values.append(Int(lead))
        return isWhole ? false : take(byte)
      }
      values.append(Int(lead & 0x1F) << 6 | Int(byte & 0x3F))
      return true
    }
    switch byte {
    case 0xC2...0xDF: lead = byte
    // A place that is out of the form's reach is told as 0.
    case 0x00, 0x20...0xFF: values.append(Int(byte))
    default: return false
    }
    return true
  }

  /// Takes what has begun for what it is: nothing more comes.
  mutating func end() {
    if let lead { values.append(Int(lead)) }
    lead = nil
  }

  var pointer: Pointer? {
    Self.pointer(code: values[0] - 32, row: values[2] - 33, column: values[1] - 33)
  }

  /// - Parameter code: the button, with bits for what was held (4, 8, 16) and for a movement (32).
  static func pointer(code: Int, row: Int, column: Int) -> Pointer? {
    guard code >= 0, row >= 0, column >= 0, code & 32 == 0 else { return nil }
    switch code & ~28 {
    case 0: return .press(row: row, column: column)
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }
}
