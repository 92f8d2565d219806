extension JSONScanner {
  /// A number as it stands in the text.
  struct NumberText {
    var range: Range<Int>
    /// The value, where there is neither fraction nor exponent and an `Int` can hold it.
    var integer: Int?
    var isNegative: Bool
  }

  /// The next value, which must be a whole number without fraction or exponent.
  package mutating func integer() throws(JSONError) -> Int {
    guard try peek() == .number else { throw error(.otherKind) }
    guard let integer = try numberText().integer else { throw error(.numberOutOfRange) }
    return integer
  }

  /// The next value, which must be a whole number within the range.
  package mutating func integer(in range: ClosedRange<Int>) throws(JSONError) -> Int {
    let integer = try integer()
    guard range.contains(integer) else { throw error(.numberOutOfRange) }
    return integer
  }

  /// The next value, which must be a number that a `Double` can hold.
  package mutating func double() throws(JSONError) -> Double {
    guard try peek() == .number else { throw error(.otherKind) }
    return try double(numberText())
  }

  /// The next value, which must be a number with exactly three decimals, times 1000.
  package mutating func thousandths(in range: ClosedRange<Int>) throws(JSONError) -> Int {
    let thousandths = try thousandths()
    guard range.contains(thousandths) else { throw error(.numberOutOfRange) }
    return thousandths
  }

  /// The next value, which must be a number with exactly three decimals, times 1000.
  package mutating func thousandths() throws(JSONError) -> Int {
    guard try peek() == .number else { throw error(.otherKind) }
    let isNegative = bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    // The grammar is checked by the ordinary reader; the digits are then taken from its text.
    guard offset < bytes.count, bytes[offset] != UInt8(ascii: "-") else {
      throw error(.invalidNumber)
    }
    let range = try numberText().range
    guard range.count >= 5, bytes[range.upperBound - 4] == UInt8(ascii: ".") else {
      throw error(.invalidNumber)
    }
    var total = 0
    for index in range where index != range.upperBound - 4 {
      let byte = bytes[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        throw error(.invalidNumber)
      }
      guard Self.append(byte, isNegative: isNegative, to: &total) else {
        throw error(.numberOutOfRange)
      }
    }
    return total
  }

  /// Reads one number and checks it against the grammar of RFC 8259 §6.
  mutating func numberText() throws(JSONError) -> NumberText {
    let start = offset
    let isNegative = offset < bytes.count && bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    var value: Int? = 0
    let first = offset
    while offset < bytes.count, isDigit(bytes[offset]) {
      if var total = value {
        value = Self.append(bytes[offset], isNegative: isNegative, to: &total) ? total : nil
      }
      offset += 1
    }
    guard offset > first, offset == first + 1 || bytes[first] != UInt8(ascii: "0") else {
      throw error(.invalidNumber)
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      value = nil
      offset += 1
      try skipDigits()
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      value = nil
      offset += 1
      if offset < bytes.count, isSign(bytes[offset]) { offset += 1 }
      try skipDigits()
    }
    return NumberText(range: start..<offset, integer: value, isNegative: isNegative)
  }

  func double(_ number: NumberText) throws(JSONError) -> Double {
    let text = String(decoding: slice(number.range), as: UTF8.self)
    guard let double = Double(text), double.isFinite else {
      throw JSONError(offset: number.range.lowerBound, .numberOutOfRange)
    }
    return double
  }

  private mutating func skipDigits() throws(JSONError) {
    let first = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    guard offset > first else { throw error(.invalidNumber) }
  }

  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Adds a digit at the end of a number; `false` when it no longer fits.
  @inline(__always)
  private static func append(_ digit: UInt8, isNegative: Bool, to total: inout Int) -> Bool {
    let (tenfold, tooLarge) = total.multipliedReportingOverflow(by: 10)
    let step = Int(digit - UInt8(ascii: "0"))
    let (sum, overflows) =
      isNegative
      ? tenfold.subtractingReportingOverflow(step) : tenfold.addingReportingOverflow(step)
    total = sum
    return !tooLarge && !overflows
  }
}
