#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the handler writes; a handler has no other way to reach anything.
nonisolated(unsafe) private var writingEnd: Int32 = -1

/// The signal that asks the program to end, once one has come.
nonisolated(unsafe) private var endingNumber: Int32 = 0

/// Whether the loop has taken it from the pipe.
nonisolated(unsafe) private var isEndingNoticed = false

nonisolated(unsafe) private var tickCount = 0

/// Writes the number of the signal; like all below, only what a handler may call (signal-safety(7)).
private func noteSignal(_ number: Int32) {
  let code = errno
  if endingNumber != 0, number == SIGALRM {
    tick()
  } else {
    if SignalPipe.isEnding(number), endingNumber == 0 {
      endingNumber = number
      var timer = itimerval(
        it_interval: timeval(tv_sec: 0, tv_usec: 300_000),
        it_value: timeval(tv_sec: 0, tv_usec: 350_000))
      // ITIMER_REAL, which glibc gives a type that its own function does not take.
      setitimer(0, &timer, nil)
    }
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writingEnd, &byte, 1)
  }
  errno = code
}

/// Makes sure that the program ends even if its output blocks or its work takes long.
///
/// First what is written goes nowhere; a loop that does not come back even then is not waited for, as
/// what was said is on the disk.
private func tick() {
  tickCount += 1
  var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
  if poll(&output, 1, 0) == 0 {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    dup2(nowhere, STDOUT_FILENO)
    close(nowhere)
  } else if tickCount > 1, !isEndingNoticed {
    _exit(128 + endingNumber)
  }
}

/// Signals as bytes in a pipe, so that one poll waits for them and for input.
///
/// There is one in a program, for as long as it runs.
struct SignalPipe {
  /// Readable when a signal has come.
  let descriptor: Int32

  /// The signals that end a program by default and are no crash.
  private static let ending: [Int32] = {
    var numbers = [
      SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
    ]
    #if canImport(Glibc)
      numbers += [SIGPOLL, SIGPWR, SIGSTKFLT]
    #endif
    return numbers
  }()

  /// Whether a signal asks the program to end.
  static func isEnding(_ number: Int32) -> Bool { ending.contains(number) }

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
    let numbers = bytes.prefix(max(0, count)).map { Int32($0) }
    if numbers.contains(where: Self.isEnding) { isEndingNoticed = true }
    return numbers
  }
}
