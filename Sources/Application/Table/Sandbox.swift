import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A place for a program in which it finds the system and what its command names, and nothing else of
/// the person's (bubblewrap, as Flatpak uses it).
///
/// Home folders, temporary files and sockets are out of its sight, nothing can be written, and there is no
/// network unless it is asked for.
struct Sandbox {
  /// What it does not show unless it is named.
  private let hidden: [String]

  /// - Parameter home: the person's home folder, wherever it is.
  init(home: String?) {
    let usual = ["/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media"]
    let own = home.flatMap { $0.hasPrefix("/") && $0.count > 1 ? $0 : nil }
    // What is not there cannot be covered, and need not be; what lies in another is covered with it.
    hidden = (usual + (own.map { [$0] } ?? [])).filter(Folder.exists)
  }

  /// The words that run a program inside; `nil` where the machine has no sandbox.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments; a file or folder that an argument names is in sight.
  ///   - hasNetwork: whether it may talk to others, for a server of language models on this machine.
  func words(
    around words: [String], hasNetwork: Bool, by search: ProgramSearch, folder: String
  ) -> [String]? {
    guard let wrapper = search.place(of: "bwrap"), let program = words.first else { return nil }
    // An interpreter below the home, such as one of pyenv, would lack all that it needs there.
    let found = search.outside(hidden).place(of: program) ?? search.place(of: program)
    let place = program.contains("/") ? Self.absolute(program, in: folder) : found ?? program
    let shown = [place] + words.dropFirst().map { Self.absolute($0, in: folder) }
    var wrapped =
      [wrapper] + fixed + (hasNetwork ? ["--share-net"] : [])
      + ["--chdir", "/"]
    for path in shown where FileStamp.of(path) != nil && isHidden(path) {
      wrapped += ["--ro-bind", path, path]
    }
    // What was named from the folder that we are in is named from there inside as well.
    let rest = words.dropFirst().map { word in
      let path = Self.absolute(word, in: folder)
      return FileStamp.of(path) != nil && !word.hasPrefix("-") ? path : word
    }
    return wrapped + ["--", place] + rest
  }

  /// Whether it can be used here: some systems forbid it to ordinary users.
  func works(_ wrapper: String) -> Bool {
    var output: [Int32] = [-1, -1]
    guard ChildProgram.makePipe(&output) else { return false }
    defer { output.forEach { close($0) } }
    guard
      let process = ChildProgram.start(
        [wrapper] + fixed + ["--", "/bin/true"], output: output[1])
    else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private var fixed: [String] {
    ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"]
      + hidden.flatMap { ["--tmpfs", $0] }
      + ["--unshare-all", "--die-with-parent", "--new-session"]
  }

  /// Where the sandbox shows nothing unless it is named.
  private func isHidden(_ path: String) -> Bool {
    hidden.contains { path.hasPrefix($0 + "/") }
  }

  private static func absolute(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}
