import ArgumentParser
import SessionEngine

/// What a rehearsal can be told on the command line.
struct RehearsalOptions: ParsableArguments {
  @Option(name: .long, help: Help.mode)
  var mode: SessionMode = .training

  @Option(name: .long, help: Help.seed)
  var seed: UInt64?

  @Option(name: .long, help: Help.jury)
  var jury: JuryTemper = .demanding

  @Flag(name: .long, help: Help.strict)
  var strict = false

  @Option(name: .long, help: Help.rate)
  var rate: String?

  @Option(name: .customLong("time-factor"), help: Help.timeFactor)
  var timeFactor: String?

  @Option(name: .long, help: Help.resume)
  var resume: String?

  @Flag(name: .long, help: Help.bell)
  var bell = false

  @Flag(name: .long, help: Help.plain)
  var plain = false

  @Option(name: .long, help: Help.announce)
  var announce: String?
}

extension RehearsalOptions {
  /// What `--resume` means without a name.
  static let lastSession = "last"

  /// The options as they are when none is given.
  static var none: RehearsalOptions { (try? RehearsalOptions.parse([])) ?? RehearsalOptions() }

  /// The options of the session, checked.
  ///
  /// - Parameter randomSeed: the seed of a session for which none was given.
  func sessionOptions(randomSeed: UInt64) throws(ProgramFailure) -> SessionOptions {
    SessionOptions(
      mode: mode, isStrict: strict, jury: jury, seed: seed ?? randomSeed,
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

extension SessionMode: ExpressibleByArgument {
  /// Takes the French names too, as the screens show them.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "training", "entrainement", "entraînement": self = .training
    case "exam", "examen": self = .exam
    default: return nil
    }
  }
}

extension JuryTemper: ExpressibleByArgument {
  /// Takes the French names too, as the screens show them.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "kindly", "bienveillant": self = .kindly
    case "demanding", "exigeant": self = .demanding
    case "unsettling", "destabilisant", "déstabilisant": self = .unsettling
    default: return nil
    }
  }
}
