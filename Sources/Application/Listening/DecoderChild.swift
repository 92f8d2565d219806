import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Has a program unpack a take, on a thread that may wait for it.
enum DecoderChild {
  private static let lookMilliseconds: Int32 = 20

  /// Unpacks into a file that others may read meanwhile.
  ///
  /// - Parameters:
  ///   - limitBytes: what comes of it at most: a small file can be made to hold any amount of silence.
  ///   - isGivenUp: asked again and again; the program is ended once it is true.
  /// - Returns: whether all of it was unpacked.
  static func run(
    _ words: [String], into file: SharedFile, limitBytes: Int, isGivenUp: () -> Bool
  ) -> Bool {
    guard let output = file.descriptorForWriting() else { return false }
    let started = ChildProgram.start(words, output: output)
    close(output)
    guard let started else { return false }
    while true {
      var status: Int32 = 0
      let result = waitpid(started, &status, WNOHANG)
      if result == started { return status == 0 && file.sizeBytes <= limitBytes }
      if result < 0, errno != EINTR { return false }
      if isGivenUp() || file.sizeBytes > limitBytes {
        kill(-started, SIGKILL)
        while waitpid(started, &status, 0) < 0, errno == EINTR {}
        return false
      }
      poll(nil, 0, lookMilliseconds)
    }
  }
}
