import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What takes and gives sound on this machine.
enum SoundSystem: String {
  /// A server of PulseAudio, or PipeWire that speaks its language.
  case pulse = "PulseAudio"
  case pipeWire = "PipeWire"
  /// A sound card without a server.
  case alsa = "ALSA"

  /// The sound system in use, recognised by its socket or device; starts nothing.
  static func present(in surroundings: Surroundings) -> SoundSystem? {
    if surroundings.pulseServer != nil { return .pulse }
    let folder = surroundings.runtimeFolder
    if exists(folder + "/pulse/native") { return .pulse }
    if exists(folder + "/pipewire-0") { return .pipeWire }
    return (0..<8).contains { exists("/dev/snd/controlC\($0)") } ? .alsa : nil
  }

  /// Programs that play a file, the one that suits a system best first.
  static func players(for system: SoundSystem?) -> [String] {
    switch system {
    case .pulse, nil: ["paplay", "pw-play", "aplay"]
    case .pipeWire: ["pw-play", "paplay", "aplay"]
    case .alsa: ["aplay", "paplay", "pw-play"]
    }
  }
  /// Programs that record, the one that suits a system best first.
  static func recorders(for system: SoundSystem?) -> [String] {
    switch system {
    case .pulse, nil: ["parec", "pw-record", "arecord"]
    case .pipeWire: ["pw-record", "parec", "arecord"]
    case .alsa: ["arecord", "parec", "pw-record"]
    }
  }

  /// The Debian package of players and recorders for a system, also for one that is to come.
  static func package(for system: SoundSystem?) -> String {
    switch system {
    case .pulse, nil: "pulseaudio-utils"
    case .pipeWire: "pipewire-bin"
    case .alsa: "alsa-utils"
    }
  }

  private static func exists(_ path: String) -> Bool {
    SystemPath.withCString(path) { access($0, F_OK) } == 0
  }
}
