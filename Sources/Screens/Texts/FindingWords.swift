/// A finding in words: what is so, what it costs with the jury, how to mend it.
public struct FindingWords: Hashable, Sendable {
  public var message: String
  public var cost: String?
  public var fix: String?

  init(_ message: String, cost: String? = nil, fix: String? = nil) {
    self.message = message
    self.cost = cost
    self.fix = fix
  }

  /// All of it in one line.
  public var text: String { [message, cost, fix].compactMap(\.self).joined(separator: " ") }
}
