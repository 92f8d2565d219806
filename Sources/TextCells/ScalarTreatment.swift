/// What cleaning does with one scalar of a text that came from anywhere.
enum ScalarTreatment: Equatable {
  /// Shown as it is, in one or two columns.
  case keep
  /// A zero-width mark on the scalar before it.
  case mark
  /// Left out: it shows nothing, or only asks for another look of its neighbour.
  case drop
  /// Zero-width joiner: it and the emoji it joins are left out.
  case join
  /// An ordinary space instead.
  case space
  case newline
  /// Another scalar instead, so that it can be seen.
  case replace(Unicode.Scalar)
  /// Its code instead, as in `<U+202E>`.
  case showCode
  /// A byte of a path that is not UTF-8 or a control, shown as `\xE9`.
  case showByte(UInt8)

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .keep
    case 0x09: self = .space
    case 0x0A: self = .newline
    case 0x00...0x1F: self = Self.replacement(0x2400 + value)
    case 0x7F: self = Self.replacement(0x2421)
    case 0x80...0x9F: self = .showCode
    // NBSP and the fixed-width spaces would look alike and wrap differently.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: self = .space
    case 0x200D: self = .join
    // Regional indicators: by wcwidth a flag has 2 columns, terminals show anything.
    case 0x1F1E6...0x1F1FF: self = Self.replacement(0x41 + value - 0x1F1E6)
    // What `SystemPath` of FileAccess puts in the place of such a byte.
    case 0x10FE00...0x10FEFF: self = .showByte(UInt8(truncatingIfNeeded: value))
    default: self = Self.isDropped(value) ? .drop : Self.byProperties(scalar)
    }
  }

  /// Invisible scalars, and those in whose width terminals differ.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    // Soft hyphen, grapheme joiner, Hangul filler, invisible Khmer vowels.
    case 0xAD, 0x34F, 0x1160, 0x17B4...0x17B5: true
    // Zero-width space and non-joiner, word joiner, invisible operators, BOM.
    case 0x200B, 0x200C, 0x2060...0x2064, 0xFEFF: true
    // Variation selectors: Mongolian, general (VS15 and VS16 among them), supplementary.
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    // Keycap and skin tones.
    case 0x20E3, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ScalarTreatment {
    if scalar.value < 0x300 { return .keep }
    let properties = scalar.properties
    // A scalar newer than the C library's tables has no width there.
    guard let age = properties.age, age.major <= 14 else { return .showCode }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      return .showCode
    default: break
    }
    // Bidi controls, tags, annotation and musical controls, blank letters of Hangul.
    if properties.isDefaultIgnorableCodePoint { return .showCode }
    if ScalarWidth.width(of: scalar) > 0 { return .keep }
    return properties.generalCategory == .format ? .showCode : .mark
  }

  private static func replacement(_ value: UInt32) -> ScalarTreatment {
    Unicode.Scalar(value).map { .replace($0) } ?? .showCode
  }
}
