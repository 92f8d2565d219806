extension JSONValue {
  /// Reads one JSON text strictly: nothing before or after the value, no name twice in an object.
  package init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    self = try scanner.value()
    try scanner.finish()
  }

  /// Reads one JSON text strictly: nothing before or after the value, no name twice in an object.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try JSONValue(parsing: buffer)
    }
  }

  /// Reads one JSON text strictly: nothing before or after the value, no name twice in an object.
  package init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

extension JSONScanner {
  /// The next value as a tree.
  package mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case .null:
      try skipValue()
      return .null
    case .boolean: return .boolean(try boolean())
    case .number: return try number()
    case .string: return .string(try string())
    case .array: return .array(try array { (scanner) throws(JSONError) in try scanner.value() })
    case .object: return .object(try members())
    }
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let text = try numberText()
    // Minus zero is a number that `Int` does not have.
    if let integer = text.integer, integer != 0 || !text.isNegative { return .integer(integer) }
    return .number(try double(text))
  }

  private mutating func members() throws(JSONError) -> [JSONMember] {
    try beginObject()
    var members: [JSONMember] = []
    var names: Set<String> = []
    while let name = try nextName() {
      let text = name.text
      guard names.insert(text).inserted else { throw error(.repeatedName) }
      members.append(JSONMember(text, try value()))
    }
    return members
  }
}
