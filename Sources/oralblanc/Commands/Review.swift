import ArgumentParser

/// `oralblanc review`: a fiche, read over before it is presented.
struct Review: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: Help.review, aliases: ["revoir"])
  }

  @Argument(help: Help.fiche)
  var fiche: String?

  @OptionGroup var sources: SourceOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    // A fiche may be the file itself, or the name of one among the others.
    let isFile = fiche.map { $0.contains("/") || $0.hasSuffix(".md") } ?? false
    let paths = sources.fiches + (isFile ? [fiche].compactMap(\.self) : [])
    try InteractiveProgram(
      common: common, rehearsal: RehearsalOptions.none, exam: sources.exam, fiches: paths
    ).run(from: .review(fiche))
  }
}
