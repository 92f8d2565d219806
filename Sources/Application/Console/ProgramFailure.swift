import ExamModel
import FileAccess
import SessionJournal
import Terminal

/// Everything that ends a command early, as facts.
package enum ProgramFailure: Error, Hashable {
  case terminal(TerminalFailure)
  case noDataFolder
  /// Sessions cannot be written there.
  case dataFolder(path: String)
  /// What was wrong in the files that were named.
  case findings([Finding])
  /// No fiche has that name; these are the names there are.
  case unknownFiche(String, [String])
  case noSessions(String)
  case unknownSession(String)
  case ambiguousSession(String, [String])
  case nothingToResume(String?)
  case journal(JournalError)
  case damagedJournal(path: String, JournalDamage)
  case notWritten(path: String, FileError)
  case invalidRate(String)
  case invalidTimeFactor(String)
  /// An option whose value is empty.
  case emptyValue(option: String)
  /// The file is one that sessions are kept in.
  case outputIsSession(path: String)
  /// `--announce` without a word.
  case noAnnouncementProgram

  package var exitStatus: Int32 {
    switch self {
    case .terminal, .noDataFolder, .ambiguousSession, .emptyValue, .invalidRate, .invalidTimeFactor,
      .noAnnouncementProgram:
      ExitStatus.wrongUse
    default: ExitStatus.problemsFound
    }
  }
}
