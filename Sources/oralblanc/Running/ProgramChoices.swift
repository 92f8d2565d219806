import ExamModel
import SessionEngine
import Terminal

/// What a person chose on the command line for a rehearsal, a review or a replay.
///
/// Plain values, so that whatever opens a screen does not depend on the command-line parser.
struct ProgramChoices: Equatable {
  var language: Language
  /// The folder of all data; `nil` for the usual one.
  var dataFolder: String?
  var color: ColorChoice = .auto
  /// The exam's id or file; `nil` for the default one.
  var exam: String?
  /// Where the fiches are; empty for the bundled ones.
  var fiches: [String] = []
  var mode: SessionMode = .training
  /// `nil` to draw one.
  var seed: UInt64?
  var jury: JuryTemper = .demanding
  var isStrict = false
  /// The rate as it was written, checked by `sessionOptions`.
  var rate: String?
  /// The time factor as it was written, checked by `sessionOptions`.
  var timeFactor: String?
  /// The unfinished session to take up; `lastSession` for the last one.
  var resume: String?
  var ringsBell = false
  /// A dialogue in lines instead of screens.
  var isPlain = false
  /// The command that announcements are handed to.
  var announce: String?

  /// What `--resume` means without a name.
  static let lastSession = "last"

  var isColored: Bool { Surroundings.process.isColored(color) }

  /// The folder of the journals.
  ///
  /// - Throws: `ProgramFailure.noDataFolder` where there is neither an option nor a home.
  func sessionsFolder() throws(ProgramFailure) -> String {
    guard let folder = dataFolder ?? Surroundings.process.dataFolder else { throw .noDataFolder }
    return folder + "/sessions"
  }

  /// The options of the session, checked.
  ///
  /// - Parameter randomSeed: the seed of a session for which none was given.
  func sessionOptions(randomSeed: UInt64) throws(ProgramFailure) -> SessionOptions {
    SessionOptions(
      mode: mode, isStrict: isStrict, jury: jury, seed: seed ?? randomSeed,
      clockRate: try checkedRate(),
      timeFactor: try checkedTimeFactor())
  }

  /// The program that announcements are handed to, if one was named.
  func announcementProgram() throws(ProgramFailure) -> AnnouncementProgram? {
    guard let announce else { return nil }
    guard let program = AnnouncementProgram(command: announce) else { throw .noAnnouncementProgram }
    return program
  }

  private func checkedRate() throws(ProgramFailure) -> Double {
    guard let rate else { return 1 }
    guard let value = Double(rate), value >= 0.1, value <= 3600 else { throw .invalidRate(rate) }
    return value
  }

  private func checkedTimeFactor() throws(ProgramFailure) -> Double {
    guard let timeFactor else { return 1 }
    let parts = timeFactor.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else {
      throw .invalidTimeFactor(timeFactor)
    }
    let value = numbers.count == 2 ? numbers[0] / numbers[1] : numbers[0]
    guard value >= 1, value <= 3 else { throw .invalidTimeFactor(timeFactor) }
    return value
  }
}
