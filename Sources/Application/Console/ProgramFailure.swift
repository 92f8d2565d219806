import ExamModel
import FileAccess
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
  case session(SessionFailure)
  case option(OptionFailure)
  /// There is nothing to transcribe, or nothing to do it with.
  case transcription(TranscriptionObstacle)
  case table(TableFailure)
  case notWritten(path: String, FileError)
  /// The folder or the list of a class cannot be read.
  case classFolder(path: String, FileError)
  /// A setting would not be read back from the file as it is.
  case settingNotKept(path: String, key: String)

  package var exitStatus: Int32 {
    switch self {
    case .terminal, .noDataFolder: ExitStatus.wrongUse
    case .table, .dataFolder, .findings, .unknownFiche, .notWritten, .settingNotKept,
      .transcription, .classFolder:
      ExitStatus.problemsFound
    case .session(let failure): failure.exitStatus
    case .option(let failure): failure.exitStatus
    }
  }
}
