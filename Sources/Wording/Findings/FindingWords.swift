/// A finding in words: what is so, what it costs with the jury, how to fix it.
package struct FindingWords: Hashable, Sendable {
  package var message: String
  package var cost: String?
  package var fix: String?

  init(_ message: String, cost: String? = nil, fix: String? = nil) {
    self.message = message
    self.cost = cost
    self.fix = fix
  }

  /// All of it in one line.
  package var text: String { [message, cost, fix].compactMap(\.self).joined(separator: " ") }
}
