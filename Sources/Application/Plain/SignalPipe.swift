#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the handler writes; a handler has no other way to reach anything.
nonisolated(unsafe) private var writingEnd: Int32 = -1

/// Writes the number of the signal, which is all that a handler may do (signal-safety(7)).
private func noteSignal(_ number: Int32) {
  let code = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(writingEnd, &byte, 1)
  errno = code
}

/// Signals as bytes in a pipe, so that one poll waits for them and for input.
///
/// There is one in a program, for as long as it runs.
struct SignalPipe {
  /// Readable when a signal has come.
  let descriptor: Int32

  static let ending = [SIGINT, SIGTERM, SIGHUP]

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writingEnd = ends[1]
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in Self.ending + [SIGCHLD, SIGTSTP] {
      let previous = signal(number, noteSignal)
      // A program that was started so as not to be stopped is not.
      if number == SIGTSTP, previous.map(Self.ignores) ?? false { signal(number, SIG_IGN) }
      sigaddset(&wanted, number)
    }
    // Whoever started the program may have left them blocked.
    sigprocmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// Stops the program as `SIGTSTP` would have done by itself; returns when it goes on.
  func stop() {
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    signal(SIGTSTP, noteSignal)
  }

  private static func ignores(_ handler: sighandler_t) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// The signals that have come since the last time.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map { Int32($0) }
  }
}
