import FileAccess

/// How a program that plays the jury is run.
struct JuryProgramCommand {
  /// The program and its arguments, in a sandbox where there is one.
  let words: [String]
  /// All that it finds in its environment.
  let environment: [String]
  let isSandboxed: Bool

  /// - Parameters:
  ///   - text: the command as it was written, split at spaces and never given to a shell.
  ///   - hasNetwork: whether it may talk to others on this machine and beyond.
  init(_ text: String, hasNetwork: Bool, in surroundings: Surroundings) {
    let words = Self.words(text, in: surroundings)
    let search = ProgramSearch(path: surroundings.programFolders)
    environment =
      surroundings.variables(["PATH", "LANG", "LC_ALL", "LC_CTYPE"]) + ["PYTHONUNBUFFERED=1"]
    let folder = Folder.working() ?? "/"
    let sandbox = Sandbox(home: surroundings.homeFolder)
    if let wrapper = search.place(of: "bwrap"), sandbox.works(wrapper),
      let wrapped = sandbox.words(around: words, hasNetwork: hasNetwork, by: search, folder: folder)
    {
      self.words = wrapped
      isSandboxed = true
    } else {
      self.words = words
      isSandboxed = false
    }
  }

  /// Fails where no program of that name could be run; nothing is run for it.
  static func check(_ text: String, in surroundings: Surroundings) throws(ProgramFailure) {
    let words = words(text, in: surroundings)
    guard let program = words.first,
      ProgramSearch(path: surroundings.programFolders).place(of: program) != nil
    else { throw .option(.noJuryProgram(words.first)) }
  }

  private static func words(_ text: String, in surroundings: Surroundings) -> [String] {
    text.split(separator: " ").map { word in
      word.hasPrefix("~/") ? (surroundings.homeFolder ?? "~") + word.dropFirst() : String(word)
    }
  }
}
