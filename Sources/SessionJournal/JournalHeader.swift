import SessionEngine

/// The first line of a journal: all that is fixed before the first event.
package struct JournalHeader: Hashable, Sendable {
  /// The version of the format that this program writes.
  package static let currentVersion = 1

  package var version: Int
  /// The journal's file name without its extension, as it was created.
  package var id: String
  /// When the session was started, in seconds since 1970.
  package var startedSeconds: Int
  /// Name and version of the program that wrote it.
  package var program: String
  package var plan: SessionPlan

  package init(
    version: Int = JournalHeader.currentVersion, id: String, startedSeconds: Int, program: String,
    plan: SessionPlan
  ) {
    self.version = version
    self.id = id
    self.startedSeconds = startedSeconds
    self.program = program
    self.plan = plan
  }

  /// The time of day, in seconds since 1970, at an offset on the session's clock.
  ///
  /// - Parameter uncountedMilliseconds: interruptions that are not in the offset.
  func wallSeconds(atMilliseconds offset: Int, uncountedMilliseconds: Int) -> Int {
    let elapsed = Double(offset) / plan.clockRate + Double(uncountedMilliseconds)
    return Int(exactly: (Double(startedSeconds) + elapsed / 1000).rounded()) ?? startedSeconds
  }
}
