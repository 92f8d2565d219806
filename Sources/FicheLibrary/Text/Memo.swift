import Synchronization

/// What a function of a text gave for the texts it was asked about so far.
///
/// The fiches of a class have much the same headings and cite the same competences. The number of
/// texts that are kept is bounded, so that many that differ take no memory without end.
final class Memo<Value: Sendable>: Sendable {
  private static var limit: Int { 4_096 }

  private let known = Mutex<[String: Value]>([:])

  /// What is known of a text, or what `find` says of it.
  ///
  /// Nobody waits here: to find the same again takes no longer than to be woken up.
  func value(of text: String, _ find: (String) -> Value) -> Value {
    if let value = known.withLockIfAvailable({ $0[text] }), let value { return value }
    let value = find(text)
    _ = known.withLockIfAvailable { known in
      if known.count < Self.limit { known[text] = value }
    }
    return value
  }
}
