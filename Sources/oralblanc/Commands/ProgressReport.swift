import Application
import ArgumentParser
import ExamModel
import FicheLibrary
import JSONText
import Screens
import SessionEngine
import SessionJournal

/// `oralblanc progress`: what the sessions of an exam add up to.
struct ProgressReport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress", abstract: Help.progress, aliases: ["progression"])
  }

  @OptionGroup var sources: SourceOptions

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let choices = ProgramChoices(common, sources).configured()
    let exam = try ExamChoice.exam(named: choices.exam)
    var desk = RehearsalDesk(exam: exam, options: SessionOptions(), fichePaths: choices.fiches)
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let progress = try past.progress(on: exam, fiches: desk.collection().fiches)
    if json {
      Console.printDocument(ProgressJSON(progress: progress).text + "\n")
      return
    }
    let study = try DrillProgram(choices: choices).study()
    for line in ProgressScreen.text(
      of: progress, study: study, language: common.language, columns: 80)
    {
      Console.print(line)
    }
  }
}
