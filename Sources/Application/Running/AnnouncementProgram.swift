import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands announcements to a program of the person's choice, such as a speech synthesiser.
///
/// The program gets the text as its last argument and never goes through a shell. One runs at a
/// time; the caller is never blocked and calls `collect` whenever it wakes up.
final class AnnouncementProgram {
  /// Announcements that wait beyond this number make the oldest go: old news helps nobody.
  static let queueLimit = 20

  /// So many failures in a row are not an accident.
  static let failureLimit = 3

  private let words: [String]
  private var waiting: [String] = []
  private var child: pid_t?
  private var hasFailed = false
  private var failuresInARow = 0
  private var untoldFailure: String?

  /// - Parameter command: the program and its arguments, split at spaces; `nil` without any word.
  init?(command: String) {
    words = command.split(separator: " ").map(String.init)
    if words.isEmpty { return nil }
  }

  /// Whether something is being said or waits to be.
  var isBusy: Bool { child != nil || !waiting.isEmpty }

  /// The name of the program once, after it has been given up.
  func takeFailure() -> String? {
    defer { untoldFailure = nil }
    return untoldFailure
  }

  func hand(_ text: String) {
    guard !hasFailed else { return }
    waiting.append(text)
    if waiting.count > Self.queueLimit { waiting.removeFirst() }
    collect()
  }

  /// Takes leave of a program that has ended, and starts the next one.
  func collect() {
    reap()
    while child == nil, !waiting.isEmpty { start(waiting.removeFirst()) }
  }

  private func reap() {
    guard let running = child else { return }
    var status: Int32 = 0
    let ended = waitpid(running, &status, WNOHANG)
    if ended == 0 || (ended < 0 && errno == EINTR) { return }
    child = nil
    // Zero stands for an exit of its own with status 0. One that failed says nothing of the next.
    failuresInARow = status == 0 ? 0 : failuresInARow + 1
    if failuresInARow == Self.failureLimit { giveUp() }
  }

  /// There is no such program, or none that works.
  private func giveUp() {
    hasFailed = true
    waiting = []
    untoldFailure = words.first
  }

  /// The text as an argument that no program takes for an option of its own.
  static func argument(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isPlain = first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return isPlain ?? true ? text : " " + text
  }

  private func start(_ text: String) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What the program prints would run into the screen, and what is typed is not for it.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    UsualSignals.set(in: &attributes)

    let arguments =
      (words + [Self.argument(text)]).map { SystemPath.withCString($0) { strdup($0) } } + [nil]
    defer { for argument in arguments { free(argument) } }
    var started = pid_t()
    let failure = ChildProgram.whenWritten {
      posix_spawnp(&started, words[0], &actions, &attributes, arguments, environ)
    }
    guard failure == 0 else { return giveUp() }
    child = started
  }
}
