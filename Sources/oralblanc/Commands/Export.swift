import Application
import ArgumentParser
import FileAccess
import SessionJournal
import SessionReport

/// `oralblanc export`: past sessions for other uses.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Help.export, aliases: ["exporter"])
  }

  @Argument(help: Help.exported, completion: .names(.sessions))
  var session: String?

  @Option(name: .long, help: Help.format)
  var format: ReportFormat?

  @OptionGroup var many: ManySessionsOptions

  @Option(name: .long, help: Help.output, completion: .file())
  var output: String?

  @Option(name: .customLong("cast-version"), help: Help.castVersion)
  var castVersion: Int = 3

  @Option(name: .long, help: Help.sound)
  var sound: ReportSound.Place?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard RecordingOptions.Version(rawValue: castVersion) != nil else {
      throw ValidationError(
        common.language(
          fr: "--cast-version \(castVersion) : il faut 2 ou 3.",
          en: "--cast-version \(castVersion): 2 or 3 is needed."))
    }
  }

  func run() throws {
    let form = try many.form(of: format, output: file)
    if many.all {
      try many.run(session, as: format, form, output: file, common: common)
    } else if format == .reviews {
      guard !many.anonymous else {
        throw ProgramFailure.option(.conflict("--anonymous", "--format reviews"))
      }
      try write(reviews())
    } else {
      try one(form)
    }
  }

  private func one(_ form: TableForm) throws {
    if many.list != nil { throw ProgramFailure.option(.needs("--list", "--all")) }
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let found = try past.session(session)
    if let damage = found.damage {
      let texts = JournalTexts(language: common.language)
      Console.printError(texts.named(found.path, texts.damage(damage)))
    }
    if let file { try past.requireElsewhere(file, than: found.path) }
    if many.anonymous, format == nil {
      let journal = AnonymousExport.journal(of: AnonymousExport.session(found))
      return try write(String(decoding: journal, as: UTF8.self))
    }
    let session = many.anonymous ? AnonymousExport.session(found) : try reported(found)
    let text = SessionReport.make(
      format ?? .md, session: session, language: common.language,
      recording: RecordingOptions(
        version: RecordingOptions.Version(rawValue: castVersion) ?? .three), form: form)
    try write(text)
  }

  /// The session, with the forecast for the day of the exam where a page shows it and the day is known.
  private func reported(_ found: PastSession) throws -> ReportedSession {
    var reported = found.reported
    reported.soundFiles = found.soundFiles
    if let sound, format == .html {
      reported.audio = try ReportSound(of: found).audio(sound, page: file)
    }
    let settings = ProgramSettings.process.configuration
    guard format == .html, settings.examDate != nil else { return reported }
    var choices = ProgramChoices(common).configured()
    choices.exam = found.header.plan.examID
    // An exam of one's own, or fiches that are gone, leave the page without its curve.
    reported.forecast = (try? DrillProgram(choices: choices).forecast()) ?? []
    return reported
  }

  /// The answers of one session, or of all where none is named.
  private func reviews() throws -> String {
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    return ReviewLog(try past.reviews(of: session)).csv
  }

  /// The file to write; `nil` for standard output, of which `-` is the sign as for what is read.
  private var file: String? { output == StandardInput.name ? nil : output }

  private func write(_ text: String) throws {
    try OutputFile(path: file).write(text)
  }
}

extension PastSession {
  var reported: ReportedSession {
    ReportedSession(
      id: id, startedText: startedText, startedSeconds: header.startedSeconds, plan: header.plan,
      events: events, spoken: spokenSummary, damageCode: damage?.code)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension ReportSound.Place: ExpressibleByArgument {}
