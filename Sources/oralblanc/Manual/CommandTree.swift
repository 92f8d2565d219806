import ArgumentParser
import JSONText

/// A command with its options, as the argument parser describes it.
struct CommandEntry {
  let name: String
  let aliases: [String]
  let abstract: String
  let discussion: String
  let arguments: [ArgumentEntry]
  let subcommands: [CommandEntry]

  /// The program's own tree, in the language of the environment.
  static func program() -> CommandEntry? { command(Oralblanc.self) }

  /// A command with all that it takes; `nil` for one that is not displayed.
  static func command(_ type: any ParsableCommand.Type) -> CommandEntry? {
    guard let dump = try? JSONValue(parsing: type._dumpHelp()) else { return nil }
    return dump["command"].flatMap(CommandEntry.init)
  }

  /// The names by which it is called, its own first.
  var names: [String] { [name] + aliases }

  func subcommand(_ name: String) -> CommandEntry? {
    subcommands.first { $0.names.contains(name) }
  }

  private init?(_ value: JSONValue) {
    guard let name = value["commandName"]?.text, value["shouldDisplay"]?.truth != false else {
      return nil
    }
    self.name = name
    aliases = value["aliases"]?.elements?.compactMap(\.text) ?? []
    abstract = value["abstract"]?.text ?? ""
    discussion = value["discussion"]?.text ?? ""
    arguments = value["arguments"]?.elements?.compactMap(ArgumentEntry.init) ?? []
    subcommands = value["subcommands"]?.elements?.compactMap(CommandEntry.init) ?? []
  }
}

/// An argument, option or flag of a command.
struct ArgumentEntry {
  enum Kind: String {
    case positional
    case option
    case flag
  }

  let kind: Kind
  /// With their dashes, the long one last; empty for a positional argument.
  let names: [String]
  let valueName: String
  let abstract: String
  let defaultValue: String?
  let isOptional: Bool
  let isRepeating: Bool
  /// The words that it takes, where they can be listed.
  let values: [String]
  let completion: ArgumentCompletion

  init?(_ value: JSONValue) {
    guard let kind = value["kind"]?.text.flatMap(Kind.init), value["shouldDisplay"]?.truth != false
    else { return nil }
    self.kind = kind
    let names = value["names"]?.elements ?? []
    self.names = names.compactMap { entry in
      entry["name"]?.text.map { (entry["kind"]?.text == "short" ? "-" : "--") + $0 }
    }
    valueName = value["valueName"]?.text ?? ""
    abstract = value["abstract"]?.text ?? ""
    defaultValue = value["defaultValue"]?.text
    isOptional = value["isOptional"]?.truth ?? true
    isRepeating = value["isRepeating"]?.truth ?? false
    values = value["allValues"]?.elements?.compactMap(\.text) ?? []
    completion = ArgumentCompletion(value["completionKind"])
  }

  /// What tells it apart from the other arguments of a command.
  var key: String { names.last ?? valueName }
}
