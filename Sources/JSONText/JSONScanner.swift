/// Reads JSON piece by piece without building a tree.
///
/// Objects and arrays are walked with `beginObject`/`nextName` and `beginArray`/`nextElement`;
/// after each name or element exactly one value must be read or skipped. The bytes must outlive the
/// scanner.
package struct JSONScanner {
  /// How deeply arrays and objects may nest.
  package static let depthLimit = 64

  /// The kind of a value, recognised by its first byte.
  package enum Kind: Hashable, Sendable {
    case null
    case boolean
    case number
    case string
    case array
    case object
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where reading goes on.
  package internal(set) var offset = 0
  private var depth = 0
  /// Whether an object or array was just opened, so that no comma is due.
  private var isJustOpened = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The kind of the next value.
  package mutating func peek() throws(JSONError) -> Kind {
    skipSpace()
    guard offset < bytes.count else { throw error(.endOfText) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw error(.unexpectedByte(byte))
    }
  }

  package mutating func beginObject() throws(JSONError) { try open(.object) }

  package mutating func beginArray() throws(JSONError) { try open(.array) }

  /// The next member's name, its colon read as well; `nil` once the object has been closed.
  package mutating func nextName() throws(JSONError) -> JSONName? {
    guard try continues(closing: UInt8(ascii: "}")) else { return nil }
    skipSpace()
    let (content, hasEscapes) = try stringContent()
    skipSpace()
    try expect(UInt8(ascii: ":"))
    return JSONName(raw: slice(content), hasEscapes: hasEscapes)
  }

  /// Whether another element follows; `false` once the array has been closed.
  package mutating func nextElement() throws(JSONError) -> Bool {
    try continues(closing: UInt8(ascii: "]"))
  }

  /// Reads `null` if that is the next value, and leaves any other where it is.
  package mutating func skipNull() throws(JSONError) -> Bool {
    guard try peek() == .null else { return false }
    try expect("null")
    return true
  }

  package mutating func boolean() throws(JSONError) -> Bool {
    guard try peek() == .boolean else { throw error(.otherKind) }
    let isTrue = bytes[offset] == UInt8(ascii: "t")
    try expect(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads an array, each of its elements with the closure.
  package mutating func array<Element>(
    _ element: (inout JSONScanner) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try beginArray()
    var elements: [Element] = []
    while try nextElement() { elements.append(try element(&self)) }
    return elements
  }

  /// Reads an object; the closure reads or skips the value of each name it is given.
  package mutating func object(
    _ member: (inout JSONScanner, JSONName) throws(JSONError) -> Void
  ) throws(JSONError) {
    try beginObject()
    while let name = try nextName() { try member(&self, name) }
  }

  /// Reads `null` as `nil` and anything else with the closure.
  package mutating func optional<Value>(
    _ value: (inout JSONScanner) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    try skipNull() ? nil : try value(&self)
  }

  /// The value, or an error at this place where there is none.
  package func require<Value>(
    _ value: Value?, orThrow fact: JSONError.Fact = .missingMember
  ) throws(JSONError) -> Value {
    guard let value else { throw error(fact) }
    return value
  }

  /// Checks that nothing but space follows the value.
  package mutating func finish() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw error(.textAfterValue) }
  }

  /// Passes over the next value, whatever it is, and still checks that it is JSON.
  package mutating func skipValue() throws(JSONError) {
    switch try peek() {
    case .null: try expect("null")
    case .boolean: _ = try boolean()
    case .number: _ = try numberText()
    case .string: _ = try stringContent()
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .object:
      try beginObject()
      while try nextName() != nil { try skipValue() }
    }
  }

  private mutating func open(_ kind: Kind) throws(JSONError) {
    guard try peek() == kind else { throw error(.otherKind) }
    guard depth < Self.depthLimit else { throw error(.tooDeep) }
    offset += 1
    depth += 1
    isJustOpened = true
  }

  private mutating func continues(closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard offset < bytes.count else { throw error(.endOfText) }
    if bytes[offset] == closing {
      offset += 1
      depth -= 1
      isJustOpened = false
      return false
    }
    if isJustOpened { isJustOpened = false } else { try expect(UInt8(ascii: ",")) }
    return true
  }
}

extension JSONScanner {
  func error(_ fact: JSONError.Fact) -> JSONError { JSONError(offset: offset, fact) }

  @inline(__always)
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  @inline(__always)
  mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard offset < bytes.count else { throw error(.endOfText) }
    guard bytes[offset] == byte else { throw error(.unexpectedByte(bytes[offset])) }
    offset += 1
  }

  private mutating func expect(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }
}
