/// What a browser asks for, as far as anything depends on it.
package struct PageRequest: Hashable, Sendable {
  package var method: String
  /// Path and query.
  package var target: String
  /// In their order; a name may come more than once.
  package var headers: [Header]

  /// A field of the head.
  package struct Header: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(method: String, target: String, headers: [Header]) {
    self.method = method
    self.target = target
    self.headers = headers
  }

  /// The values of a field, by its name in small letters.
  package func values(_ name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of a field that stands there once; `nil` where it is missing or repeated.
  package func value(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }

  package var path: Substring { target.prefix { $0 != "?" && $0 != "#" } }

  /// How long the head was, at least.
  package var headBytes: Int {
    headers.reduce(method.utf8.count + target.utf8.count + 12) {
      $0 + $1.name.utf8.count + $1.value.utf8.count + 4
    }
  }
}
