import Application
import ArgumentParser
import ExamModel
import Terminal

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: Help.language)
  var lang: Language?

  @Option(name: .long, help: Help.data, completion: .directory)
  var data: String?

  @Option(name: .long, help: Help.color)
  var color: ColorChoice = .auto
}

extension CommonOptions {
  var language: Language { lang ?? ProgramSettings.language }

  /// The folder of the journals.
  ///
  /// - Throws: `ProgramFailure.noDataFolder` where there is neither an option nor a home.
  func sessionsFolder() throws(ProgramFailure) -> String {
    try ProgramChoices(self).sessionsFolder()
  }
}

extension ProgramChoices {
  init(
    _ common: CommonOptions, _ sources: SourceOptions? = nil, _ plain: PlainOption? = nil,
    mouse: ScreenOptions? = nil
  ) {
    self.init(language: common.language, dataFolder: common.data, color: common.color)
    takesMouse = mouse?.mouse ?? false
    links = mouse?.links ?? .auto
    exam = sources?.exam
    fiches = sources?.fiches ?? []
    isPlain = plain?.plain ?? false
  }

  init(
    _ common: CommonOptions, _ sources: SourceOptions, _ rehearsal: RehearsalOptions,
    _ plain: PlainOption? = nil, mouse: ScreenOptions? = nil
  ) {
    self.init(common, sources, plain, mouse: mouse)
    mode = rehearsal.mode
    seed = rehearsal.seed
    jury = rehearsal.jury
    rater = rehearsal.ratedBy
    isStrict = rehearsal.strict
    rate = rehearsal.rate
    timeFactor = rehearsal.timeFactor
    resume = rehearsal.resume
    ringsBell = rehearsal.bell
    remoteButton = rehearsal.remoteButton
    announce = rehearsal.announce
    voice = rehearsal.voice
    record = rehearsal.record
    recorder = rehearsal.recorder
  }
}

extension Language: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
