import CProcess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A client of a tmux server of its own, which is talked to in tmux's control mode.
///
/// One process serves a whole test: commands go down a pipe, and tmux tells by itself when the program
/// has written something (tmux(1), "CONTROL MODE").
final class TmuxClient {
  /// What tmux did not do, and what it said to that.
  struct Failure: Error {
    let command: String
    let answer: String
  }

  private let child: pid_t
  private let connection: Int32
  /// What was read and ends no line yet.
  private var unfinished: [UInt8] = []
  private var lines: [String] = []
  private var hasEnded = false

  #if canImport(Glibc)
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
    private static let noSignal = MSG_NOSIGNAL
  #endif

  /// Starts a server at a socket, with one session in which a shell command runs.
  init(socket: String, columns: Int, rows: Int, command: String) throws {
    // Writing to a pipe after tmux has ended would end the tests with a signal; to a socket, it would not.
    var ends: [Int32] = [-1, -1]
    guard cp_socket_pair(&ends) == 0 else {
      throw Failure(command: "socketpair", answer: "\(errno)")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let arguments = [
      "tmux", "-S", socket, "-f", "/dev/null", "-C", "new-session", "-x", "\(columns)",
      "-y", "\(rows)", command,
    ]
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started = pid_t()
    let status = posix_spawnp(&started, "tmux", &actions, nil, words, environ)
    close(ends[1])
    child = started
    connection = ends[0]
    guard status == 0 else {
      hasEnded = true
      throw Failure(command: "tmux", answer: "cannot start: \(status)")
    }
    waitForSession()
  }

  /// Waits until the client is attached to its session: what is asked before has "no current target".
  private func waitForSession() {
    let deadline = Deadline(seconds: 60)
    while !hasEnded, !deadline.isOver {
      while !lines.isEmpty {
        if lines.removeFirst().hasPrefix("%session-changed ") { return }
      }
      receive(millisecondsAtMost: deadline.millisecondsLeft)
    }
  }

  deinit {
    // Not `kill-server`: the threads on which tests run block the signal by which a server ends itself, and
    // it inherits that. Once it is gone, what ran in it has no terminal any more and ends as well.
    if !hasEnded, let answer = try? run("display-message", "-p", "#{pid}"),
      let server = pid_t(answer.prefix { $0.isNumber })
    {
      kill(server, SIGKILL)
    }
    close(connection)
    guard child > 0 else { return }
    // A client that does not hear of it is not waited for.
    let deadline = Deadline(seconds: 10)
    if deadline.wait(until: { waitpid(child, nil, WNOHANG) != 0 }) { return }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }

  /// Has tmux do a command; returns the lines that it answers, each with its line break.
  @discardableResult
  func run(_ words: String...) throws -> String {
    try run(words)
  }

  @discardableResult
  func run(_ words: [String]) throws -> String {
    let command = words.map(Self.quoted).joined(separator: " ")
    try write(command + "\n")
    var answer: String?
    var isOwn = false
    let deadline = Deadline(seconds: 60)
    while !deadline.isOver {
      while !lines.isEmpty {
        let line = lines.removeFirst()
        if answer == nil {
          // "%begin time number flags": the flag 1 marks an answer to what this client asked.
          guard line.hasPrefix("%begin ") else { continue }
          isOwn = line.hasSuffix(" 1")
          answer = ""
        } else if line.hasPrefix("%end ") || line.hasPrefix("%error ") {
          let whole = answer ?? ""
          answer = nil
          guard isOwn else { continue }
          guard line.hasPrefix("%end ") else { throw Failure(command: command, answer: whole) }
          return whole
        } else {
          answer?.append(line + "\n")
        }
      }
      guard !hasEnded else { break }
      receive(millisecondsAtMost: deadline.millisecondsLeft)
    }
    throw Failure(command: command, answer: hasEnded ? "tmux has ended" : "no answer")
  }

  /// Waits until tmux tells something, in most cases that the program has written; not for ever.
  func waitForNews(millisecondsAtMost: Int) {
    // What stands behind the last answer is newer than that answer.
    if lines.isEmpty { receive(millisecondsAtMost: millisecondsAtMost) }
    lines.removeAll()
  }

  private func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Self.noSignal)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(command: text, answer: "cannot write: \(errno)") }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads what has come, or waits for something to come.
  private func receive(millisecondsAtMost: Int) {
    var waited = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, Int32(millisecondsAtMost)) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(connection, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else {
      hasEnded = true
      return
    }
    unfinished += buffer.prefix(count)
    var parts = unfinished.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    unfinished = Array(parts.removeLast())
    lines += parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A word as tmux's own command language takes it: in single quotes nothing means anything.
  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
