import ExamModel

/// A way of saying a text aloud, with programs that the machine has.
///
/// The text goes to the first program by standard input and never onto a command line, where every
/// user of the machine could read it.
enum VoiceProgram: Equatable {
  /// `spd-say`, of the person's own speech service.
  case dispatcher(String)
  /// `espeak-ng` into a file, and a player for the file: `espeak-ng` alone ends well without a sound card.
  case synthesiser(String, player: [String])
  /// A program that the person named, with its arguments.
  case own([String])

  /// As it is told of.
  var name: String {
    switch self {
    case .dispatcher: "spd-say"
    case .synthesiser(_, let player): "espeak-ng, \(Self.base(player.first ?? ""))"
    case .own(let words): words.first ?? ""
    }
  }

  /// The programs to run one after the other; each must end well.
  ///
  /// - Parameter file: for the sound, in between.
  func steps(file: String, language: Language) -> [[String]] {
    switch self {
    case .dispatcher(let path): [[path, "-w", "-e", "-l", language.rawValue]]
    case .synthesiser(let path, let player):
      [[path, "-v", language.rawValue, "-s", "150", "-w", file, "--stdin"], player + [file]]
    // Speech service and synthesiser read standard input only when told.
    case .own(let words):
      [Self.base(words.first ?? "") == "spd-say" ? words + ["-e"] : words]
    }
  }

  /// Whether the sound goes through a file before it is heard.
  var needsFile: Bool {
    switch self {
    case .synthesiser: true
    case .dispatcher, .own: false
    }
  }

  /// What makes this voice stop, beside the end of its program: the service speaks on by itself.
  var silencer: [String]? {
    switch self {
    case .dispatcher(let path): [path, "-C"]
    case .own(let words):
      words.first.flatMap { Self.base($0) == "spd-say" ? [$0, "-C"] : nil }
    case .synthesiser: nil
    }
  }

  /// The ways of the machine, the best one first.
  static func found(by search: ProgramSearch, on system: SoundSystem?) -> [VoiceProgram] {
    var programs: [VoiceProgram] = []
    if let path = search.place(of: "spd-say") { programs.append(.dispatcher(path)) }
    if let path = search.place(of: "espeak-ng"),
      let player = search.first(of: SoundSystem.players(for: system))
    {
      // `aplay` tells of what it plays unless it is quiet.
      programs.append(
        .synthesiser(path, player: [player.path] + (player.name == "aplay" ? ["-q"] : [])))
    }
    return programs
  }

  private static func base(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
