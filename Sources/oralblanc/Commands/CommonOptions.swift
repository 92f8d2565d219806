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
    if mouse?.mouse == true { preferences.mouse = true }
    preferences.links = mouse?.links.choice.isWanted
    preferences.exam = sources?.exam
    preferences.fiches = sources?.fiches ?? []
    isPlain = plain?.plain ?? false
  }

  /// - Throws: `ProgramFailure.option` for a rate or a factor that is none.
  init(
    _ common: CommonOptions, _ sources: SourceOptions, _ jury: JuryOptions,
    _ rehearsal: RehearsalOptions, _ clock: RateOption, _ speech: SpeechOptions,
    _ plain: PlainOption, mouse: ScreenOptions
  ) throws(ProgramFailure) {
    self.init(common, sources, plain, mouse: mouse)
    take(jury)
    take(speech)
    try take(clock)
    session.mode = rehearsal.mode.choice
    session.rater = rehearsal.ratedBy.choice
    session.isStrict = rehearsal.strict
    if let factor = rehearsal.timeFactor { try session.setTimeFactor(factor) }
    resume = rehearsal.resume
    opensTable = rehearsal.withJury || rehearsal.serve != nil
    serve = rehearsal.serve
    preferences.juryProgram = rehearsal.juryProgram
    if rehearsal.juryNetwork { preferences.juryNetwork = true }
  }

  mutating func take(_ options: JuryOptions) {
    seed = options.seed
    preferences.jury = options.temper?.choice.rawValue
  }

  /// - Throws: `ProgramFailure.option` for a rate that is none.
  mutating func take(_ clock: RateOption) throws(ProgramFailure) {
    if let rate = clock.rate { try session.setRate(rate) }
  }

  mutating func take(_ options: SpeechOptions) {
    ringsBell = options.bell
    remoteButton = options.remoteButton.choice
    announce = options.announce
    preferences.voice = options.voice
    preferences.record = options.record
    preferences.recorder = options.recorder
  }
}

extension Language: ExpressibleByArgument {}
