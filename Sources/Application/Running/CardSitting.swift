import ExamModel
import FileAccess
import Memory
import SessionEngine
import SessionJournal

/// The graded cards of a review: a drill like any other, in a journal of its own.
///
/// It starts with the first level given, so that only reading cards leaves no session behind.
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

  /// Why the answers are only in memory, if they are.
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

  /// The answers so far, as they are on disk.
  var result: SessionResult? { SessionResult(folder.summary(id: session.journal.header.name)) }

  func close() {
    session.perform(.endSlot)
    session.journal.close()
  }
}
