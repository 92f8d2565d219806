/// One column of a frame.
///
/// A character two columns wide takes a cell and an empty one after it. A cell is a value without
/// references, as a frame gives it out; how the frame itself keeps it says `CellCode`.
package struct Cell: Hashable, Sendable {
  /// The spacing scalar and at most four marks, more than any language needs: three and two of them in 21 bits each, from the lowest bits up; the style in the last byte.
  private var front: UInt64 = 0
  private var back: UInt64 = 0

  private static let scalarBits: UInt64 = 21
  private static let scalarMask: UInt64 = (1 << scalarBits) - 1
  private static let styleShift: UInt64 = 56
  private static let backScalars: UInt64 = (1 << (2 * scalarBits)) - 1
  private static let frontCount = 3
  private static let scalarCount = 5

  package init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  package init(_ scalar: Unicode.Scalar, _ style: Style) {
    front = UInt64(scalar.value)
    back = UInt64(style.bits) << Self.styleShift
  }

  /// A cell with one scalar, or none.
  package init(_ code: CellCode) {
    front = UInt64(code.scalar)
    back = UInt64(code.style.bits) << Self.styleShift
  }

  package var style: Style {
    get { Style(bits: UInt8(truncatingIfNeeded: back >> Self.styleShift)) }
    set { back = back & Self.backScalars | UInt64(newValue.bits) << Self.styleShift }
  }

  /// What the cell shows: a spacing scalar and its marks; marks beyond the fourth are left out.
  package var text: String {
    get {
      if isContinuation { return "" }
      // Nearly every cell holds one scalar.
      if front <= Self.scalarMask, back & Self.backScalars == 0 {
        return Unicode.Scalar(UInt32(truncatingIfNeeded: front)).map { String($0) } ?? ""
      }
      var bytes: [UInt8] = []
      appendText(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    set {
      (front, back) = (0, back & ~Self.backScalars)
      for (index, scalar) in newValue.unicodeScalars.prefix(Self.scalarCount).enumerated() {
        let place = UInt64(index % Self.frontCount) * Self.scalarBits
        let bits = UInt64(scalar.value) << place
        if index < Self.frontCount { front |= bits } else { back |= bits }
      }
    }
  }

  /// The second column of a wide character.
  package var isContinuation: Bool { front == 0 }

  /// Appends the text in UTF-8; nothing for a continuation.
  package func appendText(to bytes: inout [UInt8]) {
    for var rest in [front, back & Self.backScalars] {
      while rest != 0 {
        Frame.append(UInt32(truncatingIfNeeded: rest & Self.scalarMask), to: &bytes)
        rest >>= Self.scalarBits
      }
    }
  }
}
