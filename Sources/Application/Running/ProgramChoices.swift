import ExamModel
import JuryTable
import Pages
import Screens
import SessionEngine
import Terminal

/// What a person chose on the command line for a rehearsal, a review or a replay.
///
/// Plain values, so that whatever opens a screen does not depend on the command-line parser. Its preferences are
/// read as its own members.
@dynamicMemberLookup
package struct ProgramChoices: Equatable {
  package var language: Language
  /// The folder of all data; `nil` for the usual one.
  package var dataFolder: String?
  package var color: ColorChoice = .auto
  /// What a configuration says where it was not chosen here.
  package var preferences = Preferences()
  /// The session's own options, into which `sessionOptions` puts jury and seed.
  package var session = SessionOptions()
  /// `nil` to draw one.
  package var seed: UInt64?
  /// The unfinished session to resume; `lastSession` for the last one.
  package var resume: String?
  package var ringsBell = false
  package var remoteButton: RemoteButton = .nothing
  /// A dialogue in lines instead of screens.
  package var isPlain = false
  /// The command that announcements are handed to.
  package var announce: String?
  /// Whether what was said is written down as soon as an oral is over: the program was named for this very run.
  package var transcribesAtOnce = false
  /// Whether others may join as the jury.
  package var opensTable = false
  /// The address at which people join by a browser; `nil` where they may not.
  package var serve: String?

  /// Choices with everything else left at its default.
  package init(language: Language, dataFolder: String? = nil, color: ColorChoice = .auto) {
    self.language = language
    self.dataFolder = dataFolder
    self.color = color
  }

  package subscript<Value>(dynamicMember member: WritableKeyPath<Preferences, Value>) -> Value {
    get { preferences[keyPath: member] }
    set { preferences[keyPath: member] = newValue }
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

  /// The options of the session, with its jury and its seed.
  ///
  /// - Parameter randomSeed: the seed of a session for which none was given.
  package func sessionOptions(randomSeed: UInt64) -> SessionOptions {
    var options = session
    options.jury = self.jury.flatMap { JuryTemper(word: $0) } ?? options.jury
    options.seed = seed ?? randomSeed
    return options
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
  var isSpeaking: Bool { announce != nil || self.voice != nil }

  /// What follows a session and speaks of it.
  func herald() throws(ProgramFailure) -> SessionHerald {
    let program = try announcementProgram()
    guard let voice = try juryVoice() else {
      return SessionHerald(language: language, program: program)
    }
    return SessionHerald(
      language: language, program: program, voice: voice,
      pronunciation: JuryAssembly(fichePaths: self.fiches).pronunciation)
  }

  /// The voice of the jury; `nil` where none is wanted.
  private func juryVoice() throws(ProgramFailure) -> JuryVoice? {
    guard let voice = self.voice else { return nil }
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
    guard let record = self.record else { return nil }
    guard let choice = RecordChoice(record) else { throw .option(.invalidRecord(record)) }
    if choice == .off { return nil }
    let recording = OralRecording(by: try recorderProgram(), keepsSound: choice == .sound)
    recording.packsSound = self.pack ?? true
    return recording
  }

  /// The program that writes down what was said, with its arguments; `nil` where none was named.
  func transcriberWords() throws(ProgramFailure) -> [String]? {
    guard let transcriber = self.transcriber else { return nil }
    let words = transcriber.split(separator: " ").map(String.init)
    guard !words.isEmpty else { throw .option(.noTranscriberProgram) }
    return words
  }

  private func recorderProgram() throws(ProgramFailure) -> RecorderProgram? {
    if let recorder = self.recorder {
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
  ///
  /// A named one is checked at once; others are searched for when there is sound to be heard.
  func soundPlayers() throws(ProgramFailure) -> () -> [PlayerProgram] {
    guard let player = self.player else { return Self.automaticPlayers }
    guard let choice = VoiceChoice(player) else { throw .option(.noPlayerProgram) }
    switch choice {
    case .off, .automatic: return Self.automaticPlayers
    case .own(let words): return { [.own(words)] }
    }
  }

  /// Whether the sound of a replay is off until it is asked for.
  var startsMuted: Bool { self.player.flatMap { VoiceChoice($0) } == .off }

  private static func automaticPlayers() -> [PlayerProgram] {
    let surroundings = Surroundings.process
    return PlayerProgram.found(
      by: ProgramSearch(path: surroundings.programFolders),
      on: SoundSystem.present(in: surroundings))
  }

  /// Opens the table of an oral; `nil` where nobody is to join.
  ///
  /// - Parameter page: what lets people join by a browser.
  func table(_ page: ServedPage?) -> ((String) -> JuryTableServer?)? {
    guard opensTable || page != nil else { return nil }
    let folders = TablePlace.folders(in: .process)
    return { [language] id in
      JuryTableServer(sessionID: id, folders: folders, language: language, page: page)
    }
  }

  /// What starts the program that plays the jury; `nil` where none was named.
  func juryProgramStarter() throws(ProgramFailure) -> ((ProgramOpening) -> JuryProgram)? {
    guard let program = self.juryProgram else { return nil }
    try JuryProgramCommand.check(program, in: .process)
    let hasNetwork = self.juryNetwork ?? false
    return { opening in
      JuryProgram(
        JuryProgramCommand(program, hasNetwork: hasNetwork, in: .process), opening: opening)
    }
  }
}
