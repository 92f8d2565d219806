/// One column of a frame.
///
/// A character two columns wide takes a cell and an empty one after it. A cell is a value without
/// references, so that frames of thousands of them are made, copied and compared at no cost.
public struct Cell: Hashable, Sendable {
  /// The spacing scalar and at most four marks, as a cell of curses holds them (`CCHARW_MAX` is 5):
  /// the first three of them in 21 bits each, from the lowest bits up.
  private var front: UInt64 = 0
  private var back: UInt64 = 0
  public var style: Style

  private static let scalarBits: UInt64 = 21
  private static let frontCount = 3
  private static let scalarCount = 5

  public init(_ text: String = " ", _ style: Style = .plain) {
    self.style = style
    self.text = text
  }

  public init(_ scalar: Unicode.Scalar, _ style: Style) {
    front = UInt64(scalar.value)
    self.style = style
  }

  /// What the cell shows: a spacing scalar and its marks; marks beyond the fourth are left out.
  public var text: String {
    get {
      var text = String.UnicodeScalarView()
      forEachScalar { text.append($0) }
      return String(text)
    }
    set {
      (front, back) = (0, 0)
      for (index, scalar) in newValue.unicodeScalars.prefix(Self.scalarCount).enumerated() {
        let place = UInt64(index % Self.frontCount) * Self.scalarBits
        let bits = UInt64(scalar.value) << place
        if index < Self.frontCount { front |= bits } else { back |= bits }
      }
    }
  }

  /// The second column of a wide character.
  public var isContinuation: Bool { front == 0 }

  /// Hands over the scalars in order; none for a continuation.
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    Self.forEachScalar(of: front, body)
    Self.forEachScalar(of: back, body)
  }

  private static func forEachScalar(of part: UInt64, _ body: (Unicode.Scalar) -> Void) {
    var rest = part
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & ((1 << scalarBits) - 1))) { body(scalar) }
      rest >>= scalarBits
    }
  }
}
