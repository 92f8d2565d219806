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
    let target = ReviewTarget(named: fiche, among: sources.fiches)
    try InteractiveProgram(
      common: common, rehearsal: RehearsalOptions.none, exam: sources.exam, fiches: target.paths
    ).run(from: .review(target))
  }
}
