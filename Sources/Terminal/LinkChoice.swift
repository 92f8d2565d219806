/// Whether to emit links that the terminal itself can follow.
package enum LinkChoice: String, Sendable, CaseIterable {
  /// Where the terminal is known to have them.
  case auto
  case always
  case never

  /// The decision; `nil` if it depends on the terminal.
  package var isWanted: Bool? {
    switch self {
    case .auto: nil
    case .always: true
    case .never: false
    }
  }
}
