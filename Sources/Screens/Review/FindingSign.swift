import ExamModel

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

/// How many findings of each level there are.
struct FindingCounts: Hashable {
  private let counts: [Finding.Severity: Int]

  init(_ findings: [Finding]) {
    counts = findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  /// The levels there are, the worst first.
  var present: [(severity: Finding.Severity, count: Int)] {
    Finding.Severity.allCases.sorted(by: >).compactMap { severity in
      counts[severity].map { (severity, $0) }
    }
  }

  var isEmpty: Bool { counts.isEmpty }

  /// `1 ■ 2 ▲`.
  var parts: [StyledLine.Part] {
    present.enumerated().map { index, entry in
      StyledLine.Part(
        text: (index == 0 ? "" : " ") + "\(entry.count) \(entry.severity.sign)",
        style: entry.severity.style)
    }
  }
}
