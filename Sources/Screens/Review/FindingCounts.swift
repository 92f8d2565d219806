import ExamModel
import Frames

/// How many findings of each level there are.
struct FindingCounts: Hashable, Sendable {
  private var errors = 0
  private var warnings = 0
  private var advices = 0

  init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advices += 1
      }
    }
  }

  /// The levels there are, the worst first.
  var present: [(severity: Finding.Severity, count: Int)] {
    [(.error, errors), (.warning, warnings), (.advice, advices)].filter { $0.count > 0 }
  }

  var isEmpty: Bool { errors + warnings + advices == 0 }

  /// `1 ■ 2 ▲`.
  var parts: [StyledLine.Part] {
    present.enumerated().map { index, entry in
      StyledLine.Part(
        text: (index == 0 ? "" : " ") + "\(entry.count) \(entry.severity.sign)",
        style: entry.severity.style)
    }
  }

  /// The columns of the parts, or of the first one alone.
  func columns(isWide: Bool) -> Int {
    var columns = 0
    for count in [errors, warnings, advices] where count > 0 && (isWide || columns == 0) {
      columns += (columns > 0 ? 1 : 0) + String(count).utf8.count + 2
    }
    return columns
  }
}
