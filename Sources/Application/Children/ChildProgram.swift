import CProcess
import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Starts programs, each in a process group of its own so that all of it can be ended.
enum ChildProgram {
  /// A pipe that no child inherits by itself: a program that held the end of another's would never hear
  /// it end.
  static func makePipe(_ ends: inout [Int32]) -> Bool {
    cp_pipe(&ends) == 0
  }

  /// Starts a program with its arguments; `nil` where it cannot be started.
  ///
  /// - Parameters:
  ///   - input: what it reads; `nil` for nothing.
  ///   - errors: where it complains; `nil` for nowhere, since it would run into the screen.
  ///   - environment: all that it finds in its environment; `nil` for our own.
  static func start(
    _ words: [String], input: Int32? = nil, output: Int32, errors: Int32? = nil,
    environment: [String]? = nil
  ) -> pid_t? {
    guard let program = words.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    // What it prints would run into the screen.
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if let errors {
      posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    UsualSignals.set(in: &attributes)
    var flags: Int16 = 0
    posix_spawnattr_getflags(&attributes, &flags)
    posix_spawnattr_setflags(&attributes, flags | Int16(POSIX_SPAWN_SETPGROUP))
    let arguments = words.map { SystemPath.withCString($0) { strdup($0) } } + [nil]
    defer { for argument in arguments { free(argument) } }
    let variables = environment.map { $0.map { SystemPath.withCString($0) { strdup($0) } } + [nil] }
    defer { for variable in variables ?? [] { free(variable) } }
    var child = pid_t()
    let failure = SystemPath.withCString(program) { name in
      whenWritten {
        if let variables {
          posix_spawnp(&child, name, &actions, &attributes, arguments, variables)
        } else {
          posix_spawnp(&child, name, &actions, &attributes, arguments, environ)
        }
      }
    }
    return failure == 0 ? child : nil
  }

  /// Starts a program, again and again while its file is open for writing.
  ///
  /// Somebody may be installing it, and a process that is about to become another program holds
  /// whatever its parent had open. Either is over within moments.
  ///
  /// - Parameters:
  ///   - pause: waits before the next attempt.
  ///   - spawn: tries to start it.
  /// - Returns: 0, or the error number of the last attempt.
  static func whenWritten(
    pause: () -> Void = { _ = poll(nil, 0, 10) }, _ spawn: () -> Int32
  ) -> Int32 {
    for _ in 1..<mostAttempts {
      let failure = spawn()
      guard failure == ETXTBSY else { return failure }
      pause()
    }
    return spawn()
  }

  private static let mostAttempts = 100
}
