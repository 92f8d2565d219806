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
  var color = Worded(ColorChoice.auto)
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
    self.init(language: common.language, dataFolder: common.data, color: common.color.choice)
    takesMouse = mouse?.mouse ?? false
    links = mouse?.links.choice ?? .auto
    exam = sources?.exam
    fiches = sources?.fiches ?? []
    isPlain = plain?.plain ?? false
  }

  init(
    _ common: CommonOptions, _ sources: SourceOptions, _ jury: JuryOptions,
    _ rehearsal: RehearsalOptions, _ clock: RateOption, _ speech: SpeechOptions,
    _ plain: PlainOption, mouse: ScreenOptions
  ) {
    self.init(common, sources, plain, mouse: mouse)
    take(jury)
    take(speech)
    mode = rehearsal.mode.choice
    rater = rehearsal.ratedBy.choice
    isStrict = rehearsal.strict
    rate = clock.rate
    timeFactor = rehearsal.timeFactor
    resume = rehearsal.resume
  }

  mutating func take(_ options: JuryOptions) {
    seed = options.seed
    jury = options.temper?.choice
  }

  mutating func take(_ options: SpeechOptions) {
    ringsBell = options.bell
    remoteButton = options.remoteButton.choice
    announce = options.announce
    voice = options.voice
    record = options.record
    recorder = options.recorder
  }
}

extension Language: ExpressibleByArgument {}
