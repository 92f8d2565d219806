import JSONText

/// A line of the oral's table (docs/JURY-PROTOCOL.md), as far as the page's server has to know it.
package enum TableWord: Hashable, Sendable {
  case hello(seat: Int, session: String)
  case now(milliseconds: Int)
  case offered
  case taken(id: String)
  case refused(id: String, PageRefusal)
  /// Of a later version.
  case other
  /// The header or an event.
  case journal

  private static let mark = Array("{\"table\":".utf8)

  /// - Parameter line: without its line feed.
  package init(_ line: [UInt8]) {
    guard line.starts(with: Self.mark), let value = try? JSONValue(parsing: line) else {
      self = line.starts(with: Self.mark) ? .other : .journal
      return
    }
    switch value["table"]?.text {
    case "hello":
      self = .hello(seat: value["seat"]?.integer ?? 0, session: value["session"]?.text ?? "")
    case "now": self = .now(milliseconds: value["milliseconds"]?.integer ?? 0)
    case "offered": self = .offered
    case "taken": self = .taken(id: value["id"]?.text ?? "")
    case "refused":
      self = .refused(
        id: value["id"]?.text ?? "", Self.refusal(value["cause"]?.text ?? ""))
    default: self = .other
    }
  }

  private static func refusal(_ cause: String) -> PageRefusal {
    switch cause {
    case "stale": .stale
    case "not-now": .notNow
    default: .unreadable
    }
  }
}
