/// A program that plays what comes on its standard input: 16 kHz, mono, signed 16-bit, little-endian.
enum PlayerProgram: Equatable {
  /// `paplay`, of a PulseAudio server or a PipeWire that speaks its language.
  case pulse(String)
  case pipeWire(String)
  case alsa(String)
  /// `play`, of sox.
  case sox(String)
  /// A program that the person named, with its arguments.
  case own([String])

  /// The program and its arguments.
  ///
  /// Without a latency `paplay` asks for two seconds of sound before it plays (pulseaudio-utils 16.1).
  var words: [String] {
    switch self {
    case .pulse(let path):
      [path, "--raw", "--rate=16000", "--channels=1", "--format=s16le", "--latency-msec=50"]
    case .pipeWire(let path):
      [path, "--rate", "16000", "--channels", "1", "--format", "s16", "--latency", "50ms", "-"]
    case .alsa(let path):
      [
        path, "-q", "-t", "raw", "-f", "S16_LE", "-r", "16000", "-c", "1",
        "--buffer-time=200000", "--period-time=50000",
      ]
    case .sox(let path): [path, "-q"] + SoxTempo.format + ["-"]
    case .own(let words): words
    }
  }

  /// What is taken of the sound and not heard yet, in milliseconds; `nil` where nobody knows.
  var heldMilliseconds: Int? {
    switch self {
    case .pulse: 30
    case .alsa: 250
    case .pipeWire, .sox, .own: nil
    }
  }

  /// From its start to its first sound, as measured on a sound server that was awake.
  var startMilliseconds: Int {
    switch self {
    case .pulse: 30
    case .alsa, .pipeWire, .own: 50
    case .sox: 110
    }
  }

  /// What the machine has, the best one first.
  static func found(by search: ProgramSearch, on system: SoundSystem?) -> [PlayerProgram] {
    (SoundSystem.players(for: system) + ["play"]).compactMap { name in
      guard let path = search.place(of: name) else { return nil }
      switch name {
      case "paplay": return .pulse(path)
      case "pw-play": return .pipeWire(path)
      case "aplay": return .alsa(path)
      default: return .sox(path)
      }
    }
  }
}
