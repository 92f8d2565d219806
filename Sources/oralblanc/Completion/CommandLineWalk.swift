/// What the words of a command line in front of the cursor stand for.
struct CommandLineWalk {
  private(set) var command: CommandEntry
  /// The option whose value comes next, if any.
  private(set) var pending: ArgumentEntry?
  /// Whether another option could come instead of that value.
  private(set) var isPendingOptional = false
  private(set) var givenOptions: [String: String] = [:]
  private(set) var positionalCount = 0
  /// Whether `--` was read: nothing behind it is an option.
  private(set) var isAfterOptions = false
  /// Whether `help` is the command, whose words are names of commands.
  private(set) var isHelp = false
  private let program: CommandEntry

  init(_ words: some Sequence<String>, program: CommandEntry) {
    self.program = program
    command = program
    for word in words { take(word) }
  }

  private mutating func take(_ word: String) {
    if word.hasPrefix("-"), word != "-", !isAfterOptions {
      takeOption(word)
    } else if let option = pending {
      givenOptions[option.key] = word
      isPendingOptional = true
      if !option.isRepeating { pending = nil }
    } else if command.name == program.name, !isHelp, positionalCount == 0 {
      takeCommand(word)
    } else {
      positionalCount += 1
    }
  }

  private mutating func takeCommand(_ word: String) {
    if word == "help" {
      isHelp = true
    } else if let known = program.subcommand(word) {
      command = known
    } else {
      positionalCount += 1
    }
  }

  private mutating func takeOption(_ word: String) {
    guard word != "--" else {
      isAfterOptions = true
      pending = nil
      return
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    pending = nil
    givenOptions[name] = parts.count > 1 ? String(parts[1]) : ""
    guard parts.count == 1, let option = option(name), option.kind == .option else { return }
    pending = option
    isPendingOptional = CommandArguments.hasBareValue(name)
  }

  /// An option of the command; in front of a command, of the program.
  func option(_ name: String) -> ArgumentEntry? {
    command.arguments.first { $0.kind != .positional && $0.names.contains(name) }
  }

  /// The argument that a word without dashes would be.
  var positional: ArgumentEntry? {
    let arguments = command.arguments.filter { $0.kind == .positional }
    if positionalCount < arguments.count { return arguments[positionalCount] }
    return arguments.last.flatMap { $0.isRepeating ? $0 : nil }
  }
}
