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
    guard let program = ownPath else { return }
    let silence = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard silence >= 0 else { return }
    defer { close(silence) }
    // Whoever takes leave of it is the system, as soon as this program has ended.
    _ = ChildProgram.start(
      [program, "pack", "--quiet", "--data", dataFolder], output: silence, errors: silence)
  }

  /// The file of this program, whatever it was called by.
  private static var ownPath: String? {
    #if canImport(Glibc)
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
      guard count > 0 else { return nil }
      return SystemPath.text(bytes)
    #else
      return nil
    #endif
  }
}
