import ExamModel

/// How fast a replay goes, in quarters of real time: what is counted in whole numbers stays exact.
package struct ReplaySpeed: Hashable, Sendable {
  package let quarters: Int

  package init(quarters: Int) { self.quarters = quarters }

  package static let real = ReplaySpeed(quarters: 4)

  /// Seconds of the session in a second of the wall clock.
  package var factor: Double { Double(quarters) / 4 }

  /// As a number of whole seconds, where a little more does no harm.
  var roundedUp: Int { (quarters + 3) / 4 }

  func sessionMilliseconds(in real: Int) -> Int { real * quarters / 4 }

  /// The least real time in which so much of the session passes.
  func realMilliseconds(for session: Int) -> Int { (session * 4 + quarters - 1) / quarters }

  func text(_ language: Language) -> String {
    let whole = "\(quarters / 4)"
    let parts = ["", "25", "5", "75"][quarters % 4]
    guard !parts.isEmpty else { return whole }
    return language(fr: "\(whole),\(parts)", en: "\(whole).\(parts)")
  }
}
