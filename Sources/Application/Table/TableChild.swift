#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A child program at the table, with both ends of the talk; neither ever makes us wait.
final class TableChild {
  /// What it writes.
  let output: Int32
  private var input: [Int32]
  private let process: pid_t

  private static let chunkBytes = 65_536
  /// How long it may take to end once there is nothing more to read.
  private static let endingMilliseconds = 100

  /// Starts it, with nothing of our environment but what it needs to run; `nil` where it cannot be.
  init?(_ words: [String], environment: [String]) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&input) else { return nil }
    guard ChildProgram.makePipe(&output) else {
      input.forEach { close($0) }
      return nil
    }
    for end in [input[1], output[0]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    let started = ChildProgram.start(
      words, input: input[0], output: output[1], environment: environment)
    close(output[1])
    guard let started else {
      input.forEach { close($0) }
      close(output[0])
      return nil
    }
    process = started
    // As long as we hold the end that it reads, writing to one that has gone is no signal.
    self.input = input
    self.output = output[0]
  }

  /// Writes as much as it takes now; returns how much that was.
  func write(_ bytes: [UInt8]) -> Int {
    guard !bytes.isEmpty, input.count == 2 else { return 0 }
    return bytes.withUnsafeBytes { buffer in
      #if canImport(Glibc)
        max(0, Glibc.write(input[1], buffer.baseAddress, buffer.count))
      #else
        max(0, Darwin.write(input[1], buffer.baseAddress, buffer.count))
      #endif
    }
  }

  /// What it has written: empty for nothing yet, `nil` for nothing any more.
  func read() -> [UInt8]? { RecorderChild.bytes(from: output) }

  /// There is nothing more for it to read.
  func closeInput() {
    input.forEach { close($0) }
    input = []
  }

  /// Lets it read to the end, then ends it and all that it started.
  func end() {
    closeInput()
    var status: Int32 = 0
    for step in 0..<2 * Self.endingMilliseconds {
      if step == Self.endingMilliseconds { kill(-process, SIGTERM) }
      let result = waitpid(process, &status, WNOHANG)
      if result == process || (result < 0 && errno != EINTR) {
        kill(-process, SIGKILL)
        close(output)
        return
      }
      poll(nil, 0, 1)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
  }

  /// Ends it at once.
  func kill() {
    closeInput()
    Self.kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
  }

  private func kill(_ group: pid_t, _ signal: Int32) { Self.kill(group, signal) }

  private static func kill(_ group: pid_t, _ signal: Int32) {
    #if canImport(Glibc)
      _ = Glibc.kill(group, signal)
    #else
      _ = Darwin.kill(group, signal)
    #endif
  }
}
