/// Why a text is not YAML that the program reads.
package enum YAMLError: Error, Hashable, Sendable {
  /// What libyaml says of it, in libyaml's words.
  case invalid(problem: String, line: Int)
  /// Deeper than 64 levels, more than 100 000 values with those that aliases repeat, or more than
  /// 1 MiB of text in the latter.
  case tooComplex(line: Int)

  package var line: Int {
    switch self {
    case .invalid(_, let line), .tooComplex(let line): line
    }
  }
}
