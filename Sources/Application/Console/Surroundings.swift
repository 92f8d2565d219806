import ExamModel
import FileAccess
import Terminal
import TextSearch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the environment says, read once at the edge and handed on as values.
package struct Surroundings {
  private let variables: [(name: String, value: String)]

  init(variables: [(name: String, value: String)]) { self.variables = variables }

  /// The process's own environment.
  package static let process: Surroundings = {
    let names = [
      "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
      "HOME", "VISUAL", "EDITOR", "PATH", "TERM", "PULSE_SERVER", "XDG_RUNTIME_DIR",
      "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "TMUX", "STY", "VTE_VERSION", "KONSOLE_VERSION",
      "WT_SESSION", "KITTY_WINDOW_ID", "TMPDIR",
    ]
    return Surroundings(
      variables: names.compactMap { name in
        getenv(name).map { (name, SystemPath.text($0)) }
      })
  }()

  private func value(_ name: String) -> String? {
    variables.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// The variables of those names that are there, as a child finds them.
  func variables(_ names: [String]) -> [String] {
    names.compactMap { name in value(name).map { "\(name)=\($0)" } }
  }

  /// Where files are made that are gone after the run.
  var temporaryFolder: String { value("TMPDIR") ?? "/tmp" }

  /// English for an English locale, French for every other, as the exam is French.
  package var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.hasPrefix("en") ? .english : .french
  }

  /// The encoding that the locale names for the terminal, where it is not UTF-8, such as `ISO-8859-1`.
  ///
  /// `nil` where none is named: most terminals without a locale show UTF-8 all the same.
  var foreignCharset: String? {
    let locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    let parts = locale.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let named = parts[0].split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init)
    guard let charset = named ?? (parts.count > 1 && parts[1] == "euro" ? "ISO-8859-15" : nil)
    else { return nil }
    let plain = charset.lowercased().filter { $0.isLetter || $0.isNumber }
    return plain.hasPrefix("utf8") || plain.contains("ascii") || plain.hasPrefix("ansix34")
      ? nil : charset
  }

  func isColored(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: value("NO_COLOR") == nil
    }
  }

  /// What the terminal is known to support.
  var terminalKind: TerminalKind { TerminalKind(value) }

  /// Whether to emit links; if nobody decided, the terminal's support does.
  func hasLinks(_ isWanted: Bool?) -> Bool { isWanted ?? terminalKind.hasLinks }

  /// Where data is kept, by the XDG base directory specification; `nil` without a home.
  var dataFolder: String? {
    if let folder = value("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder + "/oralblanc" }
    return value("HOME").map { $0 + "/.local/share/oralblanc" }
  }

  var homeFolder: String? { value("HOME") }

  /// Where the configuration is, by the XDG base directory specification; `nil` without a home.
  var configurationPath: String? {
    let name = "/oralblanc/config.yaml"
    if let folder = value("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + name }
    return homeFolder.map { $0 + "/.config" + name }
  }

  /// The command line of the person's editor, split at spaces, never given to a shell.
  var editor: [String] {
    let command = value("VISUAL") ?? value("EDITOR") ?? "vi"
    return command.split(separator: " ").map(String.init)
  }

  /// Whether the user named an editor.
  var namesEditor: Bool { value("VISUAL") ?? value("EDITOR") != nil }

  /// The folders searched for programs.
  var programFolders: String? { value("PATH") }

  var terminalName: String? { value("TERM") }

  /// Where the sound server is, if it is not in its usual place.
  var pulseServer: String? { value("PULSE_SERVER") }

  /// Where the sockets of the person's own servers are.
  var runtimeFolder: String { value("XDG_RUNTIME_DIR") ?? "/run/user/\(getuid())" }

  /// The width of the terminal that the output goes to; 80 where it goes elsewhere.
  package static var terminalColumns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
