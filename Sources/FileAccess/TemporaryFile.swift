#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new file beside the one it is to replace.
struct TemporaryFile {
  let path: String
  let file: OpenFile

  /// Makes the file under a hidden name that nobody else has.
  init(in folder: String, mode: mode_t) throws(FileError) {
    var attemptsLeft = 16
    while true {
      let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
      let path = (folder == "/" ? "" : folder) + "/.replacement-\(suffix).tmp"
      do {
        file = try OpenFile(
          path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode,
          orThrow: FileError.writing)
        self.path = path
        return
      } catch .alreadyExists where attemptsLeft > 0 {
        attemptsLeft -= 1
      }
    }
  }
}
