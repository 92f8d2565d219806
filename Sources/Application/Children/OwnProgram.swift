import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that this very process runs.
enum OwnProgram {
  /// Whatever it was called by; `nil` where the system does not tell.
  static var path: String? {
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
