import Application
import ArgumentParser
import ExamModel
import Pages
import SessionJournal

/// `oralblanc drill`: the questions that are due today, then nothing.
struct Drill: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "drill", abstract: Help.drill, aliases: ["entrainer", "entraîner"])
  }

  @OptionGroup var sources: SourceOptions
  @OptionGroup var plain: PlainOption

  @Option(name: .customLong("exam-date"), help: Help.examDate)
  var examDate: String?

  @Option(name: .long, help: Help.minutes)
  var minutes: Int?

  @OptionGroup var clock: RateOption
  @OptionGroup var speech: SpeechOptions

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let minutes, !Configuration.drillMinutesRange.contains(minutes) {
      throw ValidationError(
        common.language(
          fr: "--minutes \(minutes) : il faut un nombre de 2 à 120.",
          en: "--minutes \(minutes): a number from 2 to 120 is needed."))
    }
    if let examDate, CalendarDay(text: examDate) == nil {
      throw ValidationError(
        common.language(
          fr: "--exam-date \(examDate) : il faut une date, comme 2027-05-18 ou 18/05/2027.",
          en: "--exam-date \(examDate): a date is needed, such as 2027-05-18."))
    }
  }

  func run() throws {
    var choices = ProgramChoices(common, sources, plain)
    choices.take(speech)
    try choices.take(clock)
    choices.examDate = examDate.flatMap { CalendarDay(text: $0) }
    choices.drillMinutes = minutes
    if json { return try writeJSON(choices.configured()) }
    remember(choices.examDate)
    try ScreenCommand(kind: .drill, choices: choices).run()
  }

  private func writeJSON(_ choices: ProgramChoices) throws {
    let desk = try DrillProgram(choices: choices).desk()
    Console.print(DrillJSON(desk: desk).text)
  }

  /// A date that was given is kept where none is, or the one that is there has passed.
  private func remember(_ day: CalendarDay?) {
    guard let day else { return }
    let settings = ProgramSettings.process
    let today = DrillSettings.today(secondsSince1970: CalendarTime.secondsNow())
    if let known = settings.configuration.examDate, known >= today { return }
    // The drill goes on without it; the next one would ask again, and nobody would know why.
    if let failure = settings.remember(.examDate, day.text) {
      Console.printError(failure.text(in: common.language))
    }
  }
}
