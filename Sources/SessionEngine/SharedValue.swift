/// A large value that is never changed and whose copies are one.
///
/// A plan has dozens of parts, each of which is counted whenever a state is copied; this counts one.
package struct SharedValue<Value: Sendable>: Sendable {
  private final class Storage: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let storage: Storage

  package init(_ value: Value) { storage = Storage(value) }

  package var value: Value {
    // Lends the value rather than copying all that it refers to.
    _read { yield storage.value }
  }
}

extension SharedValue: Equatable where Value: Equatable {
  package static func == (first: SharedValue, second: SharedValue) -> Bool {
    first.storage === second.storage || first.storage.value == second.storage.value
  }
}

extension SharedValue: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}
