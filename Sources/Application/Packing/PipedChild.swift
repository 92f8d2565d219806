import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program over what one file holds and hands out what it makes, piece by piece; whoever calls
/// waits for it.
enum PipedChild {
  private static let chunkBytes = 65_536

  /// What a program makes of a little sound; `nil` where it fails or makes too much.
  static func output(of words: [String], reading bytes: [UInt8], limitBytes: Int) -> [UInt8]? {
    guard let file = try? SharedFile(unnamedIn: Surroundings.process.temporaryFolder),
      let descriptor = file.descriptorForWriting()
    else { return nil }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(
          descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]).baseAddress,
          bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    var output: [UInt8] = []
    let isDone =
      written == bytes.count
      && run(words, input: descriptor) {
        output += $0
        return output.count <= limitBytes
      }
    close(descriptor)
    return isDone ? output : nil
  }

  /// - Parameters:
  ///   - path: what it reads on its input; `nil` for nothing.
  ///   - start: where in the file to begin.
  ///   - take: gets each piece; `false` ends the program.
  /// - Returns: whether it ended well and every piece was taken.
  static func run(
    _ words: [String], reading path: String? = nil, from start: Int = 0,
    _ take: ([UInt8]) -> Bool
  ) -> Bool {
    var input: Int32?
    if let path {
      let descriptor = SystemPath.withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { return false }
      lseek(descriptor, off_t(start), SEEK_SET)
      input = descriptor
    }
    defer { if let input { close(input) } }
    return run(words, input: input, take)
  }

  private static func run(
    _ words: [String], input: Int32?, _ take: ([UInt8]) -> Bool
  ) -> Bool {
    var output: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&output) else { return false }
    let started = ChildProgram.start(words, input: input, output: output[1])
    close(output[1])
    guard let started else {
      close(output[0])
      return false
    }
    var isTaken = true
    while isTaken {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: chunkBytes) { buffer, count in
        let got = read(output[0], buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard !bytes.isEmpty else { break }
      isTaken = take(bytes)
    }
    close(output[0])
    // One that was not listened to any more would never end by itself.
    if !isTaken { kill(-started, SIGKILL) }
    var status: Int32 = 0
    while waitpid(started, &status, 0) < 0, errno == EINTR {}
    return isTaken && status == 0
  }
}
