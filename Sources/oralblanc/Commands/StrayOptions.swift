import ArgumentParser

/// Options of the program itself that were given to a command which has no use for them.
///
/// The parser offers an option to the program before it offers it to a command, and would take these
/// without a word.
enum StrayOptions {
  /// The first of them, with the name of the command.
  static func first(
    in arguments: [String], of command: any ParsableCommand
  ) -> (option: String, command: String)? {
    let options = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
    // The request for help is a command of the parser's own.
    let isOurs = Oralblanc.configuration.subcommands.contains { $0 == type(of: command) }
    guard isOurs, !options.isEmpty,
      let entry = CommandEntry.command(type(of: command))
    else { return nil }
    let known = Set(entry.arguments.flatMap(\.names))
    return options.first { !known.contains($0) }.map { ($0, entry.name) }
  }
}
