import FileAccess
import Frames

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the user's editor on a file, or the program that opens an address, and waits for it.
enum EditorLauncher {
  /// Editors that take `+LINE` before the file.
  private static let lineAware: Set<String> = [
    "vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ne", "mg",
    "jed",
  ]

  /// The words of the command: an argument vector, never a line for a shell.
  static func command(editor: [String], path: String, line: Int) -> [String] {
    let name = editor.first?.split(separator: "/").last.map(String.init) ?? ""
    // Whatever a name begins with, a dash or a plus, is part of a name behind a folder only.
    let path = path.hasPrefix("/") ? path : "./\(path)"
    return editor + (lineAware.contains(name) && line > 1 ? ["+\(line)", path] : [path])
  }

  /// The words of the command that opens an address as the desktop does.
  ///
  /// An address begins with its scheme, so it is never an option.
  static func command(opening address: WebAddress) -> [String] {
    #if os(macOS)
      ["open", address.text]
    #else
      ["xdg-open", address.text]
    #endif
  }

  /// - Returns: whether the editor could be started.
  static func run(_ command: [String]) -> Bool { status(of: command) != nil }

  /// Runs a command to its end.
  ///
  /// - Returns: the status that it ended with, 128 and more for a signal; `nil` where it could not be
  ///   started.
  static func status(of command: [String]) -> Int32? {
    var words = command.map { SystemPath.withCString($0) { strdup($0) } } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    UsualSignals.set(in: &attributes)
    var child = pid_t()
    guard let program = words[0],
      ChildProgram.whenWritten({
        posix_spawnp(&child, program, nil, &attributes, &words, environ)
      }) == 0
    else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
