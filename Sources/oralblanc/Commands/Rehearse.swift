import ArgumentParser

/// `oralblanc rehearse`: the exam's card, the choice of fiches, the oral, the debrief.
struct Rehearse: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse", abstract: Help.rehearse, aliases: ["repeter"])
  }

  @OptionGroup var sources: SourceOptions
  @OptionGroup var rehearsal: RehearsalOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    if rehearsal.plain {
      return try PlainProgram(
        common: common, rehearsal: rehearsal, exam: sources.exam, fiches: sources.fiches
      ).run()
    }
    try InteractiveProgram(
      common: common, rehearsal: rehearsal, exam: sources.exam, fiches: sources.fiches
    ).run(from: rehearsal.resume.map { .resume($0) } ?? .rehearsal)
  }
}
