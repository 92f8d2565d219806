import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a recorder and keeps its sound as a WAV file, as a recording of an oral is to be kept.
struct Recording {
  struct Failure: Error {
    let errno: Int32
  }

  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let file: Int32
  private let recorder: pid_t
  /// What the recorder writes to its output, and to its error output.
  private var output: Int32
  private var errors: Int32
  private var take = RecordingTake(startedAtMilliseconds: 0)
  private var sound = HeardSound()
  private var line: [UInt8] = []

  /// - Parameters:
  ///   - path: of the WAV file, which must not be there.
  ///   - command: the recorder and its arguments.
  init(path: String, command: [String]) throws {
    file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(errno: errno) }
    var ends: [Int32] = [-1, -1, -1, -1]
    let isOpen = ends.withUnsafeMutableBufferPointer { ends in
      guard let base = ends.baseAddress else { return false }
      return pipe(base) == 0 && pipe(base + 2) == 0
    }
    guard isOpen else { throw Failure(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[3], STDERR_FILENO)
    let words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, command[0], &actions, nil, words, environ)
    guard failure == 0 else { throw Failure(errno: failure) }
    close(ends[1])
    close(ends[3])
    recorder = child
    output = ends[0]
    errors = ends[2]
    start = clock.now
    put(WAVHeader.bytes(soundBytes: 0), at: 0)
  }

  private var nowMilliseconds: Int {
    let (seconds, attoseconds) = start.duration(to: clock.now).components
    return Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  /// Records until the recorder ends or so many milliseconds are over; tells on the way, then what was heard.
  mutating func run(milliseconds limit: Int) throws {
    while take.cause == nil {
      let now = nowMilliseconds
      guard now < limit else {
        try carryOut(take.take(.stopped, atMilliseconds: now))
        break
      }
      var polled = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      ]
      let next = min(take.nextLookMilliseconds(after: now) ?? limit, limit)
      poll(&polled, 2, Int32(clamping: next - now))
      if polled[1].revents != 0 { try readErrors() }
      if polled[0].revents != 0, take.cause == nil { try readSound() }
      try carryOut(take.take(.silence, atMilliseconds: nowMilliseconds))
    }
    report()
  }

  private mutating func readSound() throws {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &bytes, bytes.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      return try carryOut(take.take(.exited(status: 0), atMilliseconds: nowMilliseconds))
    }
    sound.feed(bytes[..<count])
    try carryOut(
      take.take(.sound(Array(bytes[..<count])), atMilliseconds: nowMilliseconds))
  }

  private mutating func readErrors() throws {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(errors, &bytes, bytes.count)
    guard count > 0 else {
      errors = -1
      return
    }
    for byte in bytes[..<count] {
      // Times stand in one line that is written over again and again.
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        let message = String(decoding: line, as: UTF8.self)
        line = []
        try carryOut(take.take(.message(message), atMilliseconds: nowMilliseconds))
      } else if line.count < 512 {
        line.append(byte)
      }
    }
  }

  private mutating func carryOut(_ actions: [RecordingAction]) throws {
    for action in actions {
      switch action {
      case .append(let bytes):
        let place = WAVHeader.byteCount + take.soundBytes - bytes.count
        if !put(bytes, at: place) {
          return try carryOut(take.take(.diskFull, atMilliseconds: nowMilliseconds))
        }
      case .synchronise(let bytes):
        _ = put(WAVHeader.bytes(soundBytes: bytes), at: 0)
        fdatasync(file)
      case .end:
        kill(recorder, SIGTERM)
        var status: Int32 = 0
        while waitpid(recorder, &status, 0) < 0, errno == EINTR {}
      case .tell(let notice):
        print("{\"notice\":\"\(Self.name(of: notice))\",\"at\":\(nowMilliseconds)}")
      }
    }
  }

  private static func name(of notice: RecordingNotice) -> String {
    switch notice {
    case .recording: "recording"
    case .noSoundYet: "no sound yet"
    case .stalled: "stalled"
    case .muted: "muted"
    case .heardAgain: "heard again"
    case .ended(let cause): "ended: \(cause.rawValue)"
    }
  }

  @discardableResult
  private func put(_ bytes: [UInt8], at place: Int) -> Bool {
    pwrite(file, bytes, bytes.count, off_t(place)) == bytes.count
  }

  private mutating func report() {
    let began = take.table.milliseconds(atByte: 0).map { "\($0)" } ?? "null"
    let drift = take.table.driftPartsPerMillion.map { "\($0)" } ?? "null"
    let middle = take.table.byte(atMilliseconds: nowMilliseconds / 2) ?? 0
    print(
      "{\"began\":\(began),\"drift_ppm\":\(drift),\"bytes\":\(take.soundBytes),"
        + "\"middle_byte\":\(middle)}")
    print(sound.json(pauseMilliseconds: VoiceMeasures.longPauseMilliseconds))
  }
}
