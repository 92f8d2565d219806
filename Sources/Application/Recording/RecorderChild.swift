import FileAccess
import Parallel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that records, with the ends of what it says.
struct RecorderChild {
  /// What it writes, and what it complains of; both never make a reader wait.
  let sound: Int32
  let messages: Int32
  private let process: pid_t

  /// How long it may take to end once it was asked to.
  private static let endingMilliseconds = 200
  /// How long it may take to end by itself once it has written all.
  private static let leavingMilliseconds = 2000
  private static let chunkBytes = 65_536

  /// Starts it; `nil` where it cannot be started.
  init?(_ words: [String]) {
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&output) else { return nil }
    guard ChildProgram.makePipe(&errors) else {
      output.forEach { close($0) }
      return nil
    }
    let started = ChildProgram.start(words, output: output[1], errors: errors[1])
    close(output[1])
    close(errors[1])
    guard let started else {
      close(output[0])
      close(errors[0])
      return nil
    }
    for end in [output[0], errors[0]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    process = started
    sound = output[0]
    messages = errors[0]
  }

  /// What has come at one end: empty for nothing yet, `nil` for nothing any more.
  static func bytes(from descriptor: Int32) -> [UInt8]? {
    var isOver = false
    let bytes = [UInt8](unsafeUninitializedCapacity: chunkBytes) { buffer, count in
      let got = read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, got)
      isOver = got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)
    }
    return isOver ? nil : bytes
  }

  /// Ends it and all that it started, and takes leave of it.
  ///
  /// - Returns: its status, 0 for well.
  @discardableResult
  func end() -> Int32 {
    kill(-process, SIGTERM)
    var status: Int32 = 0
    for _ in 0..<Self.endingMilliseconds {
      let result = waitpid(process, &status, WNOHANG)
      if result == process || (result < 0 && errno != EINTR) {
        // What it started may run on, and hold the microphone.
        kill(-process, SIGKILL)
        return status
      }
      poll(nil, 0, 1)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Takes leave of a program that has closed its output; one that runs on is ended.
  ///
  /// - Parameter isOver: whether it has closed its output, and is about to end by itself.
  /// - Returns: its status, 0 for well.
  func endWhenDone(isOver: Bool) -> Int32 {
    guard isOver else { return end() }
    var status: Int32 = 0
    for _ in 0..<Self.leavingMilliseconds {
      let result = waitpid(process, &status, WNOHANG)
      if result == process || (result < 0 && errno != EINTR) {
        kill(-process, SIGKILL)
        return status
      }
      poll(nil, 0, 1)
    }
    return end()
  }

  /// Lets everything else on the machine go first.
  func giveWay(by steps: Int32) {
    // PRIO_PROCESS, which glibc gives a type that its own function does not take.
    _ = setpriority(0, id_t(process), steps)
  }

  /// Lets go of its ends.
  func letGo() {
    close(sound)
    close(messages)
  }
}
