// Stands in for the module of this name when the release is linked (scripts/link-flags.sh).
//
// The argument parser needs two things of Foundation: a protocol that none of our errors adopts, and the
// encoder behind `--experimental-dump-help`. The real module brings four megabytes for that, and its
// records are searched at every start. What stands here writes the same bytes;
// whatever else a newer parser asks for does not compile, and then the build says so.

/// An error that has words of its own.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

extension LocalizedError {
  public var errorDescription: String? { nil }
}

/// Bytes, as the encoder hands them over.
public struct Data {
  let bytes: [UInt8]
}

extension String {
  public enum Encoding { case utf8 }

  /// `nil` where the bytes are not UTF-8.
  public init?(data: Data, encoding: Encoding) {
    self.init(validating: data.bytes, as: UTF8.self)
  }
}

/// Writes values as JSON (RFC 8259), each on a line of its own and the keys in order.
///
/// That is how the argument parser asks for it, so the options are taken and change nothing.
public final class JSONEncoder {
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) { self.rawValue = rawValue }

    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode<Value: Encodable>(_ value: Value) throws -> Data {
    let node = Node()
    try value.encode(to: NodeEncoder(node: node))
    var text = ""
    node.write(to: &text, depth: 0)
    return Data(bytes: Array(text.utf8))
  }
}

/// A value that is being put together; containers write into it.
private final class Node {
  enum Content {
    case literal(String)
    case text(String)
    case list([Node])
    case object([String: Node])
  }

  var content = Content.object([:])

  func add() -> Node {
    let node = Node()
    if case .list(let nodes) = content {
      content = .list(nodes + [node])
    } else {
      content = .list([node])
    }
    return node
  }

  func add(_ key: String) -> Node {
    let node = Node()
    var members: [String: Node] = [:]
    if case .object(let known) = content { members = known }
    members[key] = node
    content = .object(members)
    return node
  }

  func write(to text: inout String, depth: Int) {
    switch content {
    case .literal(let literal): text += literal
    case .text(let value): Self.write(quoted: value, to: &text)
    case .list(let nodes):
      Self.write(nodes, between: "[", "]", to: &text, depth: depth) { node, text in
        node.write(to: &text, depth: depth + 1)
      }
    case .object(let members):
      let pairs = members.sorted { $0.key < $1.key }
      Self.write(pairs, between: "{", "}", to: &text, depth: depth) { pair, text in
        Self.write(quoted: pair.key, to: &text)
        text += " : "
        pair.value.write(to: &text, depth: depth + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: String, _ close: String, to text: inout String, depth: Int,
    _ write: (Item, inout String) -> Void
  ) {
    text += open
    for (place, item) in items.enumerated() {
      text += place == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: depth + 1)
      write(item, &text)
    }
    text += items.isEmpty ? "\n\n" : "\n"
    text += String(repeating: "  ", count: depth) + close
  }

  private static func write(quoted value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "/": text += "\\/"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

private struct NodeEncoder: Encoder {
  let node: Node
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .list([])
    return Elements(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Elements(node: node, isAlone: true)
  }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: Node
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { node.add(key.stringValue).content = .literal("null") }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try value.encode(to: NodeEncoder(node: node.add(key.stringValue)))
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: node.add(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NodeEncoder(node: node.add(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: node.add("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { NodeEncoder(node: node.add(key.stringValue)) }
}

/// The elements of a list, or the one value that is none.
private struct Elements: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let node: Node
  var isAlone = false
  var count: Int {
    if case .list(let nodes) = node.content { nodes.count } else { 0 }
  }
  var codingPath: [any CodingKey] { [] }

  private var place: Node { isAlone ? node : node.add() }

  func encodeNil() { place.content = .literal("null") }
  func encode(_ value: Bool) { place.content = .literal(value ? "true" : "false") }
  func encode(_ value: String) { place.content = .text(value) }
  func encode(_ value: Double) throws { try encodeFraction(value) }
  func encode(_ value: Float) throws { try encodeFraction(value) }
  func encode(_ value: Int) { place.content = .literal(value.description) }
  func encode(_ value: Int8) { place.content = .literal(value.description) }
  func encode(_ value: Int16) { place.content = .literal(value.description) }
  func encode(_ value: Int32) { place.content = .literal(value.description) }
  func encode(_ value: Int64) { place.content = .literal(value.description) }
  func encode(_ value: UInt) { place.content = .literal(value.description) }
  func encode(_ value: UInt8) { place.content = .literal(value.description) }
  func encode(_ value: UInt16) { place.content = .literal(value.description) }
  func encode(_ value: UInt32) { place.content = .literal(value.description) }
  func encode(_ value: UInt64) { place.content = .literal(value.description) }
  func encode<Value: Encodable>(_ value: Value) throws {
    try value.encode(to: NodeEncoder(node: place))
  }

  /// JSON knows no infinity, and a whole number has no point.
  private func encodeFraction<Value: BinaryFloatingPoint & CustomStringConvertible>(
    _ value: Value
  ) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "no number of JSON"))
    }
    let digits = value.description
    place.content = .literal(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: place).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: place).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: place) }
}
