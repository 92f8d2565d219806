import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the person's editor on a file and waits for its end.
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

  /// - Returns: whether the editor could be started.
  static func run(_ command: [String]) -> Bool {
    var words = command.map { SystemPath.withCString($0) { strdup($0) } } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    UsualSignals.set(in: &attributes)
    var child = pid_t()
    guard let program = words[0],
      posix_spawnp(&child, program, nil, &attributes, &words, environ) == 0
    else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return true
  }
}
