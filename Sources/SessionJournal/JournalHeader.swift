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

  /// The id where it is a name, else one made of the time.
  ///
  /// It may become the name of a file, and whoever wrote the journal is not asked where.
  package var name: String {
    let isName =
      (1...Self.longestNameBytes).contains(id.utf8.count) && id.utf8.allSatisfy(Self.isNameByte)
      && id.utf8.first.map(Self.isLetterOrDigit) == true
    return isName ? id : CalendarTime(utcSeconds: startedSeconds).fileNameText
  }

  private static let longestNameBytes = 128

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "-_.".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The time of day, in seconds since 1970, at an offset on the session's clock.
  ///
  /// - Parameter uncountedMilliseconds: interruptions that are not in the offset.
  func wallSeconds(atMilliseconds offset: Int, uncountedMilliseconds: Int) -> Int {
    let elapsed = Double(offset) / plan.clockRate + Double(uncountedMilliseconds)
    return Int(exactly: (Double(startedSeconds) + elapsed / 1000).rounded()) ?? startedSeconds
  }
}
