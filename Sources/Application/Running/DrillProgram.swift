import ExamModel
import Memory
import Screens
import SessionEngine
import SessionJournal

/// Works out a drill without a screen.
package struct DrillProgram {
  let choices: ProgramChoices

  package init(choices: ProgramChoices) { self.choices = choices }

  /// What memory adds to the progress.
  package func study() throws -> StudyReport { try desk().studyReport(in: choices.language) }

  /// How the forecast for the day of the exam grew.
  package func forecast() throws -> [ForecastCurve.Point] { try desk().curve }

  /// What is due; fails where the fiches that were named cannot be used.
  package func desk() throws -> DrillDesk {
    let exam = try ExamChoice.exam(named: choices.exam)
    var desk = RehearsalDesk(exam: exam, options: SessionOptions(), fichePaths: choices.fiches)
    if !choices.fiches.isEmpty {
      let obstacles = desk.reviewObstacles(inspector: nil)
      guard obstacles.isEmpty else { throw ProgramFailure.findings(obstacles) }
    }
    let past = PastSessions(
      folder: JournalFolder(path: try choices.sessionsFolder()), language: choices.language)
    return DrillDesk(
      exam: exam, fichePaths: choices.fiches, collection: desk.collection(),
      sessions: try past.summaries().compactMap { SessionResult($0) },
      settings: choices.drillSettings(secondsSince1970: CalendarTime.secondsNow()))
  }
}
