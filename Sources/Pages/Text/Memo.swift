import Synchronization

/// What a function of a text gave for the texts it was asked about so far.
///
/// The fiches of a class have much the same headings and cite the same competences. The number of
/// texts that are kept is bounded, so that many that differ take no memory without end.
package final class Memo<Value: Sendable>: Sendable {
  private static var limit: Int { 4_096 }

  package init() {}

  /// The values by the place that their texts have.
  ///
  /// The table of places holds nothing of a type that is only known to whoever made the memo, so
  /// that it is as fast as any other.
  private struct Known {
    var places: [MemoKey: Int] = [:]
    var values: [Value] = []
  }

  private let known = Mutex(Known())

  /// What is known of a text, or what `find` says of it.
  ///
  /// Nobody waits here: to find the same again takes no longer than to be woken up.
  package func value(of text: String, _ find: (String) -> Value) -> Value {
    let key = MemoKey(text: text)
    let value = known.withLockIfAvailable { known in known.places[key].map { known.values[$0] } }
    if let value, let value { return value }
    let found = find(text)
    _ = known.withLockIfAvailable { known in
      guard known.values.count < Self.limit, known.places[key] == nil else { return }
      known.places[key] = known.values.count
      known.values.append(found)
    }
    return found
  }
}

/// A text told from others by its bytes, which costs a fraction of telling characters.
private struct MemoKey: Hashable {
  let text: String

  static func == (left: MemoKey, right: MemoKey) -> Bool {
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
