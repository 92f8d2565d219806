/// The name of a member as it stands in the text.
///
/// It is valid as long as the scanned bytes are.
package struct JSONName {
  let raw: UnsafeBufferPointer<UInt8>
  let hasEscapes: Bool

  /// Lets a `switch` compare a name with literals; a name written with escapes matches none.
  @inline(__always)
  package static func ~= (pattern: StaticString, name: JSONName) -> Bool {
    guard pattern.utf8CodeUnitCount == name.raw.count, !name.hasEscapes else { return false }
    for index in 0..<name.raw.count where pattern.utf8Start[index] != name.raw[index] {
      return false
    }
    return true
  }
}
