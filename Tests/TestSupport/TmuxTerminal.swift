/// A real terminal of a fixed size, with a program in it: a tmux server of its own.
///
/// Tests wait for what they expect to see, never for a time.
public final class TmuxTerminal {
  private let folder: TemporaryFolder
  private let tmux: TmuxClient

  /// The longest time between two looks, in milliseconds: a condition may see more than the screen.
  private static let longestPauseMilliseconds = 50

  /// Starts a program; its exit status is shown once it has ended, and the screen stays.
  public init(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    // Nobody's own configuration decides what a test sees, and no test writes to it.
    let variables = [
      "LC_ALL": "C.UTF-8", "PS1": "$ ", "XDG_CONFIG_HOME": folder.path("config"),
    ].merging(environment) { $1 }
      .map { "\($0)=\(Self.quoted($1))" }.joined(separator: " ")
    let command = "env \(variables) " + arguments.map(Self.quoted).joined(separator: " ")
    // A program that outlives the folder of its sessions saves them where it was started: nowhere else.
    _ = try folder.write(
      "cd '\(folder.path)'\ntrap : INT\n\(command)\necho \"[exit $?]\"\nstty -a >\(folder.path("stty"))\ncat\n",
      to: "run")
    tmux = try TmuxClient(
      socket: folder.path("socket"), columns: columns, rows: rows,
      command: "sh \(folder.path("run"))")
  }

  /// What is on the screen now.
  public func screen() throws -> String { try tmux.run("capture-pane", "-p") }

  /// Waits until the screen holds all of some texts; returns the screen, or `nil` after the deadline.
  ///
  /// A screen that holds one of them may be half shown: what else is expected on it has to be
  /// waited for as well.
  public func wait(for texts: String..., deadlineSeconds: Int = 60) throws -> String? {
    try wait(deadlineSeconds: deadlineSeconds) { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen is as a condition wants it.
  public func wait(deadlineSeconds: Int = 60, until condition: (String) -> Bool) throws -> String? {
    let deadline = Deadline(seconds: deadlineSeconds)
    while true {
      let screen = try self.screen()
      if condition(screen) { return screen }
      if deadline.isOver { return nil }
      tmux.waitForNews(millisecondsAtMost: Self.longestPauseMilliseconds)
    }
  }

  /// Types text as it stands.
  public func type(_ text: String) throws { try tmux.run("send-keys", "-l", text) }

  /// Sends bytes as they are, as a terminal sends what is no text.
  public func send(_ bytes: [UInt8]) throws {
    try tmux.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Presses keys by their tmux names, such as `Enter`, `Space`, `C-c`.
  public func press(_ keys: String...) throws { try tmux.run(["send-keys"] + keys) }

  public func resize(columns: Int, rows: Int) throws {
    try tmux.run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The settings of the terminal line after the program has ended.
  public var lineSettings: String { folder.text(of: "stty") ?? "" }

  /// Whether the program shows its screen on the terminal's second page.
  public func isOnSecondPage() throws -> Bool {
    try tmux.run("display-message", "-p", "#{alternate_on}").hasPrefix("1")
  }

  /// Whether a mode is on that tmux knows under a name of its formats, such as `mouse_any_flag`.
  public func isAsked(for flag: String) throws -> Bool {
    try tmux.run("display-message", "-p", "#{\(flag)}").hasPrefix("1")
  }

  /// The process id of the program whose command line holds a text.
  public func process(named name: String) throws -> Int32? {
    let shell = try tmux.run("display-message", "-p", "#{pane_pid}").prefix { $0.isNumber }
    let children = try ChildProcess.run(["pgrep", "-P", String(shell), "-f", name]).output
    return children.split(separator: "\n").first.flatMap { Int32($0) }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
