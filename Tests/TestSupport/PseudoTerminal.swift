#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bare terminal line with a program on it, of which the test itself is the other end.
///
/// Nothing is read from it unless the test does: a terminal that takes no output is one that nobody
/// reads.
public final class PseudoTerminal {
  public let child: pid_t
  private let master: Int32
  private var isReaped = false
  /// Everything that the program has written and the test has read.
  public private(set) var output: [UInt8] = []

  public struct Failure: Error {
    public let step: String
  }

  /// `POSIX_SPAWN_SETSID`, an extension of glibc.
  private static let setSession: Int16 = 0x80

  /// Starts a program on a line of this size.
  public init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What unlockpt(3) and ptsname(3) ask the line, which Glibc's module does not show.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, UInt(0x4004_5431), &isLocked) == 0,
      ioctl(master, UInt(0x8004_5430), &number) == 0
    else { throw Failure(step: "/dev/ptmx") }
    let path = "/dev/pts/\(number)"
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is its own.
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.setSession)

    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    let words =
      ["/usr/bin/env"] + variables.map { "\($0)=\($1)" } + arguments
    let vector = words.map { strdup($0) } + [nil]
    defer { for word in vector { free(word) } }
    var started = pid_t()
    guard posix_spawn(&started, words[0], &actions, &attributes, vector, environ) == 0 else {
      throw Failure(step: "posix_spawn")
    }
    child = started
  }

  deinit {
    if !isReaped {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(master)
  }

  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  public func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Takes what the program has written by now.
  public func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Self.read(master, &bytes)
      guard count > 0 else { return }
      output += bytes[..<count]
    }
  }

  /// Reads until the output holds a text; returns whether it came before the deadline.
  public func wait(for text: String, deadlineSeconds: Int = 60) -> Bool {
    let wanted = Array(text.utf8)
    return Deadline(seconds: deadlineSeconds).wait {
      read()
      return contains(wanted)
    }
  }

  /// Whether the program waits for something, in whatever call.
  public var isAsleep: Bool {
    var bytes = [UInt8](repeating: 0, count: 512)
    let file = open("/proc/\(child)/stat", O_RDONLY)
    defer { close(file) }
    let count = Self.read(file, &bytes)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.split(separator: ") ").last?.hasPrefix("S") == true
  }

  /// Whether the line takes whole lines again, as a shell wants it.
  public var isCanonical: Bool {
    var settings = termios()
    return tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Whether what was read so far leaves the terminal on its first page.
  public var isOnFirstPage: Bool {
    guard let left = last("\u{1B}[?1049l") else { return last("\u{1B}[?1049h") == nil }
    return left > (last("\u{1B}[?1049h") ?? -1)
  }

  /// Waits for the end of the program, reading what it writes or not; `nil` after the deadline.
  ///
  /// - Returns: its exit status, or 128 and the signal that ended it.
  public func waitForEnd(reading: Bool, deadlineSeconds: Int = 60) -> Int32? {
    var raw: Int32 = 0
    let hasEnded = Deadline(seconds: deadlineSeconds).wait {
      if reading { read() }
      return waitpid(child, &raw, WNOHANG) == child
    }
    guard hasEnded else { return nil }
    isReaped = true
    let signal = raw & 0x7F
    return signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
  }

  private func contains(_ wanted: [UInt8]) -> Bool { last(wanted) != nil }

  private func last(_ text: String) -> Int? { last(Array(text.utf8)) }

  private func last(_ wanted: [UInt8]) -> Int? {
    guard output.count >= wanted.count else { return nil }
    return (0...output.count - wanted.count).last {
      output[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  private static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &bytes, bytes.count)
    #else
      Darwin.read(descriptor, &bytes, bytes.count)
    #endif
  }
}
