import SessionEngine

/// A program that packs sound: 16 kHz, mono, signed 16-bit on its input, the packed file on its output.
enum PackerProgram: Equatable {
  case opusenc(String)
  case ffmpeg(String)
  case flac(String)

  /// What it makes.
  var kind: SoundKind {
    switch self {
    case .opusenc, .ffmpeg: .opus
    case .flac: .flac
    }
  }

  /// The program and its arguments; 24 kbit/s are as good as a voice at 16 kHz gets.
  var words: [String] {
    switch self {
    case .opusenc(let path):
      [
        path, "--quiet", "--raw", "--raw-bits", "16", "--raw-rate", "16000", "--raw-chan", "1",
        "--bitrate", "24", "-", "-",
      ]
    case .ffmpeg(let path):
      [
        path, "-v", "error", "-nostdin", "-f", "s16le", "-ar", "16000", "-ac", "1", "-i", "pipe:0",
        "-c:a", "libopus", "-b:a", "24k", "-application", "voip", "-f", "ogg", "pipe:1",
      ]
    case .flac(let path):
      [
        path, "-s", "-c", "--force-raw-format", "--endian=little", "--sign=signed",
        "--channels=1", "--bps=16", "--sample-rate=16000", "-",
      ]
    }
  }

  /// What the machine has, the best one first.
  ///
  /// One is left out whose work nothing there could check.
  static func found(by search: ProgramSearch) -> [PackerProgram] {
    ["opusenc", "ffmpeg", "flac"].compactMap { name in
      guard let path = search.place(of: name) else { return nil }
      let program: PackerProgram =
        switch name {
        case "opusenc": .opusenc(path)
        case "ffmpeg": .ffmpeg(path)
        default: .flac(path)
        }
      return DecoderProgram.found(for: program.kind, by: search) == nil ? nil : program
    }
  }
}
