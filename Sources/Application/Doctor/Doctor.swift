import FileAccess
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for what the program works with; runs nothing and changes nothing.
struct Doctor {
  let surroundings: Surroundings
  /// The folder of all data, as an option named it or as it is found; `nil` where there is none.
  let dataFolder: String?
  /// The voice that the configuration names.
  let configuredVoice: String?
  /// The player that the configuration names.
  let configuredPlayer: String?
  /// The transcriber that the configuration names.
  var configuredTranscriber: String?
  /// The command of the program that plays the jury, where the configuration names one.
  var configuredJuryProgram: String?

  private var search: ProgramSearch { ProgramSearch(path: surroundings.programFolders) }
  private var soundSystem: SoundSystem? { SoundSystem.present(in: surroundings) }

  func state(of subject: DoctorSubject) -> DoctorState {
    switch subject {
    case .terminal: terminal
    case .dataFolder: data
    case .editor: named(surroundings.editor.first ?? "vi", isChosen: surroundings.namesEditor)
    case .pdfReader: found(["pdftohtml"], else: "poppler-utils")
    case .voice: voice
    case .sound: soundSystem.map { .found($0.rawValue, path: nil) } ?? .none
    case .player: player
    case .tempo: found(["sox"], else: "sox")
    case .packer: found(["opusenc", "ffmpeg", "flac"], else: "opus-tools")
    case .recorder:
      found(SoundSystem.recorders(for: soundSystem), else: SoundSystem.package(for: soundSystem))
    case .transcriber:
      configuredTranscriber?.split(separator: " ").first
        .map { named(String($0), isChosen: true) } ?? .none
    case .juryProgram: juryProgram
    case .page: page
    case .qrCode: page == .none ? .none : found(["qrencode"], else: "qrencode")
    }
  }

  private var terminal: DoctorState {
    if let charset = surroundings.foreignCharset { return .broken(.otherCharset(charset)) }
    let name = surroundings.terminalName ?? ""
    return Terminal.hasScreen(name) ? .found(name, path: nil) : .broken(.unknownTerminal(name))
  }

  private var data: DoctorState {
    guard let dataFolder else { return .broken(.noDataFolder) }
    // What is not there yet is made below the nearest folder that is.
    var folder = dataFolder.hasPrefix("/") ? dataFolder : "./" + dataFolder
    while !Folder.exists(folder), let slash = folder.lastIndex(of: "/") {
      // Something else in the way is not a folder to be.
      if SystemPath.withCString(folder, { access($0, F_OK) }) == 0 { break }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      if folder == "/" { break }
    }
    return Folder.isWritable(folder)
      ? .found(dataFolder, path: nil) : .broken(.unwritableFolder(dataFolder))
  }

  /// A program that plays the jury runs without a sandbox where there is none, which is worth knowing.
  private var juryProgram: DoctorState {
    guard let word = configuredJuryProgram?.split(separator: " ").first else { return .none }
    let home = surroundings.homeFolder ?? "~"
    let name = word.hasPrefix("~/") ? home + word.dropFirst() : String(word)
    let program = named(name, isChosen: true)
    guard case .found = program, search.place(of: "bwrap") == nil else { return program }
    return .missing(package: "bubblewrap")
  }

  private var page: DoctorState {
    PageProgram.place(in: surroundings).map { .found(PageProgram.name, path: $0) } ?? .none
  }

  private var voice: DoctorState {
    if case .own(let words)? = configuredVoice.flatMap({ VoiceChoice($0) }) {
      return named(words.first ?? "", isChosen: true)
    }
    return found(["spd-say", "espeak-ng"], else: "espeak-ng")
  }

  private var player: DoctorState {
    if case .own(let words)? = configuredPlayer.flatMap({ VoiceChoice($0) }) {
      return named(words.first ?? "", isChosen: true)
    }
    return found(
      SoundSystem.players(for: soundSystem) + ["play"],
      else: SoundSystem.package(for: soundSystem))
  }

  /// A program by its own name: one that the person chose and is not there is a problem.
  private func named(_ name: String, isChosen: Bool) -> DoctorState {
    if let path = search.place(of: name) { return .found(name, path: path) }
    return isChosen ? .broken(.noSuchProgram(name)) : .missing(package: "nano")
  }

  private func found(_ names: [String], else package: String) -> DoctorState {
    search.first(of: names).map { .found($0.name, path: $0.path) } ?? .missing(package: package)
  }
}
