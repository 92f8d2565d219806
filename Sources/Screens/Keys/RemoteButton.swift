import Frames

/// What the button of a presentation remote does that darkens the screen of a slide show.
///
/// Remotes send `.` or `b` for it, as slide shows want it.
package enum RemoteButton: String, Hashable, Sendable, CaseIterable {
  case nothing
  /// Sets a marker at this instant.
  case marker
  /// Stops or restarts the clock, in training.
  case pause

  func command(of key: Key) -> Command? {
    guard key == .character(".") || key == .character("b") else { return nil }
    return switch self {
    case .nothing: nil
    case .marker: .setMarker
    case .pause: .pause
    }
  }
}
