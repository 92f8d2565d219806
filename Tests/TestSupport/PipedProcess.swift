import CProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is talked to line by line through a pipe, without a terminal.
///
/// Tests wait for what they expect to read, never for a time.
public final class PipedProcess {
  private let folder: TemporaryFolder
  private let child: pid_t
  private var input: Int32
  private var isReaped = false

  /// A step of the operating system that failed.
  public struct Failure: Error {
    public let step: String
  }

  /// Starts a program.
  ///
  /// - Parameter arguments: the program's path and its arguments; never a shell line.
  public init(_ arguments: [String]) throws {
    folder = try TemporaryFolder()
    for name in ["output", "errors"] { _ = try folder.write("", to: name) }
    var ends: [Int32] = [-1, -1]
    guard cp_pipe(&ends) == 0 else { throw Failure(step: "pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, 1, folder.path("output"), O_WRONLY | O_APPEND, 0)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path("errors"), O_WRONLY | O_APPEND, 0)
    let words = arguments.map { strdup($0) } + [nil]
    let variables =
      ChildProcess.environment(below: folder.path("config")).map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var started = pid_t()
    guard let program = words[0],
      posix_spawnp(&started, program, &actions, nil, words, variables) == 0
    else { throw Failure(step: "posix_spawnp") }
    close(ends[0])
    child = started
    input = ends[1]
  }

  deinit {
    finishInput()
    if !isReaped {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
  }

  public var output: String { folder.text(of: "output") ?? "" }
  public var errors: String { folder.text(of: "errors") ?? "" }

  /// Sends lines, each with its line break.
  ///
  /// To a program that has ended nothing is sent: the signal of its closed pipe would end all tests.
  public func send(_ lines: String...) {
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer {
      var now = timespec()
      while sigtimedwait(&pipe, nil, &now) == SIGPIPE {}
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    for line in lines {
      let bytes = Array((line + "\n").utf8)
      _ = write(input, bytes, bytes.count)
    }
  }

  /// The input ends here.
  public func finishInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  public func send(signal: Int32) { kill(child, signal) }

  /// Waits until the output holds a text; returns whether it came before the deadline.
  public func wait(for text: String, deadlineSeconds: Int = 30) -> Bool {
    Deadline(seconds: deadlineSeconds).wait { output.contains(text) }
  }

  /// Waits for the end of the program, and makes one after the deadline.
  ///
  /// - Returns: its exit status, or 128 and the signal that ended it.
  public func waitForEnd(deadlineSeconds: Int = 30) -> Int32 {
    var raw: Int32 = 0
    if !Deadline(seconds: deadlineSeconds).wait(until: { waitpid(child, &raw, WNOHANG) != 0 }) {
      kill(child, SIGKILL)
      waitpid(child, &raw, 0)
    }
    isReaped = true
    let signal = raw & 0x7F
    return signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
  }
}
