import ExamModel

/// Completes a command line, for any shell.
struct Completer {
  let program: CommandEntry
  let language: Language
  /// Lists names, given the value of `--data`, if any.
  let list: (CompletionNames, String?) -> [CompletionCandidate]

  /// - Parameter words: those up to the cursor without the program's name; the last one is what the cursor is in.
  func answer(_ words: [String]) -> CompletionAnswer {
    let current = words.last ?? ""
    let walk = CommandLineWalk(words.dropLast(), program: program)
    var answer = CompletionAnswer()
    if current.hasPrefix("--"), let equals = current.firstIndex(of: "="), !walk.isAfterOptions {
      let name = String(current[..<equals])
      guard let option = walk.option(name), option.kind == .option else { return answer }
      // Names of files behind the sign are left to the shell.
      answer = value(of: option, walk, prefix: String(current[current.index(after: equals)...]))
      answer.candidates = answer.candidates.map {
        CompletionCandidate("\(name)=\($0.word)", $0.meaning)
      }
      return answer
    }
    if let option = walk.pending {
      if current.hasPrefix("-"), walk.isPendingOptional { return options(walk, prefix: current) }
      answer = value(of: option, walk, prefix: current)
      // Behind a list of paths, or where a value may be left out, the command may follow.
      if walk.isPendingOptional, walk.command.name == program.name {
        answer.candidates += commands(prefix: current)
      }
      return answer
    }
    if current.hasPrefix("-"), current != "-", !walk.isAfterOptions {
      return options(walk, prefix: current)
    }
    if walk.isHelp {
      answer.candidates = walk.positionalCount == 0 ? commands(prefix: current) : []
      return answer
    }
    if walk.command.name == program.name {
      answer.candidates = walk.positionalCount == 0 ? commands(prefix: current) : []
      return answer
    }
    return walk.positional.map { value(of: $0, walk, prefix: current) } ?? answer
  }

  private func value(
    of argument: ArgumentEntry, _ walk: CommandLineWalk, prefix: String
  ) -> CompletionAnswer {
    var answer = CompletionAnswer()
    var candidates = argument.values.map { CompletionCandidate($0) }
    switch argument.completion {
    case .nothing: break
    case .files: answer.paths = .files
    case .folders: answer.paths = .folders
    case .names(let names):
      candidates = list(names, walk.givenOptions["--data"])
      answer.paths = .files
    }
    answer.candidates = candidates.filter { Self.begins($0.word, with: prefix) }
    return answer
  }

  /// The options that were not given yet; one with many values may come again.
  private func options(_ walk: CommandLineWalk, prefix: String) -> CompletionAnswer {
    let known = walk.command.arguments.filter { argument in
      argument.kind != .positional
        && (argument.isRepeating || argument.names.allSatisfy { walk.givenOptions[$0] == nil })
    }
    let usage = UsageTexts(language: language)
    let candidates = known.flatMap { argument in
      // The short name is only worth showing to those who typed no second dash.
      argument.names.filter { $0.hasPrefix("--") || prefix == "-" }
        .map { CompletionCandidate($0, usage.translated(argument.abstract)) }
    }
    return CompletionAnswer(candidates: candidates.filter { $0.word.hasPrefix(prefix) })
  }

  /// Every name that begins so; without a beginning, one name for each command, in the user's language.
  private func commands(prefix: String) -> [CompletionCandidate] {
    let help = CompletionCandidate(
      "help", language(fr: "Aide d'une commande.", en: "Help on a command."))
    let candidates = program.subcommands.filter { $0.name != "help" }.flatMap { command in
      let names =
        prefix.isEmpty
        ? [language(fr: command.aliases.first ?? command.name, en: command.name)] : command.names
      return names.map { CompletionCandidate($0, command.abstract) }
    }
    return (candidates + [help]).filter { $0.word.hasPrefix(prefix) }
  }

  /// Whether a word begins so, whatever the case of its letters.
  private static func begins(_ word: String, with prefix: String) -> Bool {
    word.lowercased().hasPrefix(prefix.lowercased())
  }
}
