import Frames

/// What came in one piece.
enum Burst {
  /// Nobody types so much behind Enter before it has been read.
  private static let pastedCharacters = 8

  /// Tells the ends of lines in a paste that came without brackets, as a terminal sends it that knows
  /// none, from Enter: more text comes with them.
  ///
  /// A line break means Enter wherever no text of several lines is being typed.
  static func told(_ inputs: [Input]) -> [Input] {
    var charactersBehind = 0
    var told = inputs
    for index in told.indices.reversed() {
      switch told[index] {
      case .key(.character): charactersBehind += 1
      case .key(.enter) where charactersBehind >= pastedCharacters:
        told[index] = .key(.lineBreak)
      case .key, .paste, .pointer: break
      }
    }
    return told
  }
}
