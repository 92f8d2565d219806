#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program as it was built with the tests.
public enum BuiltProgram {
  /// It lies beside the tests that run, in whatever folder they were built.
  public static let path: String = {
    if let tests = realpath("/proc/self/exe", nil) {
      defer { free(tests) }
      let folder = String(cString: tests).split(separator: "/").dropLast().joined(separator: "/")
      let program = "/\(folder)/oralblanc"
      if access(program, X_OK) == 0 { return program }
    }
    return Repository.root + "/.build/debug/oralblanc"
  }()
}
