import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Sound from a file, or from a recorder that writes to standard input.
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

  /// Keeps raw sound from standard input as a WAV file, as a recording is kept, until its end.
  ///
  /// Prints where the recording began on the clock, how the recorder's clock drifts, and what was heard.
  static func record(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ReadFailure(errno: errno) }
    defer { close(file) }
    try put(WAVHeader.bytes(soundBytes: 0), to: file, at: 0)
    let clock = ContinuousClock()
    let start = clock.now
    var table = TimeTable()
    var sound = HeardSound()
    var soundBytes = 0
    var patchedBytes = 0
    while true {
      let chunk = bytes(from: STDIN_FILENO, atMost: chunkBytes)
      if chunk.isEmpty { break }
      try put(chunk, to: file, at: WAVHeader.byteCount + soundBytes)
      soundBytes += chunk.count
      let (seconds, attoseconds) = start.duration(to: clock.now).components
      table.note(
        atMilliseconds: Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000),
        bytes: soundBytes)
      sound.feed(chunk[...])
      guard soundBytes - patchedBytes >= 2 * SoundFormat.bytesPerSecond else { continue }
      patchedBytes = soundBytes
      try put(WAVHeader.bytes(soundBytes: soundBytes), to: file, at: 0)
    }
    try put(WAVHeader.bytes(soundBytes: soundBytes), to: file, at: 0)
    let began = table.milliseconds(atByte: 0).map { "\($0)" } ?? "null"
    let drift = table.driftPartsPerMillion.map { "\($0)" } ?? "null"
    let middle = table.byte(atMilliseconds: soundBytes * 500 / SoundFormat.bytesPerSecond) ?? 0
    print("{\"began\":\(began),\"drift_ppm\":\(drift),\"middle_byte\":\(middle)}")
    print(sound.json(pauseMilliseconds: VoiceMeasures.longPauseMilliseconds))
  }

  private static func bytes(from file: Int32, atMost limit: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = read(file, &bytes, limit)
    while count < 0, errno == EINTR { count = read(file, &bytes, limit) }
    return Array(bytes.prefix(max(0, count)))
  }

  private static func put(_ bytes: [UInt8], to file: Int32, at place: Int) throws {
    guard pwrite(file, bytes, bytes.count, off_t(place)) == bytes.count else {
      throw ReadFailure(errno: errno)
    }
  }
}
