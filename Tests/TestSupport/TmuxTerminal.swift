/// A real terminal of a fixed size, with a program in it: a tmux server of its own.
///
/// Tests wait for what they expect to see, never for a time.
public final class TmuxTerminal {
  private let socket: String
  private let folder: TemporaryFolder

  /// Starts a program; its exit status is shown once it has ended, and the screen stays.
  public init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    socket = folder.path("socket")
    let variables = ["LC_ALL": "C.UTF-8", "PS1": "$ "].merging(environment) { $1 }
      .map { "\($0)=\(Self.quoted($1))" }.joined(separator: " ")
    let command = "env \(variables) " + arguments.map(Self.quoted).joined(separator: " ")
    _ = try folder.write(
      "trap : INT\n\(command)\necho \"[exit $?]\"\nstty -a >\(folder.path("stty"))\ncat\n",
      to: "run")
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "sh \(folder.path("run"))",
    ])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// What is on the screen now.
  public func screen() throws -> String { try tmux(["capture-pane", "-p"]).output }

  /// Waits until the screen holds all of some texts; returns the screen, or `nil` after the deadline.
  ///
  /// A screen that holds one of them may be half drawn: what else is expected on it has to be
  /// waited for as well.
  public func wait(for texts: String..., deadlineSeconds: Int = 60) throws -> String? {
    try wait(deadlineSeconds: deadlineSeconds) { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen is as a condition wants it.
  public func wait(deadlineSeconds: Int = 60, until condition: (String) -> Bool) throws -> String? {
    var screen = ""
    let isReached = try Deadline(seconds: deadlineSeconds).wait {
      screen = try self.screen()
      return condition(screen)
    }
    return isReached ? screen : nil
  }

  /// Types text as it stands.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Presses keys by their tmux names, such as `Enter`, `Space`, `C-c`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The settings of the terminal line after the program has ended.
  public var lineSettings: String { folder.text(of: "stty") ?? "" }

  /// Whether the program shows its screen on the terminal's second page.
  public func isOnSecondPage() throws -> Bool {
    try tmux(["display-message", "-p", "#{alternate_on}"]).output.hasPrefix("1")
  }

  /// The process id of the program whose command line holds a text.
  public func process(named name: String) throws -> Int32? {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"]).output.prefix { $0.isNumber }
    let children = try ChildProcess.run(["pgrep", "-P", String(shell), "-f", name]).output
    return children.split(separator: "\n").first.flatMap { Int32($0) }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess.run(["tmux", "-S", socket] + arguments)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
