import Application
import ArgumentParser
import FileAccess
import SessionJournal
import SessionReport

/// `oralblanc export`: a past session for other uses.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Help.export, aliases: ["exporter"])
  }

  @Argument(help: Help.session, completion: .names(.sessions))
  var session: String?

  @Option(name: .long, help: Help.format)
  var format: ReportFormat = .md

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
    if format == .reviews { return try write(reviews()) }
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let found = try past.session(session)
    if let damage = found.damage {
      let texts = JournalTexts(language: common.language)
      Console.printError(texts.named(found.path, texts.damage(damage)))
    }
    if let output, !isStandardOutput { try past.requireElsewhere(output, than: found.path) }
    let text = SessionReport.make(
      format, session: try reported(found), language: common.language,
      recording: RecordingOptions(
        version: RecordingOptions.Version(rawValue: castVersion) ?? .three))
    try write(text)
  }

  /// The session, with the forecast for the day of the exam where a page shows it and the day is known.
  private func reported(_ found: PastSession) throws -> ReportedSession {
    var reported = found.reported
    reported.soundFiles = found.soundFiles
    if let sound, format == .html {
      reported.audio = try ReportSound(of: found).audio(sound, page: isStandardOutput ? nil : output)
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

  /// The sign for a pipe, as for what is read.
  private var isStandardOutput: Bool { output == StandardInput.name }

  private func write(_ text: String) throws {
    guard let output, !isStandardOutput else { return Console.printDocument(text) }
    do {
      try FileReplacement.write(Array(text.utf8), to: output)
    } catch {
      throw ProgramFailure.notWritten(path: output, error)
    }
  }
}

extension PastSession {
  var reported: ReportedSession {
    ReportedSession(
      id: id, startedText: startedText, startedSeconds: header.startedSeconds, plan: header.plan,
      events: events, spoken: spokenSummary)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension ReportSound.Place: ExpressibleByArgument {}
