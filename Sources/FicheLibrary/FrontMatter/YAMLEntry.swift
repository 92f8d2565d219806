/// A key of a mapping and its value.
public struct YAMLEntry: Hashable, Sendable {
  public var key: String
  /// Line of the key, counted from 1.
  public var line: Int
  public var value: YAMLNode

  public init(key: String, line: Int, value: YAMLNode) {
    self.key = key
    self.line = line
    self.value = value
  }
}
