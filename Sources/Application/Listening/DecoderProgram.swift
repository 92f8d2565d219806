import SessionEngine

/// A program that unpacks a take onto its output: 16 kHz, mono, signed 16-bit, little-endian.
enum DecoderProgram: Equatable {
  case opusdec(String)
  case ffmpeg(String)
  case flac(String)

  /// The program and its arguments.
  func words(unpacking path: String) -> [String] {
    // A path is never an option.
    let file = path.hasPrefix("/") ? path : "./" + path
    return switch self {
    case .opusdec(let program): [program, "--quiet", "--rate", "16000", file, "-"]
    case .ffmpeg(let program):
      [
        program, "-v", "error", "-nostdin", "-i", "file:" + file, "-f", "s16le", "-ac", "1",
        "-ar", "16000", "-",
      ]
    case .flac(let program):
      [
        program, "-d", "-s", "-c", "--force-raw-format", "--endian=little", "--sign=signed", file,
      ]
    }
  }

  /// What unpacks such a file; `nil` where nothing does.
  static func found(forFile path: String, by search: ProgramSearch) -> DecoderProgram? {
    found(for: path.hasSuffix(".flac") ? .flac : .opus, by: search)
  }

  /// What unpacks such a kind of sound; `nil` where nothing does.
  static func found(for kind: SoundKind, by search: ProgramSearch) -> DecoderProgram? {
    let names: [String] =
      switch kind {
      case .wav: []
      case .opus: ["opusdec", "ffmpeg"]
      case .flac: ["flac", "ffmpeg"]
      }
    guard let (name, place) = search.first(of: names) else { return nil }
    return switch name {
    case "opusdec": .opusdec(place)
    case "flac": .flac(place)
    default: .ffmpeg(place)
    }
  }
}
