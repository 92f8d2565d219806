import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that says something, in a process group of its own so that all of it can be silenced.
final class VoiceChild {
  /// A descriptor to watch: it can be read when the program has ended; -1 once that tells no more.
  private(set) var descriptor: Int32
  private let process: pid_t
  private var status: Int32?
  private var hasClosedOutput = false

  /// A text beyond this would have to be written bit by bit; no question is as long.
  private static let longestTextBytes = 16_384
  private static let endingMilliseconds = 20

  /// Starts the program and gives it the text; `nil` where it cannot be started.
  init?(_ words: [String], text: String) {
    guard !words.isEmpty else { return nil }
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&input) else { return nil }
    guard ChildProgram.makePipe(&output) else {
      input.forEach { close($0) }
      return nil
    }
    _ = fcntl(output[0], F_SETFL, O_NONBLOCK)
    // A pipe takes all of it before anybody reads, and as long as we hold the other end no signal can come.
    let bytes = Array(text.utf8.prefix(Self.longestTextBytes))
    _ = fcntl(input[1], F_SETFL, O_NONBLOCK)
    _ = write(input[1], bytes, bytes.count)
    close(input[1])
    let started = ChildProgram.start(words, input: input[0], output: output[1])
    close(input[0])
    close(output[1])
    guard let started else {
      close(output[0])
      return nil
    }
    process = started
    descriptor = output[0]
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// How it ended, 0 for well; `nil` as long as it runs.
  func ended() -> Int32? {
    if let status { return status }
    if reap() { return status }
    drain()
    // Its output closes a moment before it has ended: whoever was woken by that would miss the end.
    if descriptor < 0, !hasClosedOutput {
      hasClosedOutput = true
      for _ in 0..<Self.endingMilliseconds where !reap() { poll(nil, 0, 1) }
    }
    return status
  }

  private func reap() -> Bool {
    var raw: Int32 = 0
    let result = waitpid(process, &raw, WNOHANG)
    if result == 0 || (result < 0 && errno == EINTR) { return status != nil }
    if status == nil { status = result < 0 ? -1 : raw }
    return true
  }

  /// Reads what it prints; after the end of that there is nothing to watch, though it may run on.
  private func drain() {
    guard descriptor >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 { continue }
      if count == 0 {
        close(descriptor)
        descriptor = -1
      }
      return
    }
  }

  /// Silences it and all that it started.
  func silence() {
    if status == nil { kill(-process, SIGKILL) }
  }
}
