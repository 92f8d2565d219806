/// A program that writes what the microphone hears to its output: 16 kHz, mono, signed 16-bit.
enum RecorderProgram: Equatable {
  /// `parec`, of a PulseAudio server or a PipeWire that speaks its language.
  case pulse(String)
  case pipeWire(String)
  case alsa(String)
  /// A program that the person named, with its arguments.
  case own([String])

  /// The program and its arguments.
  ///
  /// `parec` without a latency hands over a second at a time or more, and tells only with `-v` that the
  /// sound server has put something else in the place of the microphone (pulseaudio-utils 16.1).
  var words: [String] {
    switch self {
    case .pulse(let path):
      [
        path, "-v", "--raw", "--rate=16000", "--channels=1", "--format=s16le",
        "--latency-msec=50",
      ]
    case .pipeWire(let path):
      [path, "--rate", "16000", "--channels", "1", "--format", "s16", "-"]
    case .alsa(let path):
      [
        path, "-q", "-t", "raw", "-f", "S16_LE", "-r", "16000", "-c", "1",
        "--buffer-time=200000", "--period-time=50000",
      ]
    case .own(let words): words
    }
  }

  /// As it is told of.
  var name: String {
    words.first?.split(separator: "/").last.map(String.init) ?? ""
  }

  /// What suits the machine; `nil` where there is nothing to record with.
  static func found(by search: ProgramSearch, on system: SoundSystem?) -> RecorderProgram? {
    for name in SoundSystem.recorders(for: system) {
      guard let path = search.place(of: name) else { continue }
      switch name {
      case "parec": return .pulse(path)
      case "pw-record": return .pipeWire(path)
      default: return .alsa(path)
      }
    }
    return nil
  }
}
