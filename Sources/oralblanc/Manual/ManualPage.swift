import Application
import ExamModel
import Screens
import Wording

/// The manual page, made from the commands' own help, the keys and the manual's texts.
struct ManualPage {
  private let language: Language
  private let program: CommandEntry
  private let texts: ManualTexts
  private let usage: UsageTexts
  private var roff: Roff

  /// - Parameter program: the commands, with their help in the page's language.
  init(language: Language, program: CommandEntry) {
    self.language = language
    self.program = program
    texts = ManualTexts(language: language)
    usage = UsageTexts(language: language)
    roff = Roff(
      language: language,
      header: [program.name.uppercased(), "1", "", Program.name, texts.manual])
  }

  /// The whole page in roff.
  static func text(language: Language, program: CommandEntry) -> String {
    var page = ManualPage(language: language, program: program)
    page.write()
    return page.roff.text
  }

  private mutating func write() {
    writeHead()
    writeCommands()
    writeOptions()
    writeKeys()
    writePlain()
    writeTable(texts.exitStatus, texts.statuses)
    writeTable(texts.files, texts.fileEntries)
    writeTable(texts.environment, texts.variables)
    roff.section(texts.examples)
    for (purpose, lines) in texts.exampleEntries {
      roff.paragraph(purpose)
      roff.example(lines)
    }
  }

  private mutating func writeHead() {
    roff.section(texts.name)
    roff.line("\(program.name) - \(texts.oneLine)")
    roff.section(texts.synopsis)
    roff.synopsis(program.name, "[\(Help.command)] [\(texts.optionWord)]")
    roff.section(texts.description)
    roff.paragraph(texts.introduction)
  }

  private mutating func writeCommands() {
    roff.section(texts.commands)
    for command in program.subcommands where command.name != "help" {
      roff.subsection(synopsis(of: command))
      roff.paragraph(command.abstract)
      if !command.aliases.isEmpty { roff.paragraph(texts.alias(command.aliases)) }
      if !command.discussion.isEmpty { roff.paragraph(command.discussion) }
      let own = command.arguments.filter { isOwn($0, of: command) }
      own.forEach { writeArgument($0) }
      let shared = command.arguments.filter { !isOwn($0, of: command) && isWorthNaming($0) }
      if !shared.isEmpty { roff.paragraph(texts.shared(shared.map(\.key))) }
    }
  }

  /// `rehearse` shows its options in full, since the program only repeats them.
  private func isOwn(_ argument: ArgumentEntry, of command: CommandEntry) -> Bool {
    if command.name == Rehearse.configuration.commandName {
      return !commonKeys.contains(argument.key)
    }
    return !program.arguments.contains { $0.key == argument.key }
  }

  private func isWorthNaming(_ argument: ArgumentEntry) -> Bool {
    !commonKeys.contains(argument.key)
  }

  /// Options that every command takes.
  private var commonKeys: Set<String> {
    let all = program.subcommands.filter { $0.name != "help" }
      .map { Set($0.arguments.map(\.key)) }
    return all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
  }

  private func synopsis(of command: CommandEntry) -> String {
    let positional = command.arguments.filter { $0.kind == .positional }.map { argument in
      let name = argument.isRepeating ? "\(argument.valueName)..." : argument.valueName
      return argument.isOptional ? "[\(name)]" : "<\(name)>"
    }
    return ([program.name, command.name] + positional + ["[\(texts.optionWord)]"])
      .joined(separator: " ")
  }

  private mutating func writeOptions() {
    roff.section(texts.options)
    roff.paragraph(texts.optionsIntroduction)
    for argument in program.arguments where commonKeys.contains(argument.key) {
      writeArgument(argument)
    }
  }

  private mutating func writeArgument(_ argument: ArgumentEntry) {
    var term = [
      argument.names.isEmpty ? argument.valueName : argument.names.joined(separator: ", ")
    ]
    if argument.kind == .option {
      term.append(" \(argument.valueName)\(argument.isRepeating ? "..." : "")")
    }
    var prose = usage.translated(argument.abstract)
    if !argument.values.isEmpty { prose += " " + texts.values(argument.values) }
    // A help text that tells the default itself need not be told again.
    let tellsDefault = prose.contains(TermTexts(language: language).byDefault)
    if let value = argument.defaultValue, argument.kind == .option, !tellsDefault {
      prose += " " + texts.defaultValue(value)
    }
    roff.item(term, prose)
  }

  private mutating func writeKeys() {
    roff.section(texts.keys)
    roff.paragraph(texts.keysIntroduction)
    for group in KeyTable.groups(language) {
      roff.subsection(group.place)
      for row in group.rows { roff.item([row.keys.joined(separator: ", ")], row.meaning + ".") }
    }
  }

  private mutating func writePlain() {
    roff.section(texts.plain)
    roff.paragraph(texts.plainIntroduction)
    for verb in PlainVerb.allCases {
      roff.item([verb.usage(language)], verb.meaning(language) + ".")
    }
  }

  private mutating func writeTable(_ title: String, _ rows: [(String, String)]) {
    roff.section(title)
    for (term, prose) in rows { roff.item([term], prose) }
  }
}
