import ExamModel
import FileAccess
import Terminal

/// Everything that ends a command early, as facts.
enum ProgramFailure: Error, Hashable {
  case terminal(TerminalFailure)
  case noDataFolder
  case dataFolder(path: String, FileError)
  /// What was wrong in the files that were named.
  case findings([Finding])
  case invalidRate(String)
  case invalidTimeFactor(String)

  var exitStatus: Int32 {
    switch self {
    case .findings, .dataFolder: ExitStatus.problemsFound
    case .terminal, .noDataFolder, .invalidRate, .invalidTimeFactor: ExitStatus.wrongUse
    }
  }
}
