import Application
import CProcess
import ExamModel
import FileAccess

/// Arguments as the parser wants them.
enum CommandArguments {
  /// The words of the command line as they were given; those that are not UTF-8 are names of files.
  static var ofProcess: [String] {
    let (count, words) = handedOver
    return (0..<count).compactMap { words[$0].map { SystemPath.text($0) } }
  }

  /// Swift's own words are read in /proc, which a system may lack.
  private static var handedOver: (Int, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) {
    if let words = cp_arguments() { return (Int(cp_argument_count()), words) }
    return (Int(CommandLine.argc), CommandLine.unsafeArgv)
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

  /// A word where a command is wanted that is none, with the names of those there are.
  static func unknownCommand(_ arguments: [String]) -> ProgramFailure? {
    let word = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    let commands = Oralblanc.configuration.subcommands.map { $0.configuration }
    let names = commands.compactMap(\.commandName)
    guard let word, !word.hasPrefix("-"), word != "help", !names.contains(word),
      !commands.contains(where: { $0.aliases.contains(word) })
    else { return nil }
    let known = commands.filter(\.shouldDisplay).map { command in
      let name = command.commandName ?? ""
      return processLanguage(fr: command.aliases.first ?? name, en: name)
    }
    return .option(.unknownCommand(word, known: known))
  }

  /// Whether the value of an option may be left out.
  static func hasBareValue(_ option: String) -> Bool { bareValues[option] != nil }

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

  /// Gives `--resume`, `--record` and `--serve` the values that they stand for without one.
  ///
  /// The parser knows no option whose value may be left out.
  static func completed(_ arguments: [String]) -> [String] {
    var completed: [String] = []
    for (index, argument) in arguments.enumerated() {
      completed.append(argument)
      guard let value = Self.bareValues[argument] else { continue }
      let next = index + 1 < arguments.count ? arguments[index + 1] : "-"
      // What follows may as well be a fiche.
      let isOther = argument == "--serve" && !ServeChoice.isAddress(next)
      if next.hasPrefix("-") || isOther { completed.append(value) }
    }
    return completed
  }

  private static let bareValues = [
    "--resume": ProgramChoices.lastSession, "--record": ProgramChoices.bareRecord,
    "--serve": ServeChoice.bare,
  ]
}
