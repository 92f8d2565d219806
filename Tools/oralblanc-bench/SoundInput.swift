import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sound from a file.
enum SoundInput {
  /// As much as recorders hand over at once: 50 ms.
  private static let chunkBytes = SoundFormat.bytesPerSecond / 20

  struct ReadFailure: Error {
    let errno: Int32
  }

  /// Prints what is heard in a WAV file, and the processor time that it took.
  static func measure(
    _ sound: inout HeardSound, path: String, pauseMilliseconds: Int
  ) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ReadFailure(errno: errno) }
    defer { close(file) }
    let head = bytes(from: file, atMost: WAVLayout.headBytes)
    let layout = try WAVLayout(head: head, fileBytes: Int(lseek(file, 0, SEEK_END)))
    lseek(file, off_t(layout.sound.lowerBound), SEEK_SET)
    var left = layout.sound.count
    while left > 0 {
      let chunk = bytes(from: file, atMost: min(chunkBytes, left))
      if chunk.isEmpty { break }
      left -= chunk.count
      sound.feed(chunk[...])
    }
    print(sound.json(pauseMilliseconds: pauseMilliseconds))
    print("{\"processor_seconds\":\(Double(clock()) / Double(CLOCKS_PER_SEC))}")
  }

  private static func bytes(from file: Int32, atMost limit: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = read(file, &bytes, limit)
    while count < 0, errno == EINTR { count = read(file, &bytes, limit) }
    return Array(bytes.prefix(max(0, count)))
  }
}
