/// A cell of a frame in four bytes: its scalar and its style.
///
/// A key finds the processor's cache cold, and every byte of a frame has to come back into it. The
/// rare cell that holds marks as well has an index here in place of its scalar; the frame keeps what
/// it stands for.
package struct CellCode: Hashable, Sendable {
  /// The scalar or the index in the lowest 21 bits, the style in the eight above.
  private var bits: UInt32

  private static let styleShift: UInt32 = 21
  private static let contentBits: UInt32 = (1 << styleShift) - 1
  private static let indexMark: UInt32 = 1 << 31

  static let blank = CellCode(0x20, .plain)

  /// A cell with one scalar by its value; 0 is the second column of a wide character.
  package init(_ scalar: UInt32, _ style: Style) {
    bits = scalar | UInt32(style.bits) << Self.styleShift
  }

  package init(index: Int, _ style: Style) {
    bits = UInt32(truncatingIfNeeded: index) & Self.contentBits | Self.indexMark
    self.style = style
  }

  var style: Style {
    get { Style(bits: UInt8(truncatingIfNeeded: bits >> Self.styleShift)) }
    set {
      bits = bits & ~(0xFF << Self.styleShift) | UInt32(newValue.bits) << Self.styleShift
    }
  }

  /// Where the frame keeps what is shown; `nil` for a cell with one scalar or none.
  var index: Int? { bits & Self.indexMark == 0 ? nil : Int(bits & Self.contentBits) }

  /// The scalar, where there is no index.
  var scalar: UInt32 { bits & Self.contentBits }

  var isContinuation: Bool { bits & (Self.contentBits | Self.indexMark) == 0 }

  /// The style as far as it shows: a space looks plain in every colour.
  var look: Style { isBare ? .plain : style }

  /// A space whose style does not show.
  var isBare: Bool {
    bits & (Self.contentBits | Self.indexMark) == 0x20 && !style.showsOnSpaces
  }

  /// The same style on an empty cell.
  var blanked: CellCode { CellCode(0x20, style) }

  /// The same style on a cell with one scalar, for a code that holds none.
  @inline(__always)
  package func holding(_ scalar: UInt32) -> CellCode {
    var code = self
    code.bits |= scalar
    return code
  }

  // Without a way out in the middle, so that the compiler compares several at a time.

  package static func areSame(
    _ some: UnsafeBufferPointer<CellCode>, _ others: UnsafeBufferPointer<CellCode>,
    in place: Range<Int>
  ) -> Bool {
    var difference: UInt32 = 0
    for index in place { difference |= some[index].bits ^ others[index].bits }
    return difference == 0
  }
}
