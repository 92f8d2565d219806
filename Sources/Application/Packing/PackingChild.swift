import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Has this very program pack what was recorded, beside everything else.
///
/// It goes on after the person has left: packing half an hour takes longer than anybody waits for.
enum PackingChild {
  /// - Parameter dataFolder: of the sessions.
  static func start(dataFolder: String) {
    guard let program = OwnProgram.path else { return }
    let silence = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard silence >= 0 else { return }
    defer { close(silence) }
    // Whoever takes leave of it is the system, as soon as this program has ended.
    _ = ChildProgram.start(
      [program, "pack", "--quiet", "--data", dataFolder], output: silence, errors: silence)
  }
}
