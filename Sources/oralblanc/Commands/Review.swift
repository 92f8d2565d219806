import ArgumentParser

/// `oralblanc review`: a fiche, read over before it is presented.
struct Review: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Help.review, aliases: ["revoir"])
  }

  @Argument(help: Help.fiche)
  var fiche: String?

  @Option(name: .long, parsing: .upToNextOption, help: Help.fiches)
  var fiches: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    var options = RehearsalOptions.none
    // A fiche may be the file itself, or the name of one among the others.
    let isFile = fiche.map { $0.contains("/") || $0.hasSuffix(".md") } ?? false
    options.fiches = fiches + (isFile ? [fiche].compactMap(\.self) : [])
    try InteractiveProgram(common: common, rehearsal: options).run(from: .review(fiche))
  }
}
