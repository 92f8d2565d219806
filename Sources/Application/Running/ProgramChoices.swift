import ExamModel
import Screens
import SessionEngine
import Terminal

/// What a person chose on the command line for a rehearsal, a review or a replay.
///
/// Plain values, so that whatever opens a screen does not depend on the command-line parser.
package struct ProgramChoices: Equatable {
  package var language: Language
  /// The folder of all data; `nil` for the usual one.
  package var dataFolder: String?
  package var color: ColorChoice = .auto
  /// The exam's id or file; `nil` for the default one.
  package var exam: String?
  /// Where the fiches are; empty for the bundled ones.
  package var fiches: [String] = []
  package var mode: SessionMode = .training
  /// `nil` to draw one.
  package var seed: UInt64?
  /// `nil` for the one of the configuration, else the usual one.
  package var jury: JuryTemper?
  /// Who gives the levels.
  package var rater = Rater.candidate
  package var isStrict = false
  /// The rate as it was written, checked by `sessionOptions`.
  package var rate: String?
  /// The time factor as it was written, checked by `sessionOptions`.
  package var timeFactor: String?
  /// The unfinished session to resume; `lastSession` for the last one.
  package var resume: String?
  package var ringsBell = false
  package var remoteButton: RemoteButton = .nothing
  /// Whether the mouse is the program's.
  package var takesMouse = false
  package var links = LinkChoice.auto
  /// A dialogue in lines instead of screens.
  package var isPlain = false
  /// The command that announcements are handed to.
  package var announce: String?
  /// The voice of the jury as it was written: `auto`, `off` or a command; `nil` for none.
  package var voice: String?
  /// Whether the oral is recorded, as it was written; `nil` where nothing was said of it.
  package var record: String?
  /// The command of a program that records; `nil` for what the machine has.
  package var recorder: String?
  /// What plays the sound of a replay, as it was written: `auto`, `off` or a command; `nil` for `auto`.
  package var player: String?
  /// The command of a program that writes down what was said; `nil` where none was named.
  package var transcriber: String?
  /// Whether it listens as soon as an oral is over: it was named for this very run.
  package var transcribesAtOnce = false
  /// Whether sound is packed after an oral.
  var packsSound = true
  /// The day of the exam; `nil` where it is not known.
  package var examDate: CalendarDay?
  /// Minutes of a day's drill; `nil` for the usual ones.
  package var drillMinutes: Int?

  /// The choices of somebody who named none but these.
  package init(language: Language, dataFolder: String? = nil, color: ColorChoice = .auto) {
    self.language = language
    self.dataFolder = dataFolder
    self.color = color
  }

  /// What `--resume` means without a name.
  package static let lastSession = "last"

  /// What `--record` means without a word.
  package static let bareRecord = "sound"

  var isColored: Bool { Surroundings.process.isColored(color) }

  /// The folder of the journals.
  ///
  /// - Throws: `ProgramFailure.noDataFolder` where there is neither an option nor a home.
  package func sessionsFolder() throws(ProgramFailure) -> String {
    guard let folder = dataFolder ?? Surroundings.process.dataFolder else { throw .noDataFolder }
    return folder + "/sessions"
  }

  /// The options of the session, checked.
  ///
  /// - Parameter randomSeed: the seed of a session for which none was given.
  package func sessionOptions(randomSeed: UInt64) throws(ProgramFailure) -> SessionOptions {
    SessionOptions(
      mode: mode, isStrict: isStrict, jury: jury ?? .demanding, rater: rater,
      seed: seed ?? randomSeed, clockRate: try checkedRate(),
      timeFactor: try checkedTimeFactor())
  }

  /// The program that announcements are handed to, if one was named.
  func announcementProgram() throws(ProgramFailure) -> AnnouncementProgram? {
    guard let announce else { return nil }
    guard let program = AnnouncementProgram(command: announce) else {
      throw .option(.noAnnouncementProgram)
    }
    return program
  }

  /// Whether anything is to be spoken or handed to a program.
  var isSpeaking: Bool { announce != nil || voice != nil }

  /// What follows a session and speaks of it.
  func herald() throws(ProgramFailure) -> SessionHerald {
    let program = try announcementProgram()
    guard let voice = try juryVoice() else {
      return SessionHerald(language: language, program: program)
    }
    return SessionHerald(
      language: language, program: program, voice: voice,
      pronunciation: JuryAssembly(fichePaths: fiches).pronunciation)
  }

  /// The voice of the jury; `nil` where none is wanted.
  private func juryVoice() throws(ProgramFailure) -> JuryVoice? {
    guard let voice else { return nil }
    guard let choice = VoiceChoice(voice) else { throw .option(.noVoiceProgram) }
    switch choice {
    case .off: return nil
    case .automatic:
      let surroundings = Surroundings.process
      return JuryVoice(
        programs: VoiceProgram.found(
          by: ProgramSearch(path: surroundings.programFolders),
          on: SoundSystem.present(in: surroundings)),
        language: language, temporaryFolder: surroundings.temporaryFolder)
    case .own(let words): return JuryVoice(programs: [.own(words)], language: language)
    }
  }

  /// What records the oral; `nil` where nothing is to be recorded.
  func oralRecording() throws(ProgramFailure) -> OralRecording? {
    guard let record else { return nil }
    guard let choice = RecordChoice(record) else { throw .option(.invalidRecord(record)) }
    if choice == .off { return nil }
    let recording = OralRecording(by: try recorderProgram(), keepsSound: choice == .sound)
    recording.packsSound = packsSound
    return recording
  }

  /// The program that writes down what was said, with its arguments; `nil` where none was named.
  func transcriberWords() throws(ProgramFailure) -> [String]? {
    guard let transcriber else { return nil }
    let words = transcriber.split(separator: " ").map(String.init)
    guard !words.isEmpty else { throw .option(.noTranscriberProgram) }
    return words
  }

  private func recorderProgram() throws(ProgramFailure) -> RecorderProgram? {
    if let recorder {
      let words = recorder.split(separator: " ").map(String.init)
      guard !words.isEmpty else { throw .option(.noRecorderProgram) }
      return .own(words)
    }
    let surroundings = Surroundings.process
    return RecorderProgram.found(
      by: ProgramSearch(path: surroundings.programFolders),
      on: SoundSystem.present(in: surroundings))
  }

  /// What plays sound, the best one first; all that the machine has where none was named.
  func soundPlayers() throws(ProgramFailure) -> [PlayerProgram] {
    guard let player else { return automaticPlayers }
    guard let choice = VoiceChoice(player) else { throw .option(.noPlayerProgram) }
    switch choice {
    case .off, .automatic: return automaticPlayers
    case .own(let words): return [.own(words)]
    }
  }

  /// Whether the sound of a replay is off until it is asked for.
  var startsMuted: Bool { player.flatMap { VoiceChoice($0) } == .off }

  private var automaticPlayers: [PlayerProgram] {
    let surroundings = Surroundings.process
    return PlayerProgram.found(
      by: ProgramSearch(path: surroundings.programFolders),
      on: SoundSystem.present(in: surroundings))
  }

  private func checkedRate() throws(ProgramFailure) -> Double {
    guard let rate else { return 1 }
    guard let value = Double(rate), value >= 0.1, value <= 3600 else {
      throw .option(.invalidRate(rate))
    }
    return value
  }

  private func checkedTimeFactor() throws(ProgramFailure) -> Double {
    guard let timeFactor else { return 1 }
    let parts = timeFactor.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else {
      throw .option(.invalidTimeFactor(timeFactor))
    }
    let value = numbers.count == 2 ? numbers[0] / numbers[1] : numbers[0]
    guard value >= 1, value <= 3 else { throw .option(.invalidTimeFactor(timeFactor)) }
    return value
  }
}
