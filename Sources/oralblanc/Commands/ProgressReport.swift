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
    let exam = try ExamChoice.exam(named: sources.exam)
    var desk = RehearsalDesk(exam: exam, options: SessionOptions(), fichePaths: sources.fiches)
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    let progress = try past.progress(on: exam, fiches: desk.collection().fiches)
    if json {
      Console.printDocument(ProgressJSON(progress: progress).text + "\n")
      return
    }
    for line in ProgressScreen.text(of: progress, language: common.language, columns: 80) {
      Console.print(line)
    }
  }
}
