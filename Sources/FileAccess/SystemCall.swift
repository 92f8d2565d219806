#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One call of the system, repeated when a signal cut it short.
enum SystemCall {
  /// The call's result, or the error made of its `errno` when it returned a negative number.
  static func run<Value: SignedInteger>(
    orThrow failure: (Int32) -> FileError, _ call: () -> Value
  ) throws(FileError) -> Value {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw failure(code) }
    }
  }

  /// Refuses a path that the system cannot take, or would take for another.
  ///
  /// C reads a path only up to a zero byte.
  static func check(
    _ path: String, orThrow failure: (Int32) -> FileError
  ) throws(FileError) {
    if path.isEmpty { throw failure(ENOENT) }
    if SystemPath.bytes(of: path).contains(0) { throw failure(EINVAL) }
    if path.utf8.count >= Int(PATH_MAX), SystemPath.bytes(of: path).count >= Int(PATH_MAX) {
      throw failure(ENAMETOOLONG)
    }
  }

  /// `rename(2)`.
  static func rename(_ path: String, _ destination: String) -> Int32 {
    SystemPath.withCString(path) { path in
      SystemPath.withCString(destination) { systemRename(path, $0) }
    }
  }

  /// `unlink(2)`.
  static func unlink(_ path: String) -> Int32 { SystemPath.withCString(path, systemUnlink) }
}

// What the functions of the same names above hide.
private func systemRename(_ path: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(path, new)
}

private func systemUnlink(_ path: UnsafePointer<CChar>) -> Int32 { unlink(path) }
