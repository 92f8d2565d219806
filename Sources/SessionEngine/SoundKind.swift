/// How the sound of a take is kept.
package enum SoundKind: String, Hashable, Sendable, CaseIterable {
  /// As it was recorded.
  case wav
  /// Packed into Ogg Opus, a twelfth of the size.
  case opus
  /// Packed without any loss, half the size.
  case flac

  /// Those that a recorded take is packed into.
  package static let packed: [SoundKind] = [.opus, .flac]

  /// As it is told of.
  package var name: String {
    switch self {
    case .wav: "WAV"
    case .opus: "Opus"
    case .flac: "FLAC"
    }
  }
}
