/// What the home screen offers, in this order.
package enum HomeEntry: Hashable, Sendable, CaseIterable {
  /// Only shown when there is an oral to resume.
  case resume
  /// Only shown until somebody has said which exam it is.
  case firstStart
  case rehearse
  case drill
  case evening
  case review
  case replay
  case history
  case progress
  case exams
  case help
  case quit

  /// Where an entry leads; leaving the program is not a destination.
  var destination: Destination? {
    switch self {
    case .resume: .resume(id: nil)
    case .firstStart: .firstStart
    case .rehearse: .rehearse
    case .drill: .drill
    case .evening: .evening
    case .review: .reviewList
    case .replay: .replay(id: nil)
    case .history: .history
    case .progress: .progress
    case .exams: .examList
    case .help: .help(.list)
    case .quit: nil
    }
  }
}
