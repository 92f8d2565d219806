import ExamModel
import Terminal

/// Everything that ends a command early, as facts.
enum ProgramFailure: Error, Hashable {
  case terminal(TerminalFailure)
  case noDataFolder
  /// Sessions cannot be written there.
  case dataFolder(path: String)
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
