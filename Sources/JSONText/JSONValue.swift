/// A JSON text as a tree (RFC 8259).
///
/// Objects keep the order of their members.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number without fraction and exponent that an `Int` can hold.
  case integer(Int)
  /// Any other number; one that is not finite is written as `null`.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A member of a JSON object.
public struct JSONMember: Hashable, Sendable {
  public var name: String
  public var value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The value of the first member of that name; `nil` when there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The element at that index; `nil` when there is none or this is no array.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public var text: String? { if case .string(let text) = self { text } else { nil } }

  public var truth: Bool? { if case .boolean(let truth) = self { truth } else { nil } }

  public var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }

  /// Any number, whole or not.
  public var double: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let double): double
    default: nil
    }
  }

  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The string, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The number, or `null` where there is none.
  public static func optional(_ integer: Int?) -> JSONValue {
    integer.map { .integer($0) } ?? .null
  }

  /// The number, or `null` where there is none.
  public static func optional(_ double: Double?) -> JSONValue {
    double.map { .number($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}
