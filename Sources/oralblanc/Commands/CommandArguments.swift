import Application
import ExamModel
import FileAccess

/// Arguments as the parser wants them.
enum CommandArguments {
  /// The words of the command line as they were given; those that are not UTF-8 are names of files.
  static var ofProcess: [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { SystemPath.text($0) }
    }
  }

  /// The first option whose value is empty, as that of a variable which was never set.
  ///
  /// A parser cannot tell it from one that was meant, and an empty path leads to the root.
  static func emptyOption(in arguments: [String]) -> String? {
    let options = arguments.prefix { $0 != "--" }
    for (word, value) in zip(options, options.dropFirst())
    where word.hasPrefix("--") && value.isEmpty { return word }
    return options.first { $0.hasPrefix("--") && $0.hasSuffix("=") }.map { String($0.dropLast(1)) }
  }

  /// The first word that only begins with `-h`, such as a file of that name that a shell's `*` put there.
  ///
  /// The parser would find the letter among the others, show the help and call that a success.
  static func nameLikeOption(in arguments: [String]) -> String? {
    arguments.prefix { $0 != "--" }.first { $0.hasPrefix("-h") && $0 != "-h" }
  }

  /// Whether the parser is asked for a completion script, which it answers by an error.
  static func wantCompletionScript(_ arguments: [String]) -> Bool {
    arguments.contains { $0.hasPrefix("--generate-completion-script") }
  }

  /// The language that the arguments ask for, told without the parser, which may have failed.
  static func language(in arguments: [String]) -> Language? {
    for (word, value) in zip(arguments, arguments.dropFirst()) where word == "--lang" {
      if let language = Language(rawValue: value) { return language }
    }
    let prefix = "--lang="
    return arguments.last { $0.hasPrefix(prefix) }
      .flatMap { Language(rawValue: String($0.dropFirst(prefix.count))) }
  }

  /// The language of what this process says: that of its arguments, else the settings.
  ///
  /// The texts of the help are made before the parser has read any option.
  static let processLanguage: Language = language(in: ofProcess) ?? ProgramSettings.language

  /// Gives `--resume` and `--record` the values that they stand for without one.
  ///
  /// The parser knows no option whose value may be left out.
  static func completed(_ arguments: [String]) -> [String] {
    var completed: [String] = []
    for (index, argument) in arguments.enumerated() {
      completed.append(argument)
      guard let value = Self.bareValues[argument] else { continue }
      let next = index + 1 < arguments.count ? arguments[index + 1] : "-"
      if next.hasPrefix("-") { completed.append(value) }
    }
    return completed
  }

  private static let bareValues = [
    "--resume": ProgramChoices.lastSession, "--record": ProgramChoices.bareRecord,
  ]
}
