#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is run to its end, with what it wrote.
public struct ChildProcess: Sendable {
  public let status: Int32
  public let output: String
  public let errors: String

  /// Runs a program without a terminal.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments; never a shell line.
  ///   - environment: variables that are added to the test's own.
  ///   - input: what the program reads on standard input.
  public static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> ChildProcess {
    let folder = try TemporaryFolder()
    for (name, text) in [("input", input), ("output", ""), ("errors", "")] {
      _ = try folder.write(text, to: name)
    }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let truncating = O_WRONLY | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, folder.path("input"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, folder.path("output"), truncating, 0)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path("errors"), truncating, 0)

    var child = pid_t()
    let words = arguments.map { strdup($0) } + [nil]
    let variables =
      Self.environment(adding: environment, below: folder.path("config")).map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    guard let program = words[0],
      posix_spawnp(&child, program, &actions, nil, words, variables) == 0
    else {
      return ChildProcess(status: 127, output: "", errors: "cannot start \(arguments)")
    }
    var raw: Int32 = 0
    while waitpid(child, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    return ChildProcess(
      status: signal == 0 ? (raw >> 8) & 0xFF : 128 + signal,
      output: folder.text(of: "output") ?? "", errors: folder.text(of: "errors") ?? "")
  }

  /// The test's own environment with variables added to it.
  ///
  /// - Parameter configuration: a folder that stands in for the one of the person's configuration, so
  ///   that it decides nothing and nothing is written to it.
  static func environment(
    adding added: [String: String] = [:], below configuration: String
  ) -> [String] {
    let added = ["XDG_CONFIG_HOME": configuration].merging(added) { $1 }
    var lines: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      let name = text.prefix { $0 != "=" }
      if added[String(name)] == nil { lines.append(text) }
      next += 1
    }
    return lines + added.map { "\($0)=\($1)" }
  }
}
