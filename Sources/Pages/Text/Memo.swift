import Synchronization

/// What a function of a text gave for the texts it was asked about so far.
///
/// The fiches of a class have much the same headings and cite the same competences. The number of
/// texts that are kept is bounded, so that many that differ take no memory without end.
package final class Memo<Value: Sendable>: Sendable {
  private static var limit: Int { 4_096 }

  /// A text told from others by its bytes, which costs a fraction of telling characters.
  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool {
      var (left, right) = (left.text, right.text)
      return left.withUTF8 { left in
        right.withUTF8 { left.count == $0.count && left.elementsEqual($0) }
      }
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  package init() {}

  private let known = Mutex<[Key: Value]>([:])

  /// What is known of a text, or what `find` says of it.
  ///
  /// Nobody waits here: to find the same again takes no longer than to be woken up.
  package func value(of text: String, _ find: (String) -> Value) -> Value {
    let key = Key(text: text)
    if let value = known.withLockIfAvailable({ $0[key] }), let value { return value }
    let value = find(text)
    _ = known.withLockIfAvailable { known in
      if known.count < Self.limit { known[key] = value }
    }
    return value
  }
}
