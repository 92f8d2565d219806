import ExamModel
import Frames

extension Finding.Severity {
  /// A shape for each level, as the lights of a session have theirs.
  var sign: String {
    switch self {
    case .error: "■"
    case .warning: "▲"
    case .advice: "○"
    }
  }

  var style: Style {
    switch self {
    case .error: Style(.red)
    case .warning: Style(.amber)
    case .advice: .accent
    }
  }
}
