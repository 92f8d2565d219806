/// A key of a mapping and its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: String
  /// Line of the key, counted from 1.
  package var line: Int
  package var value: YAMLNode

  package init(key: String, line: Int, value: YAMLNode) {
    self.key = key
    self.line = line
    self.value = value
  }
}
