/// What the home screen offers.
public enum HomeEntry: Hashable, Sendable, CaseIterable {
  case rehearse
  case exams
  case help
  case quit

  /// Where an entry leads; leaving the program is no destination.
  var destination: Destination? {
    switch self {
    case .rehearse: .rehearse
    case .exams: .examList
    case .help: .help(.list)
    case .quit: nil
    }
  }
}
