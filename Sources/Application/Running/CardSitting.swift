import ExamModel
import FileAccess
import Memory
import SessionEngine
import SessionJournal

/// The cards of a review that somebody placed on the scale: a drill like any other, in a journal of its own.
///
/// It begins with the first level that is given, so that whoever only reads cards leaves no session behind.
final class CardSitting {
  private let session: LiveSession
  private let folder: JournalFolder

  init(plan: SessionPlan, archive: SessionArchive) {
    folder = archive.folder
    session = LiveSession(
      state: SessionState(plan: plan), engine: SessionEngine(draw: NoDraw()),
      journal: archive.begin(plan), clock: SessionClock(rate: plan.clockRate))
    session.perform(.begin)
  }

  /// Why what was answered is in memory only, if it is.
  var failure: FileError? { session.journalFailure }

  func answer(_ question: Question, level: Int, afterMilliseconds: Int) {
    session.perform(.answerCard(question, level: level, afterMilliseconds: afterMilliseconds))
  }

  /// Takes back the level that was given last; returns whether there was one.
  func undo() -> Bool {
    guard session.state.canUndo else { return false }
    session.perform(.undo)
    return true
  }

  /// What was answered so far, as it lies on disk.
  var result: SessionResult? { SessionResult(folder.summary(id: session.journal.header.name)) }

  func close() {
    session.perform(.endSlot)
    session.journal.close()
  }
}
