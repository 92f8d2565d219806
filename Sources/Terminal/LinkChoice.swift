/// Whether links are made that the terminal itself can follow.
package enum LinkChoice: String, Sendable, CaseIterable {
  /// Where the terminal is known to have them.
  case auto
  case always
  case never

  /// What was decided; `nil` for what the terminal does.
  package var isWanted: Bool? {
    switch self {
    case .auto: nil
    case .always: true
    case .never: false
    }
  }
}
