import Screens
import SessionEngine
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines of standard input, be it a terminal, a pipe or a file, and signals.
final class LineSource {
  /// Why a wait is over.
  enum Wake {
    case line(String)
    case timeout
    case endOfInput
    /// A signal asks the program to end.
    case ending(signal: Int32)
    /// The program was stopped when the clocks showed that, and goes on.
    case continued(since: ClockSample)
    /// A child has ended.
    case other
  }

  private let signals: SignalPipe
  private var buffer = LineBuffer()
  private(set) var hasEnded = false

  init() {
    // A standard stream that was closed would give its number to the pipe of the signals.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
    signals = SignalPipe()
  }

  /// Sleeps until there is a line, a signal or the time is over.
  ///
  /// - Parameters:
  ///   - milliseconds: `nil` to wait without end.
  ///   - wantsLines: whether input counts; signals always do.
  ///   - descriptors: what else to wake up for when it can be read; negative ones are nothing.
  func wait(
    milliseconds: Int?, wantsLines: Bool = true, watching descriptors: [Int32] = []
  ) -> Wake {
    if let wake = signalWake() { return wake }
    if wantsLines, let wake = bufferedWake() { return wake }
    var polled = [pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)]
    // A negative one is passed over.
    polled.append(
      pollfd(fd: wantsLines ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0))
    polled += descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&polled, nfds_t(polled.count), milliseconds.map { Int32(clamping: $0) } ?? -1)
    if let wake = signalWake() { return wake }
    if ready == 0 { return .timeout }
    guard ready > 0, wantsLines, polled[1].revents != 0 else { return .other }
    readInput()
    return bufferedWake() ?? .other
  }

  /// What came by signal; nothing of it may be dropped, or a child that has ended is never noticed.
  private func signalWake() -> Wake? {
    let numbers = signals.take()
    if let number = numbers.first(where: SignalPipe.isEnding) {
      return .ending(signal: number)
    }
    if numbers.contains(SIGTSTP) {
      let sample = SessionClock.sample()
      signals.stop()
      return .continued(since: sample)
    }
    return numbers.isEmpty ? nil : .other
  }

  private func bufferedWake() -> Wake? {
    if let line = buffer.nextLine() { return .line(line) }
    return hasEnded ? .endOfInput : nil
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 { return buffer.append(bytes[..<count]) }
    if count < 0, [EINTR, EAGAIN].contains(errno) { return }
    hasEnded = true
    buffer.finish()
  }
}
