/// Writes JSON piece by piece, in the order in which it is given.
///
/// Characters that could mislead anyone who reads the raw text are always escaped, so that printed
/// JSON can never carry an attack on a terminal.
package struct JSONWriter {
  package enum Style: Hashable, Sendable {
    /// Without any space, on one line.
    case compact
    /// Two spaces for each depth, one member or element on each line.
    case pretty
  }

  /// What has been written so far.
  package internal(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  private var needsComma = false
  private var followsName = false

  package init(style: Style = .compact) { self.style = style }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }

  package mutating func endObject() { close(UInt8(ascii: "}")) }

  package mutating func beginArray() { open(UInt8(ascii: "[")) }

  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The name of the member whose value comes next.
  package mutating func name(_ name: String) {
    separate()
    appendString(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    followsName = true
  }

  package mutating func null() { value("null") }

  package mutating func boolean(_ boolean: Bool) { value(boolean ? "true" : "false") }

  package mutating func integer(_ integer: Int) { value(integer.description) }

  /// The shortest text that reads back as the same number; `null` where it is not finite.
  package mutating func number(_ number: Double) {
    value(number.isFinite ? number.description : "null")
  }

  package mutating func string(_ text: String) {
    separate()
    appendString(text)
    needsComma = true
  }

  /// A number of thousandths as a decimal number with exactly three decimals.
  package mutating func thousandths(_ thousandths: Int) {
    separate()
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: whole.description.utf8)
    bytes.append(UInt8(ascii: "."))
    for digit in [rest / 100, rest / 10 % 10, rest % 10] {
      bytes.append(UInt8(ascii: "0") + UInt8(digit))
    }
    needsComma = true
  }

  private mutating func value(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    // Nothing stands between the brackets of an empty value.
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes what belongs between the previous piece and the next one.
  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

extension JSONWriter {
  package mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  package mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    integer(value)
  }

  package mutating func member(_ name: String, _ value: Double) {
    self.name(name)
    number(value)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    boolean(value)
  }

  package mutating func member(_ name: String, _ values: [String]) {
    self.name(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let truth): boolean(truth)
    case .integer(let integer): self.integer(integer)
    case .number(let double): number(double)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }
}

extension JSONValue {
  /// On one line, without any space.
  package var compactText: String { text(style: .compact) }

  /// With two spaces for each depth and no line break at the end.
  package var prettyText: String { text(style: .pretty) }

  private func text(style: JSONWriter.Style) -> String {
    var writer = JSONWriter(style: style)
    writer.value(self)
    return writer.text
  }
}
